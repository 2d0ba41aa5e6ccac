import type { Counted as Stars } from '../../rounds/index.ts'

/** How a line came out. `not-known`: what was counted does not say whether it has enough stars. */
export type Result = 'reached' | 'below' | 'not-known'

/**
 * Which lines have enough stars. Every line comes back, in the order it came: those below stay in sight.
 *
 * Ties stay ties: nothing is decided by name or by order. A place is given only among lines that reached the line and
 * only when each of their counts is exact; "3 or more" beside "3 or more" says nothing about which is first.
 *
 * @param lines what could be chosen, with its stars; null when none were counted
 * @param threshold this many stars or more are enough; 1 or more. Null for a rule that no number makes
 * @returns each line with its result, and its place from 1 (shared by lines with the same stars), or null
 * Errors: RangeError for a threshold that would let every line in.
 * Source: Devon's Four Cornerstones report, 2025: "three or more stars".
 */
export function shortlist<L extends { readonly stars: Stars | null }>(
  lines: readonly L[],
  threshold: number | null
): (L & { readonly result: Result; readonly rank: number | null })[] {
  if (threshold === null) return lines.map(line => ({ ...line, result: 'not-known', rank: null }))
  if (!Number.isInteger(threshold) || threshold < 1) {
    throw new RangeError(`A threshold of ${threshold} stars chooses nothing`)
  }
  const judge = (line: L) => ({ ...line, result: resultOf(line.stars, threshold) })
  const judged = lines.map(judge)
  const counts = judged.filter(({ result }) => result === 'reached').map(({ stars }) => exactOf(stars))
  const ranked = counts.every(count => count !== null)
  const rank = (line: (typeof judged)[number]) => ({ ...line, rank: ranked ? placeOf(line, counts) : null })
  return judged.map(rank)
}

function resultOf(stars: Stars | null, threshold: number): Result {
  if (stars === null) return 'not-known'
  if ('exactly' in stars) return stars.exactly >= threshold ? 'reached' : 'below'
  return stars.atLeast >= threshold ? 'reached' : 'not-known'
}

const exactOf = (stars: Stars | null): number | null => (stars && 'exactly' in stars ? stars.exactly : null)

function placeOf(
  line: { stars: Stars | null; result: Result },
  counts: readonly (number | null)[]
): number | null {
  const own = exactOf(line.stars)
  if (line.result !== 'reached' || own === null) return null
  return 1 + counts.filter(count => count !== null && count > own).length
}
