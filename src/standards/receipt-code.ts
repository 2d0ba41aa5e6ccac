import { receiptWords } from './receipt-words.ts'

/** Random bytes that one code uses. */
export const RECEIPT_BYTES = 24

/** What the six groups of a code are: FERN-4827-KITE-LAMP-6093-WOLF. */
const SHAPE = ['word', 'figures', 'word', 'word', 'figures', 'word'] as const

const words = new Set(receiptWords.map(word => word.toUpperCase()))

/**
 * The code a teller keeps to see what came of their story: 4 words of 1,024 and 8 figures, 66.6 bits.
 * Every code is as likely as every other.
 *
 * @param random RECEIPT_BYTES bytes from a cryptographic source
 * @returns the canonical form, such as FERN-4827-KITE-LAMP-6093-WOLF
 * Errors: RangeError when there are too few bytes, or (once in 10^22 draws) when they cannot be shared out evenly.
 */
export function receiptFromBytes(random: Uint8Array): string {
  if (random.length < RECEIPT_BYTES) throw new RangeError(`A code needs ${RECEIPT_BYTES} random bytes`)
  const view = new DataView(random.buffer, random.byteOffset, random.byteLength)
  const word = (at: number) => receiptWords[view.getUint16(at) % receiptWords.length]!.toUpperCase()
  const figures = evenly(view.getBigUint64(8)) ?? evenly(view.getBigUint64(16))
  if (!figures) throw new RangeError('These bytes cannot be shared out evenly: draw again')
  return [word(0), figures.slice(0, 4), word(2), word(4), figures.slice(4), word(6)].join('-')
}

/**
 * Reads a code as people type it: any case, any dash or none, spaces anywhere, O for 0 and l for 1 in the figures,
 * Arabic figures. One that is read is well formed; whether it was ever given out is for the database to say.
 *
 * @returns the canonical form, or null (receiptFault says what to look at)
 */
export function readReceipt(typed: string): string | null {
  const letters = plain(typed).replace(/[^A-Z0-9]/g, '')
  if (letters.length > 32) return null
  const groups: string[] = []
  let at = 0
  for (const kind of SHAPE) {
    const group = kind === 'word' ? wordAt(letters, at) : figuresAt(letters, at)
    if (!group) return null
    groups.push(group)
    at += group.length
  }
  return at === letters.length ? groups.join('-') : null
}

/** A word at this place; there is at most one, because no word of ours begins another. A nought is read as the letter O. */
function wordAt(letters: string, at: number): string | undefined {
  return [4, 5, 6].map(n => letters.slice(at, at + n).replaceAll('0', 'O')).find(word => words.has(word))
}

function figuresAt(letters: string, at: number): string | undefined {
  const group = asFigures(letters.slice(at, at + 4))
  return /^\d{4}$/.test(group) ? group : undefined
}

/** What is wrong with a code that cannot be read. `group` counts from 1. `near` is the one word of ours it could be. */
export type ReceiptFault =
  | { readonly kind: 'word'; readonly group: number; readonly typed: string; readonly near: string | null }
  | { readonly kind: 'figures'; readonly group: number; readonly typed: string }
  /** `after`: the last group of a code that is right as far as it goes, where the rest is missing. */
  | { readonly kind: 'shape'; readonly after?: string }

/** The first group to look at again; null when the code can be read. Tells nothing about which codes exist. */
export function receiptFault(typed: string): ReceiptFault | null {
  if (readReceipt(typed)) return null
  const groups =
    plain(typed)
      .slice(0, 100)
      .match(/[A-Z0-9]+/g) ?? []
  if (groups.length > SHAPE.length) return { kind: 'shape' }
  const faults = groups.map((group, i): ReceiptFault | null => {
    if (SHAPE[i] === 'figures') {
      return /^\d{4}$/.test(asFigures(group)) ? null : { kind: 'figures', group: i + 1, typed: group }
    }
    return words.has(group) ? null : { kind: 'word', group: i + 1, typed: group, near: nearest(group) }
  })
  const wrong = faults.find(fault => fault !== null)
  if (groups.length === SHAPE.length) return wrong ?? { kind: 'shape' }
  const after = groups.at(-1)
  return wrong === undefined && after !== undefined ? { kind: 'shape', after } : { kind: 'shape' }
}

function nearest(typed: string): string | null {
  const near = [...words].filter(word => oneSlip(typed, word))
  return near.length === 1 ? near[0]! : null
}

/** True when one letter changed, lost, added or swapped with its neighbour makes one word the other. */
export function oneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  let i = 0
  while (i < short.length && short[i] === long[i]) i += 1
  if (short.length < long.length) return short.slice(i) === long.slice(i + 1)
  const swapped =
    short[i] === long[i + 1] && short[i + 1] === long[i] && short.slice(i + 2) === long.slice(i + 2)
  return swapped || short.slice(i + 1) === long.slice(i + 1)
}

/** Capital letters and ordinary figures, whatever keyboard they came from. */
function plain(typed: string): string {
  return typed
    .slice(0, 200)
    .normalize('NFKC')
    .replace(/[\u0660-\u0669\u06F0-\u06F9]/g, figure => String(figure.charCodeAt(0) & 15))
    .toUpperCase()
}

function asFigures(group: string): string {
  return group.replaceAll('O', '0').replace(/[IL]/g, '1')
}

const ALL_FIGURES = 100_000_000n
const EVEN_SHARE = (2n ** 64n / ALL_FIGURES) * ALL_FIGURES

/** Eight figures, or null for the few highest numbers, which would make some codes likelier than others. */
function evenly(random: bigint): string | null {
  return random < EVEN_SHARE ? String(random % ALL_FIGURES).padStart(8, '0') : null
}
