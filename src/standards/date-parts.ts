import { type CalendarDate, isCalendarDate } from './calendar.ts'

export type DatePart = 'day' | 'month' | 'year'

/** What three boxes on a form turned out to hold. `parts` stand in the order of the boxes; the first is the one to point at. */
export type DateReading =
  | { readonly kind: 'date'; readonly date: CalendarDate }
  | { readonly kind: 'empty' }
  | { readonly kind: 'missing'; readonly parts: readonly DatePart[] }
  | { readonly kind: 'wrong'; readonly parts: readonly DatePart[] }

/**
 * Reads a day, a month and a year as people type them: '24th', 'Nov.', 'november', '11', ' 2026 '.
 * A year needs all four figures: '26' is asked about, not guessed.
 *
 * Errors: none; what is missing is named before what is wrong, and 31 February is a wrong day.
 */
export function dateFromParts(day: string, month: string, year: string): DateReading {
  const typed = { day: day.trim(), month: month.trim(), year: year.trim() }
  const missing = parts.filter(part => typed[part] === '')
  if (missing.length === 3) return { kind: 'empty' }
  if (missing.length > 0) return { kind: 'missing', parts: missing }

  const read = { day: readDay(typed.day), month: readMonth(typed.month), year: readYear(typed.year) }
  const wrong = parts.filter(part => read[part] === null)
  if (wrong.length > 0) return { kind: 'wrong', parts: wrong }

  const date = `${read.year}-${read.month}-${read.day}`
  return isCalendarDate(date) ? { kind: 'date', date } : { kind: 'wrong', parts: ['day'] }
}

const parts = ['day', 'month', 'year'] as const satisfies readonly DatePart[]

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' '
)

function readDay(typed: string): string | null {
  const figures = /^0?(\d{1,2})(?:\s*(?:st|nd|rd|th))?$/i.exec(typed)?.[1]
  return figures && Number(figures) >= 1 && Number(figures) <= 31 ? figures.padStart(2, '0') : null
}

function readMonth(typed: string): string | null {
  const word = typed.toLowerCase().replace(/\.$/, '')
  const number = /^\d{1,2}$/.test(word)
    ? Number(word)
    : word.length < 3
      ? 0
      : MONTHS.findIndex(m => m.startsWith(word)) + 1
  return number >= 1 && number <= 12 ? String(number).padStart(2, '0') : null
}

function readYear(typed: string): string | null {
  return /^\d{4}$/.test(typed) && Number(typed) >= 1 ? typed : null
}
