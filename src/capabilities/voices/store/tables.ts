import type { Generated } from 'kysely'
import type { Db } from '../../../platform/db/index.ts'
import type { CalendarDate } from '../../../standards/calendar.ts'
import type { Agreed } from '../rules/good-answer.ts'
import type { HardKind } from '../rules/hard.ts'
import type { KeepBackReason, Says, Seat } from '../rules/asking-again.ts'
import type { Stage } from '../rules/worklist.ts'
import type { Feeling } from '../rules/heard.ts'
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
    /** Those that came together have it in common, such as the rows of one survey. */
    together: Generated<string | null>
    stage: Generated<Stage>
  }
  claim: { story_id: string; by_id: string; by_name: string; until: Date }
  break: { by_id: string; story_id: string | null; took_on: CalendarDate; hard_read: number }
  warning: {
    story_id: string
    kind: HardKind
    by_teller: boolean
    by_id: string | null
    said_on: CalendarDate
  }
  passed: {
    story_id: string
    nth: number
    to_id: string | null
    to_name: string | null
    why: string | null
    by_id: string
    by_name: string
    passed_on: CalendarDate
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
    reason: Generated<KeepBackReason | null>
    by_id: string
    by_name: string
    by_job: string
    cleared_on: CalendarDate
  }
  appeal: {
    id: string
    story_id: string
    version: number
    reason: KeepBackReason | null
    words: string
    asked_on: CalendarDate
    parent_on: Generated<CalendarDate | null>
    officer_on: Generated<CalendarDate | null>
    outcome: Generated<Says | null>
    decided_on: Generated<CalendarDate | null>
  }
  appeal_voice: {
    appeal_id: string
    seat: Seat
    says: Says
    why: string
    by_id: string
    by_name: string
    by_job: string
    by_organisation: string
    spoke_on: CalendarDate
  }
  answering: {
    version: number
    agreed: Agreed
    why: string
    by_id: string
    by_name: string
    changed_on: CalendarDate
  }
  answer_draft: { story_id: string; by_id: string; words: string; saved_on: CalendarDate }
  service_look: {
    story_id: string
    organisation: string
    why: string
    from_day: CalendarDate
    until_day: CalendarDate
    by_id: string
    by_name: string
    by_job: string
    gone_on: Generated<CalendarDate | null>
    tried_on: Generated<CalendarDate | null>
  }
  service_response: {
    story_id: string
    words: string
    by_id: string
    by_name: string
    by_job: string
    by_organisation: string
    said_on: CalendarDate
  }
  link: {
    id: string
    one: string
    other: string
    by_teller: boolean
    by_id: string | null
    by_job: string | null
    why: string | null
    linked_on: CalendarDate
  }
  unlink: { link_id: string; by_id: string; by_job: string; why: string; unlinked_on: CalendarDate }
  beside: { number: number; other: number }
  was_there: { id: string; story_id: string; number: number; said_on: CalendarDate }
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
    kind: NewsKind
    by_name: string
    made_on: CalendarDate
    handled_on: Generated<CalendarDate | null>
  }
  earlier_consent: {
    story_id: string
    nth: number
    sharing: Sharing
    ask_first: boolean
    share_until: CalendarDate | null
    own_agreement: Agreement | null
    until_on: CalendarDate
    wider: boolean
    noted: Generated<boolean>
  }
  approval: {
    story_id: string
    nth: number
    version: number
    agrees: boolean
    said_on: CalendarDate
    noted: Generated<boolean>
  }
  approval_note: { story_id: string; nth: number; note: string }
  heard: {
    story_id: string
    nth: number
    answer_nth: number
    feels: Feeling
    words: string | null
    said_on: CalendarDate
    noted: Generated<boolean>
  }
  addition: {
    story_id: string
    nth: number
    words: string
    added_on: CalendarDate
    noted: Generated<boolean>
  }
  late_answer: {
    story_id: string
    nth: number
    by_id: string
    by_name: string
    by_job: string
    new_day: CalendarDate
    set_on: CalendarDate
    set_by: string | null
  }
}

/** What a teller is owed a letter about. */
export type NewsKind = 'answered' | 'outcome' | 'please-look' | 'late'
