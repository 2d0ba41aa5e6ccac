import type { Generated } from 'kysely'
import type { Db } from '../../../platform/db/index.ts'
import type { CalendarDate } from '../../../standards/calendar.ts'
import type { DueDate } from '../rules/due.ts'
import type { Author, ChangedPart, Felt, SourceFact, Status, UnpublishedPart } from '../rules/facts.ts'

/** `plan` is this capability's own schema; no file outside this folder reads or writes it. */
export const planTables = (db: Db) => db.withSchema('plan').$extendTables<PlanTables>()

type PlanTables = {
  plan: {
    key: string
    title: string
    about: string[]
    agreed: DueDate | null
    imported: boolean
    source: SourceFact | null
    created_on: CalendarDate
  }
  workstream: { key: string; number: string | null; title: string; weakness: string | null; position: number }
  action: {
    id: string
    reference: number
    key: string
    plan_key: string
    workstream: string
    number: string | null
    cornerstone: string | null
    promise: string
    measures: string | null
    origin_note: string | null
    started_on: CalendarDate | null
    due: DueDate | null
    due_as_published: string | null
    review_on: CalendarDate | null
    success: string[]
    not_published: UnpublishedPart[]
    source: SourceFact | null
    created_on: CalendarDate
  }
  action_priority: { action_id: string; round_key: string; theme_key: string }
  holder: {
    id: string
    action_id: string
    part: 'responsible' | 'accountable'
    position: number
    job_title: string
    organisation: string | null
    person_name: string | null
  }
  signature: { action_id: string; organisation: string; signed_on: CalendarDate; but: string | null }
  update: {
    id: string
    action_id: string
    key: string | null
    said_for: DueDate | null
    words: string
    evidence: string | null
    author: Author | null
    source: SourceFact | null
    added_on: CalendarDate
  }
  move: {
    id: string
    action_id: string
    old_due: DueDate
    new_due: DueDate
    moved_on: CalendarDate
    why: string
    agreed_by: string[]
    author: Author | null
  }
  change: {
    id: string
    action_id: string
    part: ChangedPart
    old_words: string
    new_words: string
    why: string
    agreed_by: string[]
    changed_on: CalendarDate
    author: Author | null
  }
  judgement: {
    id: string
    action_id: string
    judged_on: CalendarDate
    said: Status
    proposed: Status
    why: string | null
    evidence: string | null
    owners: string[]
    author: Author | null
  }
  confirmation: {
    judgement_id: string
    said: Generated<'done'>
    confirmed_on: CalendarDate
    organisation: string
    author: Author
  }
  felt: {
    id: string
    action_id: string
    answer: Felt['answer']
    asked: number
    said_yes: number
    felt_on: CalendarDate
    author: Author | null
  }
  review: {
    id: string
    action_id: string
    reviewed_on: CalendarDate
    words: string
    next_on: CalendarDate | null
    author: Author | null
  }
  stop: { action_id: string; stopped_on: CalendarDate; note: string; author: Author | null }
}
