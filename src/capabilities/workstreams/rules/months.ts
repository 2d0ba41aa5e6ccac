import { addDays, addMonths, calendarDate, type CalendarDate } from '../../../standards/calendar.ts'
import { addWorkingDays, type WorkingDay } from '../../../standards/working-days.ts'
import type { CalendarMonth } from '../../area/index.ts'

/** True for a month written 'YYYY-MM'. */
export function isMonth(text: string): text is CalendarMonth {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(text) && !text.startsWith('0000')
}

function monthOf(day: CalendarDate): CalendarMonth {
  return day.slice(0, 7) as CalendarMonth
}

/** The 28th to the 31st of that month. */
export function lastDayOfMonth(month: CalendarMonth): CalendarDate {
  return addDays(addMonths(calendarDate(`${month}-01`), 1), -1)
}

/**
 * The last day on which a report about a month is in time.
 *
 * @param workingDays the area's own standard, counted from the last day of the month
 * Units: working days in England. Provisional in a year whose bank holidays are not published.
 */
export function reportDue(month: CalendarMonth, workingDays: number): WorkingDay {
  return addWorkingDays(lastDayOfMonth(month), workingDays)
}

/** Months a group owes a report about: from the one its promises became public in, to this one. Newest first. */
export function monthsOwed(publishedOn: CalendarDate, today: CalendarDate): CalendarMonth[] {
  const months: CalendarMonth[] = []
  let first = calendarDate(`${monthOf(today)}-01`)
  while (monthOf(first) >= monthOf(publishedOn)) {
    months.push(monthOf(first))
    first = addMonths(first, -1)
  }
  return months
}
