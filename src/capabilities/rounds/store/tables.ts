import type { Generated } from 'kysely'
import type { Db } from '../../../platform/db/index.ts'
import type { CalendarDate } from '../../../standards/calendar.ts'
import type { Choice, GroupKey, ItemKey, Method, Route } from '../rules/ballot.ts'
import type { Mode } from '../rules/round.ts'

/** `rounds` is this capability's own schema; no other file reads or writes it. */
export const rounds = (db: Db) => db.withSchema('rounds').$extendTables<Tables>()

/** Who did it; null is the area's record, which was loaded, or an hour that was set. */
export interface Hand {
  readonly id: string
  readonly name: string
}

export const signed = (by: Hand | null) => ({ by_id: by?.id ?? null, by_name: by?.name ?? null })
export const signedBy = ({ id, name }: Hand) => ({ by_id: id, by_name: name })

interface MaybeSigned {
  by_id: string | null
  by_name: string | null
}

interface Signed {
  by_id: string
  by_name: string
}

type Tables = {
  round: MaybeSigned & {
    key: string
    title: string
    question: string
    event: string | null
    chosen_from: 'themes' | 'statements'
    method: Method
    mode: Mode
    stars_each: number | null
    most_on_one: number | null
    threshold: number | null
    threshold_on: Generated<'stars' | 'people'>
    ties: Generated<'stay-tied'>
    opens_at: Date | null
    closes_at: Date | null
    closes: CalendarDate | null
    people: number | null
    source: string | null
    source_as_at: CalendarDate | null
    made_on: CalendarDate
  }
  item: {
    round: string
    item: ItemKey
    theme: string | null
    place: number
    title: string
    cornerstone: string | null
    strength: string | null
    development: string | null
  }
  withdrawal: Signed & { round: string; item: ItemKey; why: string; withdrawn_on: CalendarDate }
  opening: MaybeSigned & { round: string; opened_on: CalendarDate }
  last_call: Signed & { round: string; called_at: Date }
  closing: MaybeSigned & { round: string; closed_on: CalendarDate }
  doors: Signed & { round: string; opened_on: CalendarDate }
  showing: Signed & { round: string; shown_on: CalendarDate }
  batch: MaybeSigned & {
    id: string
    round: string
    kind: 'paper' | 'typed' | 'slips'
    label: string
    voters: number | null
    stars_each: number | null
    entered_on: CalendarDate
  }
  batch_count: { batch: string; item: ItemKey; exactly: number | null; at_least: number | null }
  strike: Signed & { batch: string; why: string; struck_on: CalendarDate }
  slip: Signed & { round: string; number: number; code_hash: string | null; issued_on: CalendarDate }
  voter: {
    id: Generated<string>
    round: string
    key_hash: string
    route: Route
    slip: number | null
    batch: string | null
    nth: number | null
    arrived: Date
  }
  ballot: { voter: string; number: number; group_key: GroupKey | null; choice: Choice | null }
}
