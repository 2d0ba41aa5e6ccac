import type { Attempt, Part } from './call.ts'

/** So often we ring, at different times of day, before we write instead. */
const TRIES = 3

/** What is to do next for somebody we have not reached. */
export type NextTry =
  | { readonly kind: 'ring'; readonly left: number; readonly notIn: readonly Part[] }
  | { readonly kind: 'write' }
  | { readonly kind: 'reached' }

/**
 * What comes after these tries: ring again in another part of the day, or, after three tries in which at least two
 * parts of a day were used, write. Somebody who was reached is not rung again.
 */
export function nextTry(attempts: readonly Attempt[]): NextTry {
  if (attempts.some(({ reached }) => reached)) return { kind: 'reached' }
  const used = [...new Set(attempts.map(({ part }) => part))]
  if (attempts.length >= TRIES && used.length > 1) return { kind: 'write' }
  return { kind: 'ring', left: Math.max(1, TRIES - attempts.length), notIn: used }
}
