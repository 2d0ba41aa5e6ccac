import type { Generated } from 'kysely'
import type { Db } from '../../../platform/db/index.ts'
import type { CalendarDate } from '../../../standards/calendar.ts'
import type { Agreement, CameBy, OutcomeKind, Relation, Sharing, Teller } from '../rules/story.ts'

/** `voices` is this capability's own schema; no file outside this folder reads or writes it. */
export const voices = (db: Db) => db.withSchema('voices').$extendTables<Tables>()

export type Tables = {
  draft: { receipt_hash: string; answers: Record<string, readonly string[]>; saved_on: CalendarDate }
  story: {
    id: string
    reference: string
    receipt_hash: string
    came_by: CameBy
    teller: Teller
    cornerstone: string | null
    sharing: Sharing
    received_on: CalendarDate
    record_key: Generated<string | null>
    ask_first: Generated<boolean>
    share_until: Generated<CalendarDate | null>
    speaks_for: Generated<Relation | null>
    own_agreement: Generated<Agreement | null>
    wants_answer: Generated<boolean>
  }
  original: {
    receipt_hash: string
    words: string
    good: Generated<string | null>
    better: Generated<string | null>
  }
  contact: { receipt_hash: string; email: string }
  reading: { story_id: string; by_id: string; by_name: string; by_job: string; read_on: CalendarDate }
  clearing: {
    story_id: string
    version: number
    kind: 'cleared' | 'not-to-publish'
    words: string | null
    why: string | null
    by_id: string
    by_name: string
    by_job: string
    cleared_on: CalendarDate
  }
  answer: {
    story_id: string
    nth: number
    words: string
    by_id: string
    by_name: string
    by_job: string
    by_organisation: string
    answered_on: CalendarDate
  }
  outcome: {
    story_id: string
    nth: number
    kind: OutcomeKind
    text: string
    why: string | null
    by_id: string
    by_name: string
    by_job: string
    decided_on: CalendarDate
  }
  public_number: { story_id: string; number: number; given_on: CalendarDate }
  news: {
    id: Generated<string>
    story_id: string
    kind: 'answered' | 'outcome'
    by_name: string
    made_on: CalendarDate
    handled_on: Generated<CalendarDate | null>
  }
}
