import { addDays, addMonths, type CalendarDate } from '../../../standards/calendar.ts'

/** Days a draft is kept after it was last saved. The pages promise this number. */
const DRAFT_DAYS = 30

/** Months the words of a story are kept after our last answer, where the area has set no other time. */
const WORDS_MONTHS = 36

/** Months the words of a story are kept after our last answer: the area's own number, or 36. */
export const wordsMonths = (area: {
  readonly retention?: { readonly storyWordsMonths: number } | undefined
}): number => area.retention?.storyWordsMonths ?? WORDS_MONTHS

/** Stories last answered before this day are over. */
export function wordsOverBefore(today: CalendarDate, months: number): CalendarDate {
  return addMonths(today, -months)
}

/** The last day on which a draft can still be opened. */
export function draftKeptUntil(savedOn: CalendarDate): CalendarDate {
  return addDays(savedOn, DRAFT_DAYS)
}

/** Days an answer is kept that somebody began to write and has not sent. */
const ANSWER_DRAFT_DAYS = 14

/** Answers begun, and last saved before this day, are over. */
export const answerDraftsOverBefore = (today: CalendarDate): CalendarDate =>
  addDays(today, -ANSWER_DRAFT_DAYS)

/** Drafts last saved before this day are over. */
export function draftsOverBefore(today: CalendarDate): CalendarDate {
  return addDays(today, -DRAFT_DAYS)
}
