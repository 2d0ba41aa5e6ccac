import { sql } from 'kysely'
import { json, type Db } from '../../../platform/db/index.ts'
import type { Choice, Route } from '../rules/ballot.ts'
import { rounds } from './tables.ts'

interface PaperSlip {
  readonly round: string
  readonly batch: string
  /** Which slip of its batch, from 1. */
  readonly nth: number
  readonly keyHash: string
  readonly route: Route
  readonly now: Date
  /** Null for a slip on which nobody chose anything: a person all the same. */
  readonly choice: Choice | null
}

/** Two people who type one batch take turns. */
export async function holdBatch(db: Db, batch: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('batch ' || ${batch}, 0))`.execute(db)
}

/** Adds a slip to its batch, or what a slip says that was typed before: the last counts. While the batch is held. */
export async function insertPaperSlip(db: Db, slip: PaperSlip): Promise<void> {
  const { round, batch, nth, keyHash, route, now, choice } = slip
  const arrived = new Date(now.getTime() - (now.getTime() % 3_600_000))
  await rounds(db)
    .insertInto('voter')
    .values({ round, batch, nth, key_hash: keyHash, route, arrived })
    .onConflict(conflict => conflict.doNothing())
    .execute()
  const { id } = await rounds(db)
    .selectFrom('voter')
    .select('id')
    .where('batch', '=', batch)
    .where('nth', '=', nth)
    .executeTakeFirstOrThrow()
  const before = await lastNumber(db, id)
  const parts = before === 0 ? [choice] : [null, choice] // what was typed before counts no more, in any method
  const rows = parts.flatMap((part, at) => {
    if (part === null && (before === 0 || at > 0)) return []
    return [{ voter: id, number: before + at + 1, group_key: null, choice: part && json(part) }]
  })
  if (rows.length > 0) await rounds(db).insertInto('ballot').values(rows).execute()
}

async function lastNumber(db: Db, voter: string): Promise<number> {
  const row = await rounds(db)
    .selectFrom('ballot')
    .select(({ fn }) => fn.max('number').as('last'))
    .where('voter', '=', voter)
    .executeTakeFirst()
  return row?.last ?? 0
}

/** The slips of one batch as they were typed, in their order. Whoever typed them sees them; others once it is closed. */
export async function findPaperSlips(
  db: Db,
  batch: string
): Promise<{ nth: number; choice: Choice | null }[]> {
  const rows = await rounds(db)
    .selectFrom('voter')
    .leftJoin('ballot', 'ballot.voter', 'voter.id')
    .select(['nth', 'choice'])
    .where('voter.batch', '=', batch)
    .orderBy('nth')
    .orderBy('number')
    .execute()
  const last = new Map(rows.map(({ nth, choice }) => [nth ?? 0, choice]))
  return [...last].map(([nth, choice]) => ({ nth, choice }))
}
