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

type Tables = {
  decision: {
    id: string
    round: string
    number: number
    decided_by: string | null
    decided_on: CalendarDate
    by_id: string | null
    by_name: string | null
  }
  decision_line: { decision: string; theme: ThemeKey; taken: boolean; why: string | null }
}
