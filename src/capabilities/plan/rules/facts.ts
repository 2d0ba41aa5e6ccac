import type { CalendarDate } from '../../../standards/calendar.ts'
import type { DueDate } from './due.ts'

/** The shapes of what is known about a promise. They are kept, frozen and shown in the same shape. */

/** Who did something, as they were that day. */
export interface Author {
  readonly name: string
  readonly jobTitle: string
  /** Key of the organisation, or null where a record does not say. */
  readonly organisation: string | null
}

/** Who answers for a promise: a job first. A person's name only where it is theirs to give. */
export interface Holder {
  readonly jobTitle: string
  readonly organisation: string | null
  readonly personName: string | null
}

export interface SourceFact {
  readonly address: string
  readonly asAt: CalendarDate
}

/** The priority a promise comes from: the round that chose, and the theme it chose. */
export interface FromPriority {
  readonly round: string
  readonly themeKey: string
}

export interface Update {
  readonly id: string
  /** Null when nobody published the day. */
  readonly on: DueDate | null
  readonly words: string
  readonly evidence: string | null
  readonly author: Author | null
  readonly source: SourceFact | null
}

/** A moved date keeps the old one, the reason, and who agreed (keys of organisations). */
export interface Move {
  readonly from: DueDate
  readonly to: DueDate
  readonly on: CalendarDate
  readonly why: string
  readonly agreedBy: readonly string[]
}

/** Any other change to a promise that was public already. */
export interface Change {
  readonly part: ChangedPart
  readonly from: string
  readonly to: string
  readonly why: string
  readonly on: CalendarDate
  readonly agreedBy: readonly string[]
}
export type ChangedPart =
  'promise' | 'responsible' | 'accountable' | 'review' | 'success' | 'measures' | 'origin'

/** First judgement, by the owner, beside what the dates said that day. */
export interface Judgement {
  readonly id: string
  readonly on: CalendarDate
  readonly said: Status
  readonly proposed: Status
  readonly why: string | null
  readonly evidence: string | null
  readonly by: Author | null
  readonly confirmed: { readonly on: CalendarDate; readonly by: Author } | null
}

/** Second judgement, by families. `asked` and `saidYes` are counts of people: they pass the gate before anyone sees them. */
export interface Felt {
  readonly answer: 'yes' | 'not-yet'
  readonly asked: number
  readonly saidYes: number
  readonly on: CalendarDate
}

export interface Review {
  readonly on: CalendarDate
  readonly words: string
  readonly next: CalendarDate | null
}

export interface Stop {
  readonly on: CalendarDate
  readonly note: string
}

export interface Signature {
  readonly organisation: string
  readonly on: CalendarDate
  readonly but: string | null
}

/** Worst last does not hold: see `worseOf`. These five and no others (besides a promise that was stopped). */
export const statuses = ['not-started', 'on-time', 'at-risk', 'late', 'done'] as const
export type Status = (typeof statuses)[number]

/** Parts of a promise that a partnership has not told the public. */
export type UnpublishedPart =
  ('leads' | 'accountable' | 'due' | 'review' | 'success') | ('updates' | 'delivered' | 'felt' | 'signedBy')
