import type { Db } from '../../../platform/db/index.ts'
import type { CalendarDate } from '../../../standards/calendar.ts'
import { rounds, signedBy, type Hand } from './tables.ts'

interface Issue {
  readonly round: string
  /** Hashes of the codes that are printed; for a room, as many nulls as people were counted. */
  readonly codes: readonly (string | null)[]
  readonly by: Hand
  readonly on: CalendarDate
}

/** Issues slips behind those that were issued before. Call while the door of the round is held. @returns the first number */
export async function insertSlips(db: Db, { round, codes, by, on }: Issue): Promise<number> {
  const first = (await countSlips(db, round)).issued + 1
  const rows = codes.map((code_hash, at) => ({
    ...{ round, number: first + at, code_hash, issued_on: on },
    ...signedBy(by),
  }))
  if (rows.length > 0) await rounds(db).insertInto('slip').values(rows).execute()
  return first
}

/** How many slips there are, and how many of them have let somebody in. */
export async function countSlips(db: Db, round: string): Promise<{ issued: number; used: number }> {
  const row = await rounds(db)
    .selectFrom('slip')
    .leftJoin('voter', join =>
      join.onRef('voter.round', '=', 'slip.round').onRef('voter.slip', '=', 'slip.number')
    )
    .select(({ fn }) => [fn.countAll<number>().as('issued'), fn.count<number>('voter.id').as('used')])
    .where('slip.round', '=', round)
    .executeTakeFirstOrThrow()
  return { issued: Number(row.issued), used: Number(row.used) }
}

/** The lowest slip without a code that nobody has, or null when all are taken. As the system, while the door is held. */
export async function findFreeSlip(db: Db, round: string): Promise<number | null> {
  const row = await rounds(db)
    .selectFrom('slip')
    .leftJoin('voter', join =>
      join.onRef('voter.round', '=', 'slip.round').onRef('voter.slip', '=', 'slip.number')
    )
    .select('number')
    .where('slip.round', '=', round)
    .where('code_hash', 'is', null)
    .where('voter.id', 'is', null)
    .orderBy('number')
    .limit(1)
    .executeTakeFirst()
  return row?.number ?? null
}

/** The slip with this code, or null. As the system. */
export async function findSlip(db: Db, round: string, codeHash: string): Promise<number | null> {
  const row = await rounds(db)
    .selectFrom('slip')
    .select('number')
    .where('round', '=', round)
    .where('code_hash', '=', codeHash)
    .executeTakeFirst()
  return row?.number ?? null
}
