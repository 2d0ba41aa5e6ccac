import { createHash } from 'node:crypto'
import type { RoleCode } from '../../../platform/access/index.ts'
import { addDays, type CalendarDate } from '../../../standards/calendar.ts'
import { addWorkingDays, type WorkingDay } from '../../../standards/working-days.ts'

/** When a duty is due, counted from the day it started (which is day 0), or on a day named outright. */
export type Rule =
  | { readonly unit: 'working-days' | 'calendar-days' | 'weeks'; readonly n: number }
  | { readonly unit: 'fixed'; readonly day: CalendarDate }

/** A role, a person or both; the label is how the page says it, such as 'the board secretary'. */
export type Owner = { readonly label: string } & (
  | { readonly role: RoleCode; readonly personId?: string }
  | { readonly role?: RoleCode; readonly personId: string }
)

/** What another capability hands in. There is one duty of a kind for a subject; handing it in again changes nothing. */
export interface NewDuty {
  /** Capability and act, such as 'voice.read'. The words for it belong to whoever shows it. */
  readonly kind: string
  /** An opaque reference, such as 'voice:018f…'. Never a name, a code or words. */
  readonly subject: string
  /** The kind of work as staff say it, such as 'Read a new story'. Never a teller's words. */
  readonly title: string
  /** The staff address where it is done. */
  readonly where: string
  readonly owedBy: Owner
  /** In words, such as 'the person who told us'. */
  readonly owedTo: string
  readonly startedOn: CalendarDate
  readonly rule: Rule
}

/** A day that was moved to another, with the reason. `from` is the day that counted before. */
export interface Move {
  readonly from: CalendarDate
  readonly to: CalendarDate
  readonly on: CalendarDate
  readonly why: string
  readonly by: string | null
}

/** The facts on which every answer about a duty stands. `movedTo` is the newest day of a fixed day that was moved. */
export interface DutyDays {
  readonly startedOn: CalendarDate
  readonly rule: Rule
  readonly movedTo: CalendarDate | null
  readonly keptOn: CalendarDate | null
  readonly droppedOn: CalendarDate | null
}

export interface Duty extends NewDuty, DutyDays {
  readonly id: string
  readonly droppedWhy: string | null
}

/** The name of a duty: whoever knows what it is about can work it out, and it tells nobody else anything. */
export function dutyId(subject: string, kind: string): string {
  return createHash('sha256').update(`${subject}\n${kind}`).digest('hex').slice(0, 32)
}

/**
 * The last day on which doing it is in time. Provisional when it counts bank holidays nobody has published yet.
 * Weeks and calendar days are counted as they are: a duty in weeks may fall due at a weekend, as the law's do.
 *
 * Units: a calendar day. Errors: RangeError when the number of days is not whole.
 */
export function dueOn({
  startedOn,
  rule,
  movedTo,
}: Pick<DutyDays, 'startedOn' | 'rule' | 'movedTo'>): WorkingDay {
  switch (rule.unit) {
    case 'fixed':
      return { day: movedTo ?? rule.day, provisional: false }
    case 'working-days':
      return addWorkingDays(startedOn, rule.n)
    case 'calendar-days':
      return { day: addDays(startedOn, rule.n), provisional: false }
    case 'weeks':
      return { day: addDays(startedOn, rule.n * 7), provisional: false }
  }
}
