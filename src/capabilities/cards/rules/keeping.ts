import { addDays, type CalendarDate } from '../../../standards/calendar.ts'

/** Days that cards nobody sent are kept. A child has no code to come back with, so it is short. */
const DRAFT_DAYS = 3

/** Drafts last touched before this day are over. */
export const draftsOverBefore = (today: CalendarDate): CalendarDate => addDays(today, -DRAFT_DAYS)
