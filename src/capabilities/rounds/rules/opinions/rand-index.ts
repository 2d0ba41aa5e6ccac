/**
 * How far two ways of putting the same people into groups agree: 1 where they are the same, whatever the groups are called,
 * and about 0 where they agree as often as by chance.
 *
 * Errors: RangeError when they are not of the same people.
 * Source: Hubert and Arabie, Comparing partitions (1985), the adjusted Rand index.
 */
export function adjustedRandIndex(one: Int32Array, other: Int32Array): number {
  if (one.length !== other.length) throw new RangeError(`${one.length} people are not ${other.length}`)
  const [both, rows, columns] = [
    new Map<number, number>(),
    new Map<number, number>(),
    new Map<number, number>(),
  ]
  const most = other.reduce((max, label) => Math.max(max, label), 0) + 1
  for (let at = 0; at < one.length; at++) {
    count(both, one[at]! * most + other[at]!)
    count(rows, one[at]!)
    count(columns, other[at]!)
  }
  const [together, inOne, inOther] = [pairsIn(both), pairsIn(rows), pairsIn(columns)]
  const byChance = (inOne * inOther) / Math.max(1, pairs(one.length))
  const most2 = (inOne + inOther) / 2
  return most2 === byChance ? 1 : (together - byChance) / (most2 - byChance)
}

const pairs = (people: number): number => (people * (people - 1)) / 2
const pairsIn = (sizes: Map<number, number>): number =>
  sizes.values().reduce((sum, size) => sum + pairs(size), 0)
const count = (sizes: Map<number, number>, key: number) => sizes.set(key, (sizes.get(key) ?? 0) + 1)
