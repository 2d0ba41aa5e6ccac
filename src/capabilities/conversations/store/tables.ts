import type { Generated } from 'kysely'
import type { Db } from '../../../platform/db/index.ts'
import type { CalendarDate } from '../../../standards/calendar.ts'
import type { BestTime, Help, How, Part, WhyPromised } from '../rules/call.ts'

/** `conversations` is this capability's own schema; no file outside this folder reads or writes it. */
export const conversations = (db: Db) => db.withSchema('conversations').$extendTables<Tables>()

export type Tables = {
  shift: {
    person: string
    nth: number
    weekdays: readonly number[]
    calls_a_day: number
    teams: readonly string[]
    languages: readonly string[]
    signs: boolean
    from_day: CalendarDate
  }
  absence: { id: string; person: string; first_day: CalendarDate; last_day: CalendarDate }
  absence_over: { absence: string }
  call: {
    id: string
    receipt_hash: string
    came_by: 'form' | 'staff'
    best_time: BestTime
    help: Help
    not_team: string | null
    number_hash: string | null
    asked_on: CalendarDate
  }
  asker: { call_id: string; name: string; about: string | null; language: string | null }
  promise: {
    call_id: string
    nth: number
    person: string
    person_name: string
    person_job: string
    due_on: CalendarDate
    why: WhyPromised
    because: string | null
    made_on: CalendarDate
  }
  attempt: {
    call_id: string
    nth: number
    part: Part
    reached: boolean
    tried_on: CalendarDate
    by_id: string
    by_name: string
  }
  closing: {
    call_id: string
    how: How
    asked: string | null
    sorted: boolean | null
    closed_on: CalendarDate
    by_id: string | null
    by_name: string | null
  }
  note: {
    call_id: string
    nth: number
    words: string
    by_id: string
    by_name: string
    by_job: string
    written_on: CalendarDate
  }
  missed: {
    call_id: string
    nth: number
    told_on: CalendarDate
    lead_told_on: Generated<CalendarDate | null>
    cause: Generated<string | null>
  }
  tally: {
    call: string
    asked_on: CalendarDate
    due_on: CalendarDate
    called_on: Generated<CalendarDate | null>
    set_aside_on: Generated<CalendarDate | null>
    sorted: Generated<boolean | null>
  }
  erased: { mark: string; in_month: string }
}
