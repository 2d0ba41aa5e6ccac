import { LETTERS } from './lots.ts'

/** Random bytes for the id, the reference and the receipt of one of many stories. */
export const LOT_TOGETHER_BYTES = 56

const ID_BYTES = 16
const REFERENCE_BYTES = 8
const RECEIPT_BYTES = 32

/** What many stories that came together are known by: lists of the same length. */
export interface Lots {
  readonly ids: readonly string[]
  readonly references: readonly string[]
  /** Receipts that nobody holds the code of. */
  readonly receipts: readonly string[]
}

/**
 * Draws for many stories at once, each list in its own order. A database that is given names in their order finds the place
 * of each beside the one before; by lot, it would look all over its indexes. So that the order tells nothing, the stories
 * themselves are put in an order by lot first: see `byLot`.
 *
 * @param random LOT_TOGETHER_BYTES bytes for each, from a cryptographic source
 */
export function drawTogether(random: Uint8Array): Lots {
  const count = Math.floor(random.length / LOT_TOGETHER_BYTES)
  const part = (at: number, bytes: number) =>
    new Uint8Array(random.subarray(at * count, (at + bytes) * count))
  return {
    ids: ordered(part(0, ID_BYTES), count, asIdOfVersion4),
    references: references(part(ID_BYTES, REFERENCE_BYTES)),
    receipts: ordered(part(ID_BYTES + REFERENCE_BYTES, RECEIPT_BYTES), count),
  }
}

/** Names of equal length in hexadecimal, in order: their first 8 bytes are put in order, and what follows is left to chance. */
function ordered(
  random: Uint8Array,
  count: number,
  change = (_whole: Uint8Array, _at: number) => {}
): string[] {
  const length = random.length / Math.max(count, 1)
  const heads = new Uint8Array(new BigUint64Array(random.buffer, 0, count).sort().buffer, 0, 8 * count)
  const whole = Buffer.alloc(random.length)
  for (let nth = 0, next = 8 * count; nth < count; nth++) {
    const at = nth * length
    for (let place = 0; place < 8; place++) whole[at + place] = heads[nth * 8 + 7 - place]! // lowest byte first there
    for (let place = 8; place < length; place++) whole[at + place] = random[next++]!
    change(whole, at)
  }
  const hex = whole.toString('hex')
  return Array.from({ length: count }, (_, nth) => hex.slice(nth * length * 2, (nth + 1) * length * 2))
}

/** 32 figures without hyphens: PostgreSQL reads them as it reads the others. */
function asIdOfVersion4(bytes: Uint8Array, at: number): void {
  bytes[at + 6] = (bytes[at + 6]! & 0x0f) | 0x40
  bytes[at + 8] = (bytes[at + 8]! & 0x3f) | 0x80
}

const DIGITS = [...LETTERS].sort()
const PAIRS = DIGITS.flatMap(one => DIGITS.map(other => one + other))
const HALF = PAIRS.length ** 2

/** 8 of 27 letters each, in order: numbers below 27^8, written in those letters. */
function references(random: Uint8Array): string[] {
  const drawn = new BigUint64Array(random.buffer, random.byteOffset, random.length / REFERENCE_BYTES)
  const numbers = Float64Array.from(drawn, each => Number(each % BigInt(HALF * HALF))).sort()
  const four = (number: number) => PAIRS[Math.floor(number / PAIRS.length)]! + PAIRS[number % PAIRS.length]!
  return Array.from(numbers, number => four(Math.floor(number / HALF)) + four(number % HALF))
}

/**
 * The same things in an order by lot.
 *
 * @param random 8 bytes for each, from a cryptographic source
 */
export function byLot<T>(things: readonly T[], random: Uint8Array): T[] {
  const mixed = [...things]
  const view = new DataView(random.buffer, random.byteOffset, random.byteLength)
  for (let last = mixed.length - 1; last > 0; last--) {
    const other = Number(view.getBigUint64(last * 8) % BigInt(last + 1))
    ;[mixed[last], mixed[other]] = [mixed[other]!, mixed[last]!]
  }
  return mixed
}
