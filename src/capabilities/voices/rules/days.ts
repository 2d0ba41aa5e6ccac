import type { CalendarDate } from '../../../standards/calendar.ts'
import { addWorkingDays, lateness, type Lateness } from '../../../standards/working-days.ts'

/** Working days in which the partnership says it reads, and answers. From the area's standards. */
export interface Standards {
  readonly read: { readonly workingDays: number }
  readonly answered: { readonly workingDays: number }
}

/** The two days a teller is promised. */
export interface PromisedDays {
  readonly readBy: CalendarDate
  readonly answerBy: CalendarDate
}

/**
 * @param receivedOn the day the story came: day 0, whatever day of the week
 * Units: working days in England.
 */
export function promisedDays(receivedOn: CalendarDate, { read, answered }: Standards): PromisedDays {
  return {
    readBy: addWorkingDays(receivedOn, read.workingDays).day,
    answerBy: addWorkingDays(receivedOn, answered.workingDays).day,
  }
}

export interface Work extends PromisedDays {
  readonly read: boolean
  readonly answered: boolean
}

export interface NextDuty {
  readonly kind: 'read' | 'answer'
  readonly by: CalendarDate
  /** Null while it is in time. */
  readonly late: Lateness | null
}

/** What is owed next on a story, or null once it is answered. Reading comes first. */
export function nextDuty({ read, answered, readBy, answerBy }: Work, today: CalendarDate): NextDuty | null {
  if (answered) return null
  const [kind, by] = read ? (['answer', answerBy] as const) : (['read', readBy] as const)
  return { kind, by, late: lateness(by, today) }
}
