import type { ThemeKey } from '../../themes/index.ts'
import type { Db } from '../../../platform/db/index.ts'
import type { CalendarDate } from '../../../standards/calendar.ts'
import type { Batch } from '../rules/batch.ts'
import type { Stars } from '../rules/stars.ts'
import { priorities, signed, type Hand } from './tables.ts'

interface NewBatch extends Batch {
  readonly id: string
  readonly round: string
  readonly kind: 'paper' | 'typed'
  readonly label: string
  readonly by: Hand | null
  readonly on: CalendarDate
}

export async function insertBatch(db: Db, batch: NewBatch): Promise<void> {
  const { id, round, kind, label, voters, starsEach, counts, by, on } = batch
  const sheet = { id, round, kind, label, voters, stars_each: starsEach, entered_on: on, ...signed(by) }
  await priorities(db).insertInto('batch').values(sheet).execute()
  const row = ({ theme, stars }: Batch['counts'][number]) => ({ batch: id, theme, ...starColumns(stars) })
  const rows = counts.map(row)
  if (rows.length > 0) await priorities(db).insertInto('batch_count').values(rows).execute()
}

const starColumns = (stars: Stars) =>
  'exactly' in stars ? { exactly: stars.exactly, at_least: null } : { exactly: null, at_least: stars.atLeast }

/** The sheets of a round, oldest first, struck ones among them; without their counts. */
export function findBatches(db: Db, round: string) {
  return priorities(db)
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
): Promise<{ batch: string; theme: ThemeKey; stars: Stars }[]> {
  const rows = await priorities(db)
    .selectFrom('batch_count')
    .innerJoin('batch', 'batch.id', 'batch_count.batch')
    .leftJoin('strike', 'strike.batch', 'batch.id')
    .select(['batch.id', 'theme', 'exactly', 'at_least'])
    .where('batch.round', '=', round)
    .where('strike.batch', 'is', null)
    .orderBy('batch.id')
    .execute()
  return rows.map(({ id, theme, exactly, at_least }) => {
    const stars = exactly === null ? { atLeast: at_least ?? 1 } : { exactly }
    return { batch: id, theme, stars }
  })
}

/** False when somebody else struck it out first. */
export async function insertStrike(
  db: Db,
  { batch, why, by, on }: { batch: string; why: string; by: Hand; on: CalendarDate }
): Promise<boolean> {
  const { numInsertedOrUpdatedRows: done } = await priorities(db)
    .insertInto('strike')
    .values({ batch, why, by_id: by.id, by_name: by.name, struck_on: on })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  return Number(done) > 0
}
