import type { Db } from '../../../platform/db/index.ts'
import type { CalendarDate } from '../../../standards/calendar.ts'
import type { Batch } from '../rules/batch.ts'
import type { ItemKey } from '../rules/ballot.ts'
import type { Counted } from '../rules/counted.ts'
import { rounds, signed, signedBy, type Hand } from './tables.ts'

interface NewBatch extends Batch {
  readonly id: string
  readonly round: string
  readonly kind: 'paper' | 'typed' | 'slips'
  readonly label: string
  readonly by: Hand | null
  readonly on: CalendarDate
}

/** Adds a sheet with what it counted; of slips that are typed one by one, it has no counts. */
export async function insertBatch(db: Db, batch: NewBatch): Promise<void> {
  const { id, round, kind, label, voters, starsEach, counts, by, on } = batch
  const sheet = { id, round, kind, label, voters, stars_each: starsEach, entered_on: on, ...signed(by) }
  await rounds(db).insertInto('batch').values(sheet).execute()
  const row = ({ item, stars }: Batch['counts'][number]) => ({ batch: id, item, ...starColumns(stars) })
  const rows = counts.map(row)
  if (rows.length > 0) await rounds(db).insertInto('batch_count').values(rows).execute()
}

const starColumns = (stars: Counted) =>
  'exactly' in stars ? { exactly: stars.exactly, at_least: null } : { exactly: null, at_least: stars.atLeast }

/** The sheets of a round, oldest first, struck ones among them; without their counts. */
export function findBatches(db: Db, round: string) {
  return rounds(db)
    .selectFrom('batch')
    .leftJoin('strike', 'strike.batch', 'batch.id')
    .select(['batch.id', 'kind', 'label', 'voters', 'stars_each as starsEach', 'entered_on as enteredOn'])
    .select(['batch.by_id as byId', 'batch.by_name as byName', 'strike.why as struckWhy'])
    .select(['strike.by_name as struckBy', 'struck_on as struckOn'])
    .where('batch.round', '=', round)
    .orderBy('batch.id')
    .execute()
}

export type BatchRow = Awaited<ReturnType<typeof findBatches>>[number]

/**
 * What each sheet that was not struck out counted. Before the round closes the database gives each person their own
 * sheets only: a result made from this then would be wrong as well as early, so makeSnapshot shows none.
 */
export async function findCounts(
  db: Db,
  round: string
): Promise<{ batch: string; item: ItemKey; stars: Counted }[]> {
  const rows = await rounds(db)
    .selectFrom('batch_count')
    .innerJoin('batch', 'batch.id', 'batch_count.batch')
    .leftJoin('strike', 'strike.batch', 'batch.id')
    .select(['batch.id', 'item', 'exactly', 'at_least'])
    .where('batch.round', '=', round)
    .where('strike.batch', 'is', null)
    .orderBy('batch.id')
    .execute()
  return rows.map(({ id, item, exactly, at_least }) => {
    const stars = exactly === null ? { atLeast: at_least ?? 1 } : { exactly }
    return { batch: id, item, stars }
  })
}

/** False when somebody else struck it out first. */
export async function insertStrike(
  db: Db,
  { batch, why, by, on }: { batch: string; why: string; by: Hand; on: CalendarDate }
): Promise<boolean> {
  const { numInsertedOrUpdatedRows: done } = await rounds(db)
    .insertInto('strike')
    .values({ batch, why, ...signedBy(by), struck_on: on })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  return Number(done) > 0
}
