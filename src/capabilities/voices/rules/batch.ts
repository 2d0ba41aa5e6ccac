import { addDays, type CalendarDate, weekdayOf } from '../../../standards/calendar.ts'

interface BatchFacts {
  /** The day each that waits began to wait. */
  readonly since: readonly CalendarDate[]
  readonly today: CalendarDate
  readonly atLeast: number
  /** 1 is Monday. */
  readonly weekday: number
}

/**
 * Whether stories that wait become public now: so many of them wait, or the day of the week has come since the first began
 * to wait. One that began on that very day waits a week, or until there are more.
 */
export function batchIsDue({ since, today, atLeast, weekday }: BatchFacts): boolean {
  if (since.length === 0) return false
  const last = addDays(today, -((weekdayOf(today) - weekday + 7) % 7))
  return since.length >= atLeast || since.some(day => day < last)
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
