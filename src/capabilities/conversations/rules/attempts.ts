import type { CalendarDate } from '../../../standards/calendar.ts'
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

/** The hour at which each part of a day begins, in England. */
const BEGINS: Readonly<Record<Part, number>> = { morning: 0, afternoon: 12, evening: 17 }

/**
 * What is wrong with a try that somebody wants to note now, or null: a part of the day that has not begun, or a second
 * try in one part of one day without reaching them. So "three times, at different times of day" cannot be three presses.
 *
 * @param hour the hour in England now, 0 to 23
 */
export function tryFault(
  attempts: readonly Attempt[],
  { part, reached, today, hour }: { part: Part; reached: boolean; today: CalendarDate; hour: number }
): 'not-yet' | 'tried-already' | null {
  if (BEGINS[part] > hour) return 'not-yet'
  const again = attempts.some(one => one.triedOn === today && one.part === part)
  return again && !reached ? 'tried-already' : null
}
