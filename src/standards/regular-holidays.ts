import { addDays, type CalendarDate, calendarDate, weekdayOf } from './calendar.ts'

/**
 * The eight bank holidays that come every year in England and Wales, in order, weekends already replaced.
 * For years that GOV.UK has not listed yet: one-off days cannot be known, so a count that uses this is provisional.
 *
 * @param year 1900 or later; the rules are those in force since 1978
 * Source: Banking and Financial Dealings Act 1971, schedule 1, and the yearly royal proclamations.
 */
export function regularHolidays(year: number): CalendarDate[] {
  const easter = easterSunday(year)
  return [
    newYear(year),
    addDays(easter, -2),
    addDays(easter, 1),
    mondayOnOrAfter(on(year, '05-01')),
    mondayOnOrAfter(on(year, '05-25')),
    mondayOnOrAfter(on(year, '08-25')),
    ...christmas(year),
  ]
}

function newYear(year: number): CalendarDate {
  const day = on(year, '01-01')
  return weekdayOf(day) < 6 ? day : mondayOnOrAfter(day)
}

/** Christmas Day and Boxing Day, or the first weekdays after them that are free. */
function christmas(year: number): CalendarDate[] {
  const christmasDay = on(year, '12-25')
  const weekday = weekdayOf(christmasDay)
  if (weekday < 5) return [christmasDay, addDays(christmasDay, 1)]
  if (weekday === 5) return [christmasDay, addDays(christmasDay, 3)]
  return [on(year, '12-27'), weekday === 6 ? on(year, '12-28') : on(year, '12-26')].sort()
}

function mondayOnOrAfter(day: CalendarDate): CalendarDate {
  return addDays(day, (8 - weekdayOf(day)) % 7)
}

/** Easter in the Gregorian calendar. Source: the anonymous algorithm in Meeus, Astronomical Algorithms (1991), chapter 8. */
function easterSunday(year: number): CalendarDate {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const month = Math.floor((h + l - 7 * m + 114) / 31)
  const day = ((h + l - 7 * m + 114) % 31) + 1
  return on(year, `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`)
}

function on(year: number, monthAndDay: string): CalendarDate {
  return calendarDate(`${String(year).padStart(4, '0')}-${monthAndDay}`)
}
