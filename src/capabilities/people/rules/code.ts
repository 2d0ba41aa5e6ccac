/** No letter that is taken for a figure or another letter: no I, L, O, 0, 1, U, V. */
const ALPHABET = 'ABCDEFGHJKMNPQRSTWXYZ23456789'
const LENGTH = 8

/** Bytes to draw: enough that leaving out the uneven ones practically never runs short. */
export const CODE_BYTES = 32

/**
 * A sign-in code of 8 letters and figures, 29^8 of them (38.9 bits), each as likely as every other.
 *
 * @param random CODE_BYTES bytes from a cryptographic source
 * Errors: RangeError, once in 10^14 draws, when too few bytes could be used.
 */
export function codeFromBytes(random: Uint8Array): string {
  const even = Math.floor(256 / ALPHABET.length) * ALPHABET.length
  const letters = [...random].filter(byte => byte < even).map(byte => ALPHABET[byte % ALPHABET.length])
  if (letters.length < LENGTH) throw new RangeError('Too few even bytes: draw again')
  return letters.slice(0, LENGTH).join('')
}

/** A code as people type it: any case, spaces and dashes anywhere. */
export function readCode(typed: string): string {
  return typed
    .slice(0, 100)
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
}
