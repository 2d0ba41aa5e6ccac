import { type BankHoliday, type BankHolidays, englandAndWales } from './bank-holidays.ts'
import { addDays, type CalendarDate, calendarDate, daysBetween, weekdayOf } from './calendar.ts'
import { regularHolidays } from './regular-holidays.ts'

/** The answer to "which working day?". Provisional: the count crossed a year whose bank holidays are not published. */
export interface WorkingDay {
  readonly day: CalendarDate
  readonly provisional: boolean
}

/**
 * The day that is `n` working days after `start` (before it, when negative).
 * The start is day 0 whatever day it is; day 1 is the next working day. `n` = 0 gives the start back, even a holiday.
 *
 * @param n whole working days
 * Units: Monday to Friday, bank holidays in England and Wales left out.
 * Errors: RangeError when n is not a whole number. A year not yet published is never refused: its regular
 *   holidays are calculated and the answer is marked provisional.
 * Source: the partnership's own words, "within 10 working days"; holidays from GOV.UK (see bank-holidays.ts).
 */
export function addWorkingDays(
  start: CalendarDate,
  n: number,
  holidays: BankHolidays = englandAndWales
): WorkingDay {
  if (!Number.isInteger(n)) throw new RangeError(`Working days are counted whole: ${n}`)
  const step = Math.sign(n)
  let day = start
  let left = Math.abs(n)
  let provisional = false
  while (left > 0) {
    day = addDays(day, step)
    if (isWorkingDay(day, holidays)) left -= 1
    provisional ||= !isPublished(day, holidays)
  }
  return { day, provisional }
}

/**
 * Working days after `from`, up to and including `to`. When `to` comes first the count is negative and runs back
 * from the day before `from` to `to` itself, so that it always undoes addWorkingDays.
 */
export function workingDaysBetween(
  from: CalendarDate,
  to: CalendarDate,
  holidays: BankHolidays = englandAndWales
): number {
  if (to >= from) return countUpTo(to, holidays) - countUpTo(from, holidays)
  return countUpTo(addDays(to, -1), holidays) - countUpTo(addDays(from, -1), holidays)
}

/** How long after the due day. A Saturday after a Friday is 1 day and 0 working days. */
export interface Lateness {
  readonly days: number
  readonly workingDays: number
}

/** By how much a day that was promised has gone by; null on the day itself and before. */
export function lateness(due: CalendarDate, today: CalendarDate): Lateness | null {
  if (today <= due) return null
  return { days: daysBetween(due, today), workingDays: workingDaysBetween(due, today) }
}

/** Monday to Friday and not a bank holiday; in a year not published, not one of the eight regular ones. */
export function isWorkingDay(day: CalendarDate, holidays: BankHolidays = englandAndWales): boolean {
  if (weekdayOf(day) > 5) return false
  return isPublished(day, holidays) ? !holidays.days.has(day) : !regularIn(yearOf(day)).has(day)
}

/** The published bank holidays after `from`, up to and including `to`: the days a count stepped over, for showing why. */
export function holidaysBetween(
  from: CalendarDate,
  to: CalendarDate,
  holidays: BankHolidays = englandAndWales
): BankHoliday[] {
  return [...holidays.days.values()].filter(({ day }) => day > from && day <= to)
}

function isPublished(day: CalendarDate, { firstYear, lastYear }: BankHolidays): boolean {
  return yearOf(day) >= firstYear && yearOf(day) <= lastYear
}

const regular = new Map<number, ReadonlySet<CalendarDate>>()

/** Kept after the first asking: a count far ahead asks for the same year many times. */
function regularIn(year: number): ReadonlySet<CalendarDate> {
  let days = regular.get(year)
  if (!days) regular.set(year, (days = new Set(regularHolidays(year))))
  return days
}

interface YearOfWork {
  /** How many working days of the year there are up to and including each of its days. */
  readonly upTo: ReadonlyMap<CalendarDate, number>
  readonly total: number
}

/** Kept after the first asking: whether we keep our word is counted over years of duties at once. */
const years = new WeakMap<BankHolidays, Map<number, YearOfWork>>()

function yearOfWork(year: number, holidays: BankHolidays): YearOfWork {
  const known = years.get(holidays) ?? new Map<number, YearOfWork>()
  years.set(holidays, known)
  const found = known.get(year)
  if (found !== undefined) return found
  const upTo = new Map<CalendarDate, number>()
  let total = 0
  const days = 1 + daysBetween(dayIn(year, '01-01'), dayIn(year, '12-31'))
  for (let nth = 0; nth < days; nth++) {
    const day = addDays(dayIn(year, '01-01'), nth)
    if (isWorkingDay(day, holidays)) total += 1
    upTo.set(day, total)
  }
  const made = { upTo, total }
  known.set(year, made)
  return made
}

/** Where counting begins. Any day would do: only differences are used. */
const FIRST_YEAR = 2000

/** Working days from the first day of FIRST_YEAR up to and including a day; below nought before it. */
function countUpTo(day: CalendarDate, holidays: BankHolidays): number {
  const year = yearOf(day)
  let count = yearOfWork(year, holidays).upTo.get(day) ?? 0
  for (let before = FIRST_YEAR; before < year; before++) count += yearOfWork(before, holidays).total
  for (let after = year; after < FIRST_YEAR; after++) count -= yearOfWork(after, holidays).total
  return count
}

const dayIn = (year: number, monthAndDay: string): CalendarDate =>
  calendarDate(`${String(year).padStart(4, '0')}-${monthAndDay}`)

function yearOf(day: CalendarDate): number {
  return Number(day.slice(0, 4))
}
