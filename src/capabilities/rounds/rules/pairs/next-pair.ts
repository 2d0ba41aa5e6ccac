import { below, type Random } from '../../../../standards/random.ts'
import type { Ballot, Comparison, ItemKey, Pairs } from '../ballot.ts'
import { standing, type ItemHere } from '../counting.ts'
import { inverseOf, type Square } from './cholesky.ts'
import { chanceToWin, fitPairs } from './fit.ts'
import { tallyOf } from './tally.ts'

/** What is known when somebody asks for their next pair. Worked out now and then for all, not for each press. */
export interface Known {
  readonly keys: readonly ItemKey[]
  readonly shown: Int32Array
  readonly strength: Float64Array
  readonly covariance: Square
  /** Pairs that were handed out since, and whose answers are not in yet. */
  readonly waiting: Int32Array
}

/**
 * What the ballots so far say about the next pair.
 *
 * @param ballots of everybody, as they are now. The inverse takes a moment where there are hundreds of items.
 */
export function knownFrom(items: readonly ItemHere[], ballots: readonly Ballot<Pairs>[]): Known {
  const tally = tallyOf(standing(items), ballots)
  const { strength, lower } = fitPairs(tally)
  const { keys, shown } = tally
  const waiting = new Int32Array(shown.length)
  return { keys, shown, strength, covariance: inverseOf(lower, keys.length), waiting }
}

/**
 * The same with one pair more handed out. Five hundred phones may ask before what is known is worked out anew; without
 * this they would all be shown the one pair that tells most.
 */
export function withHandedOut(known: Known, { left, right }: Pick<Comparison, 'left' | 'right'>): Known {
  const { keys } = known
  const [one, other] = [keys.indexOf(left), keys.indexOf(right)]
  const more = (counts: Int32Array) => {
    const next = counts.slice()
    next[one * keys.length + other]!++
    next[other * keys.length + one]!++
    return next
  }
  return { ...known, shown: more(known.shown), waiting: more(known.waiting) }
}

/** How often the least-shown pair is taken instead of the one that would tell most. */
const BY_LOT = 0.2

/** No item is shown more than so many times as often as the one that is shown least. */
const MOST_OFTEN = 2

/**
 * The next pair for one person. Mostly the one whose answer tells most: p(1 - p) times how unsure the difference is, less
 * what answers that are still to come will tell; one time in five the pair that was shown least. Never a pair this person had before; sides by lot; equal pairs by lot.
 *
 * No item comes to be shown more than twice as often as another. Where that is so already, because an item came late, the
 * item that was shown least may meet any other, and so catches up. Somebody who goes on when nothing fair is left for them
 * is shown what was shown least.
 *
 * @param known of the items that are still there
 * @param mine  what this person was shown, answered or not
 * @returns null when this person had every pair
 * Source: Fisher information of Bradley and Terry's model; catching up as in M. Salganik and K. Levy, Wiki surveys (2015).
 */
export function nextPair(
  known: Known,
  mine: readonly Pick<Comparison, 'left' | 'right'>[],
  random: Random
): Pick<Comparison, 'left' | 'right'> | null {
  const { keys } = known
  const pairs = fairPairs(known, mine)
  const byLot = random() < BY_LOT
  const worth = byLot ? (pair: Pair) => -timesOf(known, pair) : (pair: Pair) => tells(known, pair)
  const best = bestOf(pairs, worth)
  if (best.length === 0) return null
  const [one, other] = best[below(best.length, random)]!
  const [left, right] = random() < 0.5 ? [one, other] : [other, one]
  return { left: keys[left]!, right: keys[right]! }
}

type Pair = readonly [one: number, other: number]

function fairPairs({ keys, shown }: Known, mine: readonly Pick<Comparison, 'left' | 'right'>[]): Pair[] {
  const size = keys.length
  const at = new Map(keys.map((key, place) => [key, place]))
  const had = new Uint8Array(size * size)
  for (const { left, right } of mine) {
    const [one, other] = [at.get(left), at.get(right)]
    if (one !== undefined && other !== undefined) had[one * size + other] = had[other * size + one] = 1
  }
  const often = keys.map((_, one) => shown.subarray(one * size, (one + 1) * size).reduce((a, b) => a + b, 0))
  const least = Math.min(...often)
  const mostOften = MOST_OFTEN * Math.max(1, least)
  const isFair = (one: number) => often[one]! < mostOften
  const isUneven = Math.max(...often) > mostOften
  const catchesUp = (one: number, other: number) =>
    isUneven && (often[one] === least || often[other] === least)
  const pairs: Pair[] = []
  for (let one = 0; one < size; one++) {
    for (let other = 0; other < one; other++) if (!had[one * size + other]) pairs.push([one, other])
  }
  const fair = pairs.filter(([one, other]) => (isFair(one) && isFair(other)) || catchesUp(one, other))
  return fair.length > 0 ? fair : bestOf(pairs, ([one, other]) => -often[one]! - often[other]!)
}

const timesOf = ({ keys, shown }: Known, [one, other]: Pair) => shown[one * keys.length + other]!

function tells({ keys: { length }, strength, covariance, waiting }: Known, [one, other]: Pair): number {
  const chance = chanceToWin(strength[one]! - strength[other]!)
  const unsure =
    covariance[one * length + one]! +
    covariance[other * length + other]! -
    2 * covariance[one * length + other]!
  const more = chance * (1 - chance) * unsure
  return more / (1 + waiting[one * length + other]! * more)
}

/** All that are best; what differs by less than a thousand-millionth is equal. */
function bestOf(pairs: readonly Pair[], worth: (pair: Pair) => number): Pair[] {
  let [best, most]: [Pair[], number] = [[], -Infinity]
  for (const pair of pairs) {
    const value = worth(pair)
    if (value < most - 1e-9) continue
    if (value > most + 1e-9) [best, most] = [[], value]
    best.push(pair)
  }
  return best
}
