import {
  addDays,
  addMonths,
  type CalendarDate,
  calendarDate,
  daysBetween,
} from '../../../standards/calendar.ts'
import type { CalendarMonth } from '../../area/index.ts'

/**
 * When something is promised for: a day ('2025-05-31') or, where only that was said, a month ('2025-05').
 * The precision is in the text, so it is never lost and never made up.
 */
export type DueDate = CalendarDate | CalendarMonth

/** The last day that is in time: the day itself, or the last day of the month. */
export function lastDayOf(due: DueDate): CalendarDate {
  if (due.length === 10) return calendarDate(due)
  return addDays(addMonths(calendarDate(`${due}-01`), 1), -1)
}

/** Whole calendar days after the last day in time. 0 on that day and before it: due today is not late. */
export function daysLate(due: DueDate, today: CalendarDate): number {
  return Math.max(0, daysBetween(lastDayOf(due), today))
}

/** As an area's record writes it: `{ on }` or `{ month }`. */
export function dueOfRecord(due: { on: CalendarDate } | { month: CalendarMonth }): DueDate {
  return 'on' in due ? due.on : due.month
}
