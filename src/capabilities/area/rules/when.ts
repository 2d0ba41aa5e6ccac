import type { z } from 'zod'
import { addDays, addMonths, type CalendarDate, calendarDate } from '../../../standards/calendar.ts'
import { addWorkingDays } from '../../../standards/working-days.ts'
import type { CalendarMonth, When, WhichMonth } from './parts.ts'

/** The calendar day meant, when the area is loaded on `today`. A day written in full stays as it is. */
export function dayMeant(when: When, today: CalendarDate): CalendarDate {
  if (typeof when === 'string') return when
  const day = 'daysBefore' in when ? addDays(today, -when.daysBefore) : dayOfMonth(when, today)
  return when.workingDay ? addWorkingDays(addDays(day, -1), 1).day : day
}

/** The month meant, as 'YYYY-MM', when the area is loaded on `today`. */
export function monthMeant(month: z.output<typeof WhichMonth>, today: CalendarDate): CalendarMonth {
  if (typeof month === 'string') return month
  return addMonths(firstOfMonth(today), -month.monthsBefore).slice(0, 7) as CalendarMonth
}

function dayOfMonth({ monthsBefore, day }: { monthsBefore: number; day: number }, today: CalendarDate) {
  return addDays(addMonths(firstOfMonth(today), -monthsBefore), day - 1)
}

function firstOfMonth(day: CalendarDate): CalendarDate {
  return calendarDate(`${day.slice(0, 7)}-01`)
}
