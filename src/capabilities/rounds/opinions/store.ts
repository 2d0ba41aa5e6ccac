import { sql } from 'kysely'
import type { Db } from '../../../platform/db/index.ts'

/** Statements that people sent, those of them that are in the round, and those that a person did not take in. */
export interface Written {
  readonly sent: number
  readonly taken: number
  readonly notIn: number
}

/** What became of the statements that people sent in a round. As the system, or whoever reads them. */
export async function countWritings(db: Db, round: string): Promise<Written> {
  const { rows } = await sql<Written>`
    select count(*)::int as sent,
      (count(*) filter (where m.outcome in ('as-written', 'reworded')))::int as taken,
      (count(*) filter (where m.outcome = 'not-in'))::int as "notIn"
    from rounds.written w left join rounds.moderation m on m.written = w.id where w.round = ${round}`.execute(
    db
  )
  return rows[0]!
}
