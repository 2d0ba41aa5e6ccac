import type { CalendarDate } from '../../../standards/calendar.ts'

/** Why an item is on the agenda. */
export const purposes = ['decide', 'challenge', 'assure', 'note'] as const
export type Purpose = (typeof purposes)[number]

/** An organisation as it was called when the record was made. */
export interface Partner {
  readonly key: string
  readonly name: string
}

export interface AgendaLine {
  readonly number: number
  readonly title: string
  readonly purpose: Purpose | null
  /** A role, never a name. */
  readonly presenter: string | null
  readonly organisation: Partner | null
  readonly promise: number | null
}

export interface AttendanceLine {
  readonly organisation: Partner
  readonly present: number
  readonly apologies: number
  readonly roles: string | null
}

export interface DecisionLine {
  readonly number: number
  readonly item: number | null
  readonly words: string
  readonly why: string
  readonly agreedBy: readonly Partner[]
  readonly reviewOn: CalendarDate | null
  readonly promise: number | null
  /** The earlier decision this one takes the place of. */
  readonly replaces: { readonly meeting: string; readonly number: number } | null
}

export interface ActionLine {
  readonly item: number | null
  readonly words: string
  readonly owner: string
  readonly dueOn: CalendarDate | null
  readonly promise: number | null
}

export interface ChallengeLine {
  readonly number: number
  readonly item: number | null
  readonly asks: Partner
  readonly question: string
  readonly owedBy: string
  readonly askedOn: CalendarDate
  /** The partnership's standard when it was asked. */
  readonly workingDays: number
  readonly promise: number | null
}

/** What a meeting's minutes hold. Confidential items are not among them: they are another record. */
export interface MinutesSnapshot {
  readonly stage: 'draft' | 'approved'
  /** The day the first draft went out, when this is not it. */
  readonly firstPublishedOn: CalendarDate | null
  readonly attendance: readonly AttendanceLine[]
  readonly items: readonly { readonly item: number; readonly text: string }[]
  readonly summary: readonly string[]
  readonly worried: readonly string[]
  readonly heard: readonly string[]
  readonly decisions: readonly DecisionLine[]
  readonly challenges: readonly ChallengeLine[]
  readonly actions: readonly ActionLine[]
  readonly approval: ApprovalLine | null
}

export interface ApprovalLine {
  /** The address key of the later meeting that approved them. */
  readonly meeting: string
  readonly on: CalendarDate
  readonly corrections: readonly string[]
}

/** Everything the public page of one meeting shows. It holds dates: what is late is worked out when it is read. */
export interface MeetingSnapshot {
  readonly key: string
  readonly boardName: string
  readonly on: CalendarDate
  readonly starts: string | null
  readonly ends: string | null
  readonly place: string | null
  readonly joining: string | null
  /** False for a meeting from before this site: what happened to its minutes is not known here. */
  readonly keptHere: boolean
  /** Working days the partnership promises for its minutes. */
  readonly minutesIn: number
  readonly agenda: readonly AgendaLine[]
  readonly minutes: MinutesSnapshot | null
  /** Where the minutes can be read when they are not kept here. */
  readonly minutesAddress: string | null
  readonly publishedElsewhereOn: CalendarDate | null
  readonly source: { readonly address: string; readonly asAt: CalendarDate } | null
}

/** The answer to one challenge, published as soon as it is given. */
export interface AnswerSnapshot {
  readonly meeting: string
  readonly number: number
  readonly answers: readonly AnswerLine[]
}

export interface AnswerLine {
  readonly words: string
  readonly by: string
  readonly on: CalendarDate
}
