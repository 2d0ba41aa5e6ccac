import type { Generated } from 'kysely'
import type { ThemeKey } from '../../themes/index.ts'
import type { Db } from '../../../platform/db/index.ts'
import type { CalendarDate } from '../../../standards/calendar.ts'

/** `priorities` is this capability's own schema; no other file reads or writes it. */
export const priorities = (db: Db) => db.withSchema('priorities').$extendTables<Tables>()

/** Who did it; null is the area's record, which was loaded. */
export interface Hand {
  readonly id: string
  readonly name: string
}

export const signed = (by: Hand | null) => ({ by_id: by?.id ?? null, by_name: by?.name ?? null })

interface Signed {
  by_id: string | null
  by_name: string | null
}

type Tables = {
  round: Signed & {
    key: string
    title: string
    question: string
    event: string | null
    method: 'stars'
    stars_each: number | null
    most_on_one: number | null
    threshold: number
    ties: Generated<'stay-tied'>
    closes: CalendarDate | null
    people: number | null
    source: string | null
    source_as_at: CalendarDate | null
    made_on: CalendarDate
  }
  line: {
    round: string
    theme: ThemeKey
    place: number
    title: string
    cornerstone: string
    strength: string | null
    development: string | null
  }
  opening: Signed & { round: string; opened_on: CalendarDate }
  closing: Signed & { round: string; closed_on: CalendarDate }
  batch: Signed & {
    id: string
    round: string
    kind: 'paper' | 'typed'
    label: string
    voters: number | null
    stars_each: number | null
    entered_on: CalendarDate
  }
  batch_count: { batch: string; theme: ThemeKey; exactly: number | null; at_least: number | null }
  strike: { batch: string; why: string; by_id: string; by_name: string; struck_on: CalendarDate }
  decision: Signed & {
    id: string
    round: string
    number: number
    decided_by: string | null
    decided_on: CalendarDate
  }
  decision_line: { decision: string; theme: ThemeKey; taken: boolean; why: string | null }
}
