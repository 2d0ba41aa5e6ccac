import { addDays, type CalendarDate, weekdayOf } from '../../../standards/calendar.ts'

interface BatchFacts {
  /** The day each that waits began to wait. */
  readonly since: readonly CalendarDate[]
  readonly today: CalendarDate
  readonly atLeast: number
  /** 1 is Monday. */
  readonly weekday: number
  /** For those that a service saw first: the day by which each goes out. */
  readonly goBy?: readonly CalendarDate[]
}

/**
 * Whether stories that wait become public now: so many of them wait, or the day of the week has come since the first began
 * to wait. One that began on that very day waits a week, or until there are more. One that a service saw first has waited
 * already: its day takes along all that wait.
 */
export function batchIsDue({ since, today, atLeast, weekday, goBy = [] }: BatchFacts): boolean {
  if (since.length === 0) return false
  if (goBy.some(day => day <= today)) return true
  const last = addDays(today, -((weekdayOf(today) - weekday + 7) % 7))
  return since.length >= atLeast || since.some(day => day < last)
}

/** A story that a service saw first goes out on one of so many days after its hard stop. */
const DAYS_AFTER_SERVICE = 3

/**
 * The day by which a story goes out that a service saw first: one of the first three days after its hard stop, by lot. On
 * the same day each time, one could count back to the day on which it was shown, and that soon follows its coming.
 *
 * @param storyId of version 4, itself drawn by lot
 */
export function goesBy(untilDay: CalendarDate, storyId: string): CalendarDate {
  return addDays(untilDay, 1 + (Number.parseInt(storyId.slice(0, 8), 16) % DAYS_AFTER_SERVICE))
}

/**
 * The same things in an order by lot (Fisher and Yates).
 *
 * @param random four bytes for each of them, from a cryptographic source
 */
export function shuffled<T>(things: readonly T[], random: Uint8Array): T[] {
  const order = [...things]
  const view = new DataView(random.buffer, random.byteOffset, random.byteLength)
  for (let at = order.length - 1; at > 0; at--) {
    const other = view.getUint32(at * 4) % (at + 1)
    ;[order[at], order[other]] = [order[other]!, order[at]!]
  }
  return order
}
