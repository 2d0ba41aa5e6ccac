import { addDays, type CalendarDate } from '../../../standards/calendar.ts'
import { byUrgency, type Standing } from './standing.ts'

/** How far ahead "this week" looks: today and six days more, so that a Friday shows Monday's work. */
const DAYS_AHEAD = 6

/** The three lists a person's work falls into. Each is in the order in which it should be done. */
export interface WorkLists<T> {
  readonly late: readonly T[]
  readonly week: readonly T[]
  readonly later: readonly T[]
}

/** Shares out what is still owed. What is kept or set aside is in none of the lists. */
export function shareOut<T extends { readonly standing: Standing }>(
  duties: readonly T[],
  today: CalendarDate
): WorkLists<T> {
  const last = addDays(today, DAYS_AHEAD)
  const sorted = [...duties].sort((a, b) => byUrgency(a.standing, b.standing))
  const ahead = sorted.filter(({ standing: { state } }) => state === 'due' || state === 'due-today')
  return {
    late: sorted.filter(({ standing }) => standing.state === 'late'),
    week: ahead.filter(({ standing }) => standing.due <= last),
    later: ahead.filter(({ standing }) => standing.due > last),
  }
}
