import type { RoleCode } from '../../../platform/access/index.ts'
import type { CalendarDate } from '../../../standards/calendar.ts'
import type { Purpose } from './snapshot.ts'

/** The board's records as the store keeps them: what a person wrote, with keys in place of names. */

export interface MeetingDetails {
  readonly boardName: string
  readonly on: CalendarDate
  readonly starts: string | null
  readonly ends: string | null
  readonly place: string | null
  readonly joining: string | null
  readonly minutesIn: number
}

export interface MeetingRow extends MeetingDetails {
  readonly key: string
  readonly recordKey: string | null
  readonly keptHere: boolean
  readonly minutesAddress: string | null
  readonly publishedElsewhereOn: CalendarDate | null
  readonly source: { readonly address: string; readonly asAt: CalendarDate } | null
}

/** Who wrote it and when: added to every row. */
export interface Hand {
  readonly id: string
  readonly by: string | null
  readonly at: Date
}

export interface AgendaItem {
  readonly id: string
  readonly number: number
  readonly title: string
  readonly purpose: Purpose | null
  readonly presenter: string | null
  readonly organisation: string | null
  readonly promise: number | null
}

export interface Attendance {
  readonly organisation: string
  readonly present: number
  readonly apologies: number
  readonly roles: string | null
}

export interface Passage {
  readonly id: string
  readonly about: 'item' | 'summary' | 'worried' | 'heard'
  readonly item: string | null
  readonly words: string
  readonly by: string | null
  readonly at: Date
}

export interface ConfidentialItem {
  readonly id: string
  readonly title: string
  readonly reason: string
  readonly words: string
}

export interface Decision {
  readonly id: string
  readonly meeting: string
  readonly number: number
  readonly item: string | null
  readonly words: string
  readonly why: string
  readonly agreedBy: readonly string[]
  readonly reviewOn: CalendarDate | null
  readonly promise: number | null
  readonly replaces: string | null
}

export interface Challenge {
  readonly id: string
  readonly meeting: string
  readonly number: number
  readonly item: string | null
  readonly asks: string
  readonly question: string
  readonly owedBy: string
  readonly owedRole: RoleCode
  readonly askedOn: CalendarDate
  readonly workingDays: number
  readonly promise: number | null
}

export interface Action {
  readonly id: string
  readonly meeting: string
  readonly item: string | null
  readonly words: string
  readonly owner: string
  readonly dueOn: CalendarDate | null
  readonly promise: number | null
}

export interface Answer {
  readonly id: string
  readonly challenge: string
  readonly words: string
  readonly by: string
  readonly on: CalendarDate
}

export interface Approval {
  readonly meeting: string
  /** The key of the later meeting. */
  readonly approvedAt: string
  readonly corrections: readonly string[]
}
