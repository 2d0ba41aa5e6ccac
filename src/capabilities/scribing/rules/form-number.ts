/** Letters that make no words and cannot be taken for figures. */
const LETTERS = 'BCDFGHJKLMNPQRSTVWXZ'

/** Random bytes that one number uses. */
export const NUMBER_BYTES = 4

/**
 * The number printed on a paper form: two letters and four figures, such as KF4827. It is no secret. It says which slip
 * was torn off, so that whoever types the form in needs no code.
 *
 * @param random NUMBER_BYTES bytes
 */
export function drawFormNumber(random: Uint8Array): string {
  const value = new DataView(random.buffer, random.byteOffset, random.byteLength).getUint32(0)
  const letter = (n: number) => LETTERS[n % LETTERS.length]
  const figures = String(value % 10_000).padStart(4, '0')
  const rest = Math.floor(value / 10_000)
  return `${letter(rest)}${letter(Math.floor(rest / LETTERS.length))}${figures}`
}

/**
 * Reads a number as people copy it from paper: any case, spaces or dashes, O for 0 and I or L for 1 among the figures.
 *
 * @returns such as KF4827, or null when it is no number of ours
 */
export function readFormNumber(typed: string): string | null {
  const plain = typed.toUpperCase().replace(/[^A-Z0-9]/g, '')
  const figures = plain.slice(2).replaceAll('O', '0').replace(/[IL]/g, '1')
  const number = plain.slice(0, 2) + figures
  return new RegExp(`^[${LETTERS}]{2}\\d{4}$`).test(number) ? number : null
}
