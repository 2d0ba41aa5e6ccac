import type { Ballot, Comparison, ItemKey, Pairs } from '../ballot.ts'

/** What was said of every pair, and how much each word of it weighs. Lists of lists lie flat: [one * size + other]. */
export interface Tally {
  readonly keys: readonly ItemKey[]
  /** Weight with which `one` was chosen beside `other`; a tie is half a win for each. */
  readonly wins: Float64Array
  /** How often each pair was put before somebody, whatever they said. The same both ways round. */
  readonly shown: Int32Array
  /** Plain counts of each item; comparisons, not people. */
  readonly won: Int32Array
  readonly lost: Int32Array
  readonly same: Int32Array
  /** Of everything that was said: which side, so that a page can tell whether the left was favoured. */
  readonly sides: {
    readonly left: number
    readonly right: number
    readonly same: number
    readonly unsure: number
  }
  /** Comparisons with an item that was withdrawn: they count for nothing. */
  readonly dropped: number
  readonly people: number
  /** Beyond so many comparisons of one person each weighs less. */
  readonly fullSay: number
}

/**
 * Adds up comparisons so that no person has more say than the one in the middle.
 *
 * Somebody who made as many comparisons as the median person, or fewer, has each counted in full. Somebody who made more
 * has each counted as median / theirs, so that together they weigh as much as those of the median person. Dividing by
 * everyone's own number instead would let the single press of somebody who left weigh as much as forty careful ones.
 * "Cannot say" counts as shown and says nothing.
 *
 * @param keys items that are still there
 */
export function tallyOf(keys: readonly ItemKey[], ballots: readonly Ballot<Pairs>[]): Tally {
  const size = keys.length
  const at = new Map(keys.map((key, place) => [key, place]))
  const mine = ballots.map(ballot => placed(at, ballot))
  const decided = mine.map(said => said.filter(each => each.said !== 'cannot-say').length)
  const fullSay = median(decided.filter(count => count > 0))
  const [won, lost, same] = [new Int32Array(size), new Int32Array(size), new Int32Array(size)]
  const sides = { left: 0, right: 0, same: 0, unsure: 0 }
  const made = ballots.reduce((sum, { choice }) => sum + choice.comparisons.length, 0)
  const dropped = made - mine.reduce((sum, { length }) => sum + length, 0)
  const lists = { wins: new Float64Array(size * size), shown: new Int32Array(size * size), won, lost, same }
  const tally = { keys, ...lists, sides, dropped, people: ballots.length, fullSay }
  mine.forEach((said, person) => {
    const weight = Math.min(1, fullSay / decided[person]!)
    for (const each of said) addTo(tally, each, weight)
  })
  return tally
}

interface Placed {
  readonly one: number
  readonly other: number
  readonly said: Comparison['said']
}

/** Comparisons of items that are still there, by their places. */
function placed(at: ReadonlyMap<ItemKey, number>, { choice: { comparisons } }: Ballot<Pairs>): Placed[] {
  return comparisons.flatMap(({ left, right, said }) => {
    const [one, other] = [at.get(left), at.get(right)]
    return one === undefined || other === undefined ? [] : [{ one, other, said }]
  })
}

type Sums = Pick<Tally, 'keys' | 'wins' | 'shown' | 'won' | 'lost' | 'same'> & {
  readonly sides: { left: number; right: number; same: number; unsure: number }
}

function addTo({ keys, wins, shown, won, lost, same, sides }: Sums, word: Placed, weight: number): void {
  const { one, other, said } = word
  const [there, back] = [one * keys.length + other, other * keys.length + one]
  shown[there]!++
  shown[back]!++
  if (said === 'cannot-say') sides.unsure++
  else if (said === 'same') {
    sides.same++
    same[one]!++
    same[other]!++
    wins[there]! += weight / 2
    wins[back]! += weight / 2
  } else {
    sides[said]++
    won[said === 'left' ? one : other]!++
    lost[said === 'left' ? other : one]!++
    wins[said === 'left' ? there : back]! += weight
  }
}

function median(counts: readonly number[]): number {
  const sorted = counts.toSorted((one, other) => one - other)
  const middle = Math.floor(sorted.length / 2)
  if (sorted.length === 0) return 0
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

/**
 * The items in groups that were compared with each other, directly or through others. With more than one group nothing was
 * said about how an item of one stands to an item of another.
 *
 * @returns places of items, each group in their order, the largest group first
 */
export function connectedGroups({ keys, wins }: Pick<Tally, 'keys' | 'wins'>): number[][] {
  const size = keys.length
  const isCompared = (one: number, other: number) => wins[one * size + other]! + wins[other * size + one]! > 0
  const left = new Set(keys.keys())
  const groups: number[][] = []
  for (const start of keys.keys()) {
    if (!left.delete(start)) continue
    const group = [start]
    for (const one of group) {
      for (const other of [...left]) if (isCompared(one, other) && left.delete(other)) group.push(other)
    }
    groups.push(group.toSorted((one, other) => one - other))
  }
  return groups.toSorted((one, other) => other.length - one.length)
}
