import type { Db } from '../../../platform/db/index.ts'
import type { CalendarDate } from '../../../standards/calendar.ts'
import type { AgeBand, Draft } from '../rules/journey.ts'

/** `cards` is this capability's own schema; no file outside this folder reads or writes it. */
export const cards = (db: Db) => db.withSchema('cards').$extendTables<Tables>()

export type Tables = {
  draft: { receipt_hash: string; answers: Draft; saved_on: CalendarDate }
  told: {
    story_id: string
    reference: string
    with_helper: boolean
    age_band: AgeBand
    told_on: CalendarDate
  }
  answer: {
    story_id: string
    nth: number
    topic: string
    question: string
    asked: string
    card: string
    said: string
    picture: string
    more: string | null
  }
  reply: {
    story_id: string
    version: number
    nth: number
    picture: string
    sentence: string
    by_id: string
    by_name: string
    by_job: string
    answered_on: CalendarDate
  }
}
