import { isCalendarDate, type CalendarDate } from '../../../standards/calendar.ts'

/** Which of the first two figures of 3/4/2026 is the day. Survey tools write it the way of their makers' country. */
export type Order = 'day-first' | 'month-first'

const slashed = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:\D|$)/
const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:\D|$)/

/** From a whole column: where one figure is above 12, it shows which is which. Ours, day first, when nothing shows it. */
export function orderOf(cells: Iterable<string>): Order {
  for (const cell of cells) {
    const found = slashed.exec(cell.trim())
    if (found && Number(found[1]) > 12) return 'day-first'
    if (found && Number(found[2]) > 12) return 'month-first'
  }
  return 'day-first'
}

/** The day in a cell, with or without a time of day after it, which is not kept. Null when there is none. */
export function dayIn(cell: string, order: Order): CalendarDate | null {
  const text = cell.trim()
  const year = iso.exec(text)
  if (year) return dayOf(year[1]!, year[2]!, year[3]!)
  const parts = slashed.exec(text)
  if (!parts) return null
  return order === 'day-first'
    ? dayOf(parts[3]!, parts[2]!, parts[1]!)
    : dayOf(parts[3]!, parts[1]!, parts[2]!)
}

let last: { readonly text: string; readonly day: CalendarDate | null } = { text: '', day: null }

/** Answers mostly come many on a day, so the day of the row before is remembered. */
function dayOf(year: string, month: string, day: string): CalendarDate | null {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  if (text !== last.text) last = { text, day: isCalendarDate(text) ? text : null }
  return last.day
}
