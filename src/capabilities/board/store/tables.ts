import type { RoleCode } from '../../../platform/access/index.ts'
import type { Db } from '../../../platform/db/index.ts'
import type { CalendarDate } from '../../../standards/calendar.ts'
import type { Purpose } from '../rules/snapshot.ts'

/** `board` is this capability's own schema; nothing outside this folder reads or writes it. */
export const board = (db: Db) => db.withSchema('board').$extendTables<Tables>()

export type Tables = {
  meeting: {
    key: string
    record_key: string | null
    kept_here: boolean
    source_address: string | null
    source_as_at: CalendarDate | null
    minutes_address: string | null
    published_elsewhere_on: CalendarDate | null
    planned_by: string | null
    planned_at: Date
  }
  details: {
    id: string
    meeting: string
    board_name: string
    on_day: CalendarDate
    starts: string | null
    ends: string | null
    place: string | null
    joining: string | null
    minutes_in: number
    written_by: string | null
    written_at: Date
  }
  agenda_item: {
    id: string
    meeting: string
    number: number
    title: string
    purpose: Purpose | null
    presenter: string | null
    organisation: string | null
    promise: number | null
  }
  attendance: {
    meeting: string
    organisation: string
    present: number
    apologies: number
    roles: string | null
  }
  passage: {
    id: string
    meeting: string
    about: 'item' | 'summary' | 'worried' | 'heard'
    item: string | null
    words: string
    written_by: string | null
    written_at: Date
  }
  decision: {
    id: string
    record_key: string | null
    meeting: string
    number: number
    item: string | null
    words: string
    why: string
    agreed_by: string[]
    review_on: CalendarDate | null
    promise: number | null
    replaces: string | null
    recorded_by: string | null
    recorded_at: Date
  }
  challenge: {
    id: string
    record_key: string | null
    meeting: string
    number: number
    item: string | null
    asks: string
    question: string
    owed_by: string
    owed_role: RoleCode
    asked_on: CalendarDate
    working_days: number
    promise: number | null
    recorded_by: string | null
    recorded_at: Date
  }
  answer: {
    id: string
    challenge: string
    words: string
    answered_by: string
    answered_on: CalendarDate
    recorded_at: Date
  }
  action: {
    id: string
    meeting: string
    item: string | null
    words: string
    owner: string
    due_on: CalendarDate | null
    promise: number | null
    recorded_by: string | null
    recorded_at: Date
  }
  taken_out: { line: string; meeting: string; why: string; taken_by: string | null; taken_at: Date }
  approval: {
    meeting: string
    approved_at: string
    corrections: string[]
    recorded_by: string | null
    recorded_at: Date
  }
  confidential_item: {
    id: string
    meeting: string
    title: string
    reason: string
    words: string
    written_by: string | null
    written_at: Date
  }
}
