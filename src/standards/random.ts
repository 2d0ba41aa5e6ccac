import { createHash } from 'node:crypto'

/** Numbers of 0 or more and under 1, each with 53 random bits, that are the same every time for the same seed. */
export type Random = () => number

/**
 * Chance that anybody can repeat: what was drawn by it can be worked out again from the seed that is printed beside it.
 * Never for what must stay secret, such as a code.
 *
 * The seed's UTF-8 is hashed with SHA-256; the first 16 bytes are four 32-bit words, highest byte first, the state of
 * xoshiro128**. A number is made of two of its outputs, a and b: (floor(a / 32) · 2^26 + floor(b / 64)) / 2^53.
 *
 * Source: D. Blackman and S. Vigna, Scrambled linear pseudorandom number generators (2021), xoshiro128** 1.1.
 */
export function randomFrom(seed: string): Random {
  const hash = createHash('sha256').update(seed, 'utf8').digest()
  const next = xoshiro([
    hash.readUInt32BE(0),
    hash.readUInt32BE(4),
    hash.readUInt32BE(8),
    hash.readUInt32BE(12),
  ])
  return () => {
    const high = next() >>> 5
    return (high * 0x4000000 + (next() >>> 6)) / 0x20000000000000
  }
}

/** The generator itself: whole numbers of 0 or more and under 2^32, from a state that is not all nought. */
export function xoshiro(state: readonly [number, number, number, number]): () => number {
  let [s0, s1, s2, s3] = state
  return () => {
    const result = Math.imul(turned(Math.imul(s1, 5), 7), 9) >>> 0
    const shifted = s1 << 9
    s2 ^= s0
    s3 ^= s1
    s1 ^= s2
    s0 ^= s3
    s2 ^= shifted
    s3 = turned(s3, 11)
    return result
  }
}

const turned = (bits: number, by: number) => (bits << by) | (bits >>> (32 - by))

/** A whole number of 0 or more and under `n`, each as likely as the others to one part in 2^53 / n. */
export const below = (n: number, random: Random): number => Math.floor(random() * n)

/** The same things in an order by lot (Fisher and Yates). */
export function byLot<T>(things: readonly T[], random: Random): T[] {
  const order = [...things]
  for (let at = order.length - 1; at > 0; at--) {
    const other = below(at + 1, random)
    ;[order[at], order[other]] = [order[other]!, order[at]!]
  }
  return order
}

/**
 * The place of one of these, drawn with a chance in proportion to its weight.
 *
 * @param weights 0 or more
 * Errors: RangeError when there is no weight to draw by.
 */
export function drawByWeight(weights: ArrayLike<number>, random: Random): number {
  let sum = 0
  for (let at = 0; at < weights.length; at++) sum += weights[at]!
  if (!(sum > 0) || sum === Infinity)
    throw new RangeError(`There is no drawing by weights that add up to ${sum}`)
  let left = random() * sum
  let last = 0
  for (let at = 0; at < weights.length; at++) {
    if (weights[at]! > 0) last = at
    left -= weights[at]!
    if (left < 0 && weights[at]! > 0) return at
  }
  return last
}
