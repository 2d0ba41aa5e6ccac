import { daysBetween, type CalendarDate } from '../../../standards/calendar.ts'
import type { CalendarMonth } from '../../area/index.ts'
import type { Author, Status } from '../../plan/index.ts'

/** What a report says about one promise. */
export interface Line {
  /** The number in the promise's address. */
  readonly reference: number
  readonly promise: string
  readonly said: Status
  /** What changed for families this month, for the public. */
  readonly changed: string
  /** How families know, where it is done. */
  readonly evidence: string | null
}

/** Kind 'report': one group's month, frozen when it was sent. Its key is '2026-11/communicate'. */
export interface ReportSnapshot {
  readonly month: CalendarMonth
  readonly workstream: string
  readonly title: string
  readonly due: CalendarDate
  readonly sentOn: CalendarDate
  readonly author: Author
  readonly lines: readonly Line[]
  readonly helpNeeded: string | null
}

/** The key of a published report, and the end of its address: `2026-11/communicate`. */
export const reportKey = (month: CalendarMonth, workstream: string) => `${month}/${workstream}`

/** A month of one group: what was sent, or that nothing was. Last month's words never stand in for it. */
export type MonthStanding =
  | { readonly kind: 'sent'; readonly on: CalendarDate; readonly daysLate: number }
  | { readonly kind: 'to-come'; readonly due: CalendarDate }
  | { readonly kind: 'not-reported'; readonly due: CalendarDate; readonly daysLate: number }

/** Due today is not late, and a report of this month can be sent early. */
export function monthStanding(
  due: CalendarDate,
  sentOn: CalendarDate | null,
  today: CalendarDate
): MonthStanding {
  if (sentOn !== null) return { kind: 'sent', on: sentOn, daysLate: Math.max(0, daysBetween(due, sentOn)) }
  if (today <= due) return { kind: 'to-come', due }
  return { kind: 'not-reported', due, daysLate: daysBetween(due, today) }
}
