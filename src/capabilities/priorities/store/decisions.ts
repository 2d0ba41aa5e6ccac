import type { ThemeKey } from '../../themes/index.ts'
import type { Db } from '../../../platform/db/index.ts'
import type { CalendarDate } from '../../../standards/calendar.ts'
import { priorities, signed, type Hand } from './tables.ts'

export interface Taken {
  readonly theme: ThemeKey
  readonly taken: boolean
  /** Where it departs from the rule. */
  readonly why: string | null
}

interface NewDecision {
  readonly id: string
  readonly round: string
  /** In words; null when the rule alone decides. */
  readonly decidedBy: string | null
  readonly on: CalendarDate
  readonly lines: readonly Taken[]
  readonly by: Hand | null
}

/** A decision stands in place of the one before it, which stays. */
export async function insertDecision(db: Db, decision: NewDecision): Promise<void> {
  const { id, round, decidedBy, on, lines, by } = decision
  const number = 1 + ((await findDecision(db, round))?.number ?? 0)
  const row = { id, round, number, decided_by: decidedBy, decided_on: on, ...signed(by) }
  await priorities(db).insertInto('decision').values(row).execute()
  const rows = lines.map(({ theme, taken, why }) => ({ decision: id, theme, taken, why }))
  if (rows.length > 0) await priorities(db).insertInto('decision_line').values(rows).execute()
}

/** The decision in force, or undefined. */
export async function findDecision(db: Db, round: string) {
  const decision = await priorities(db)
    .selectFrom('decision')
    .select(['id', 'number', 'decided_by as decidedBy', 'decided_on as on', 'by_name as byName'])
    .where('round', '=', round)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return decision && { ...decision, lines: await findTaken(db, decision.id) }
}

function findTaken(db: Db, decision: string): Promise<Taken[]> {
  return priorities(db)
    .selectFrom('decision_line')
    .select(['theme', 'taken', 'why'])
    .where('decision', '=', decision)
    .execute()
}

/** Rounds on which something was decided. */
export async function findDecided(db: Db): Promise<ReadonlySet<string>> {
  const rows = await priorities(db).selectFrom('decision').select('round').distinct().execute()
  return new Set(rows.map(({ round }) => round))
}
