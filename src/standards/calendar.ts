import { Temporal } from 'temporal-polyfill'

declare const brand: unique symbol

/**
 * A day in the calendar, written 'YYYY-MM-DD'. Not an instant: our duties end on days, not at times.
 * It is text, so days sort and compare with < and >, and go to JSON and SQL and back unchanged.
 */
export type CalendarDate = string & { readonly [brand]: 'CalendarDate' }

const DAY_MS = 86_400_000
const FIRST_DAY = Date.parse('0001-01-01') / DAY_MS
const LAST_DAY = Date.parse('9999-12-31') / DAY_MS

/** True for a day that exists, from 0001-01-01 to 9999-12-31, in exactly this spelling. */
export function isCalendarDate(value: unknown): value is CalendarDate {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value) || value.startsWith('0000')) return false
  const ms = Date.parse(value)
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(value)
}

/** Reads 'YYYY-MM-DD'. Errors: RangeError when the text is not a day that exists. */
export function calendarDate(text: string): CalendarDate {
  if (!isCalendarDate(text))
    throw new RangeError(`Not a day in the calendar: ${JSON.stringify(text).slice(0, 40)}`)
  return text
}

/** The day `n` calendar days later (earlier when negative). Errors: RangeError outside the years 1 to 9999. */
export function addDays(date: CalendarDate, n: number): CalendarDate {
  return fromDayNumber(dayNumber(date) + n)
}

/** The same day `n` months later (earlier when negative); a day the month lacks becomes its last: 31 January + 1 is 28 February. */
export function addMonths(date: CalendarDate, n: number): CalendarDate {
  return calendarDate(Temporal.PlainDate.from(date).add({ months: n }).toString())
}

/** Calendar days from one day to the other: 0 for the same day, negative when `to` comes first. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(to) - dayNumber(from)
}

/** 1 Monday to 7 Sunday (ISO 8601). */
export function weekdayOf(date: CalendarDate): 1 | 2 | 3 | 4 | 5 | 6 | 7 {
  return (((((dayNumber(date) + 3) % 7) + 7) % 7) + 1) as 1 | 2 | 3 | 4 | 5 | 6 | 7
}

/** The day it was in London at that instant, summer time included. Errors: RangeError for an invalid Date. */
export function londonDay(instant: Date): CalendarDate {
  const at = Temporal.Instant.fromEpochMilliseconds(instant.getTime())
  return calendarDate(at.toZonedDateTimeISO('Europe/London').toPlainDate().toString())
}

/** The hour of the day in England at this instant, 0 to 23. */
export function londonHour(instant: Date): number {
  const at = Temporal.Instant.fromEpochMilliseconds(instant.getTime())
  return at.toZonedDateTimeISO('Europe/London').hour
}

/** Whole days since 1 January 1970, so that a long count need not read text at each step. */
function dayNumber(date: CalendarDate): number {
  return Date.parse(date) / DAY_MS
}

function fromDayNumber(n: number): CalendarDate {
  if (!Number.isInteger(n) || n < FIRST_DAY || n > LAST_DAY)
    throw new RangeError(`No such day in our calendar: day ${n}`)
  return new Date(n * DAY_MS).toISOString().slice(0, 10) as CalendarDate
}

/** 'Tuesday 24 November 2026'. `lang` is a BCP 47 tag; plain 'en' means British English. */
export function formatDay(date: CalendarDate, lang: string): string {
  const words = inWords(date, lang, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
  return localeOf(lang).startsWith('en') ? words.replace(',', '') : words // GOV.UK style has no comma; Intl puts one
}

/** '24 November 2026'. */
export function formatDate(date: CalendarDate, lang: string): string {
  return inWords(date, lang, { day: 'numeric', month: 'long', year: 'numeric' })
}

/** 'November 2026', from any day of that month. */
export function formatMonth(date: CalendarDate, lang: string): string {
  return inWords(date, lang, { month: 'long', year: 'numeric' })
}

const writers = new Map<string, Intl.DateTimeFormat>()

/** Making a formatter costs 100 times more than using it, so each is made once. */
function inWords(date: CalendarDate, lang: string, options: Intl.DateTimeFormatOptions): string {
  const key = `${lang} ${Object.keys(options).join()}`
  let writer = writers.get(key)
  if (!writer) {
    writer = new Intl.DateTimeFormat(localeOf(lang), { ...options, timeZone: 'UTC', calendar: 'gregory' })
    writers.set(key, writer)
  }
  return writer.format(new Date(date))
}

/** ar-XB is the pseudo language for checking right-to-left pages: its words are English. */
function localeOf(lang: string): string {
  return lang === 'en' || lang === 'ar-XB' ? 'en-GB' : lang
}
