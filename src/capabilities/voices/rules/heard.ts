import type { CalendarDate } from '../../../standards/calendar.ts'

/** "Do you feel heard?" */
export const feelings = ['yes', 'partly', 'no'] as const
export type Feeling = (typeof feelings)[number]

export interface Heard {
  readonly nth: number
  /** Which answer they speak of. */
  readonly answerNth: number
  readonly feels: Feeling
  readonly words: string | null
  readonly on: CalendarDate
}

/** Working days in which the person who answered, with a second one, follows up a "No". */
export const NOT_HEARD_WORKING_DAYS = 5

/** What they say now about one answer. Undefined when they have not said. */
export const newestHeard = (heard: readonly Heard[], answerNth: number): Heard | undefined =>
  heard.findLast(one => one.answerNth === answerNth)

/** What a new word about an answer does to our duty to follow up: a first "No" owes one, and it is over with a better word. */
export function followUp(before: Feeling | undefined, after: Feeling): 'owe' | 'drop' | 'leave' {
  if (after === 'no') return before === 'no' ? 'leave' : 'owe'
  return before === 'no' ? 'drop' : 'leave'
}
