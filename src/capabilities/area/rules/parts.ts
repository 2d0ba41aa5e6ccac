import { z } from 'zod'
import { type CalendarDate, isCalendarDate } from '../../../standards/calendar.ts'

/** The pieces every file of an area folder is made of. Messages are for the person who edits the folder. */

/** A name that never changes, so that loading twice loads nothing twice. It may stand in an address. */
export const Key = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Use small letters, numbers and hyphens only')

/** Words a person will read. */
export const Words = z.string().trim().min(1, 'Write some words here')

/** A day in full. */
export const Day = z.custom<CalendarDate>(isCalendarDate, 'Write a real day like 2024-12-19')

/** A month of which the day is not known, or does not matter. */
const Month = z.custom<CalendarMonth>(isCalendarMonth, 'Write a month like 2025-05')

/** A month in full: 'YYYY-MM'. */
export type CalendarMonth = `${number}-${number}`

function isCalendarMonth(value: unknown): value is CalendarMonth {
  return typeof value === 'string' && /^\d{4}-(0[1-9]|1[0-2])$/.test(value)
}

/** So many days before the day of loading; below nought is after it. `workingDay` moves it on to the next one. */
export const DaysBefore = z.strictObject({ daysBefore: z.int(), workingDay: z.literal(true).optional() })

/** A day of the month that is so many months before the month of loading; below nought is after it. */
export const DayOfMonthsBefore = z.strictObject({
  monthsBefore: z.int(),
  day: z.int().min(1).max(28),
  workingDay: z.literal(true).optional(),
})

/** A month counted back from the month of loading. */
export const MonthsBefore = z.strictObject({ monthsBefore: z.int() })

/** A day: written in full, or counted back from the day of loading (only an invented area counts back). */
export const When = z.union([Day, DaysBefore, DayOfMonthsBefore], 'Write a real day like 2024-12-19')

export const WhichMonth = z.union([Month, MonthsBefore], 'Write a month like 2025-05')

/** When something is promised for: a day, or a month whose day was never said ("May 25"). */
export const Due = z.union(
  [z.strictObject({ on: When }), z.strictObject({ month: WhichMonth })],
  'Write {"on": a day} or {"month": a month}'
)

/** Where a fact was published, and the day somebody last looked. */
export const Source = z.strictObject({
  address: z.url('Write the address of the page, like https://www.example.org/page'),
  asAt: Day,
})

/** Null only in an invented area. */
export const MaySource = Source.nullable().default(null)

/** A person's key with the day they did a thing. */
export const Act = z.strictObject({ by: Key, on: When })

export type When = z.output<typeof When>
export type Due = z.output<typeof Due>
export type Source = z.output<typeof Source>
