/** Wrong codes within this many milliseconds count together. */
const WITHIN_MS = 60_000
/** So many wrong codes in that time are people who mistype. */
const FREE = 30
const STEP_MS = 100
const MOST_MS = 3_000

/**
 * How long to wait before saying that a code is not known. A code has 66 bits, so nobody finds one by trying; waiting
 * spares the database. It looks at how many were wrong everywhere, so that nobody's address has to be kept.
 *
 * @param wrong when earlier codes were wrong, in milliseconds of any clock that goes forward
 * @returns milliseconds: 0 for the first 30 in a minute, then 100 more for each, 3 seconds at most
 */
export function pause(wrong: readonly number[], now: number): number {
  const lately = wrong.filter(at => now - at < WITHIN_MS).length
  return Math.min(MOST_MS, Math.max(0, lately - FREE) * STEP_MS)
}

/** The tries that still count. */
export const recent = (wrong: readonly number[], now: number): number[] =>
  wrong.filter(at => now - at < WITHIN_MS)
