import { addDays, type CalendarDate } from '../../../standards/calendar.ts'

/** Days a draft is kept after it was last saved. The pages promise this number. */
const DRAFT_DAYS = 30

/** The last day on which a draft can still be opened. */
export function draftKeptUntil(savedOn: CalendarDate): CalendarDate {
  return addDays(savedOn, DRAFT_DAYS)
}

/** Drafts last saved before this day are over. */
export function draftsOverBefore(today: CalendarDate): CalendarDate {
  return addDays(today, -DRAFT_DAYS)
}
