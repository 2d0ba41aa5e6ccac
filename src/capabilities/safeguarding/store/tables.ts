import type { Db } from '../../../platform/db/index.ts'
import type { CalendarDate } from '../../../standards/calendar.ts'
import type { RaisedBy } from '../rules/concern.ts'
import type { DangerKind } from '../rules/danger-words.ts'
import type { StepKind } from '../rules/steps.ts'

/** `safeguarding` is this capability's own schema; no file outside this folder reads or writes it. */
export const safeguarding = (db: Db) => db.withSchema('safeguarding').$extendTables<Tables>()

type Tables = {
  concern: { id: string; subject: string; place: string; raised_at: Date }
  cause: {
    id: string
    concern: string
    raised_by: RaisedBy
    by_person: string | null
    by_name: string | null
    by_job: string | null
    signs: DangerKind[]
    note: string | null
    raised_at: Date
  }
  reading: { cause: string; by_person: string; by_name: string; by_job: string; read_at: Date }
  alert: { cause: string; person: string; nth: number; told_at: Date }
  step: {
    id: string
    concern: string
    kind: StepKind
    words: string | null
    told_whom: string | null
    done_on: CalendarDate | null
    causes: number
    by_person: string | null
    by_name: string | null
    by_job: string | null
    made_at: Date
  }
  look: {
    id: string
    concern: string
    by_person: string
    by_name: string
    by_job: string
    looked_at: Date
  }
  turn: { version: number; people: string[]; by_person: string; by_name: string; set_at: Date }
}
