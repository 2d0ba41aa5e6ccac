import type { CalendarDate } from '../../../standards/calendar.ts'
import { addWorkingDays, workingDaysBetween } from '../../../standards/working-days.ts'

export interface ChallengeFacts {
  readonly askedOn: CalendarDate
  readonly workingDays: number
  /** The day of the first answer, or null. */
  readonly answeredOn: CalendarDate | null
}

/** `late` is in working days after the due day; 0 is in time. */
export type ChallengeStanding = { readonly dueOn: CalendarDate } & (
  | { readonly kind: 'answered'; readonly on: CalendarDate; readonly late: number }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'late'; readonly late: number }
)

/**
 * Whether a question the board asked has its answer in time. The first answer keeps the promise.
 * Units: working days in England after the day it was asked. Source: the area's standard `challenge`.
 */
export function challengeStanding(facts: ChallengeFacts, today: CalendarDate): ChallengeStanding {
  const { day: dueOn } = addWorkingDays(facts.askedOn, facts.workingDays)
  const { answeredOn } = facts
  const late = lateBy(dueOn, answeredOn ?? today)
  if (answeredOn !== null) return { dueOn, kind: 'answered', on: answeredOn, late }
  return late === 0 ? { dueOn, kind: 'waiting' } : { dueOn, kind: 'late', late }
}

function lateBy(dueOn: CalendarDate, day: CalendarDate): number {
  return day <= dueOn ? 0 : Math.max(1, workingDaysBetween(dueOn, day))
}
