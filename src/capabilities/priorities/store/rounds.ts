import type { Source } from '../../area/index.ts'
import type { Theme } from '../../themes/index.ts'
import type { Db } from '../../../platform/db/index.ts'
import type { CalendarDate } from '../../../standards/calendar.ts'
import type { RoundRule } from '../rules/batch.ts'
import { priorities, signed, type Hand } from './tables.ts'

/** What is settled about a round before it opens. */
export interface RoundPlan {
  readonly title: string
  readonly question: string
  readonly event: string | null
  readonly rule: RoundRule
  readonly closes: CalendarDate | null
}

interface NewRound extends RoundPlan {
  readonly key: string
  readonly people: number | null
  readonly source: Source | null
  readonly by: Hand | null
  readonly on: CalendarDate
}

/** What could be chosen: a theme in the words of that day. */
export type LineWords = Pick<Theme, 'key' | 'title' | 'cornerstone' | 'strength' | 'development'>

/** Adds a round that is not open yet. False, and nothing done, when the key is known. */
export async function insertRound(db: Db, round: NewRound, lines: readonly LineWords[]): Promise<boolean> {
  const { key, people, source, by, on } = round
  const row = { ...planColumns(round), key, method: 'stars' as const, people, made_on: on, ...signed(by) }
  const from = { source: source?.address ?? null, source_as_at: source?.asAt ?? null }
  const { numInsertedOrUpdatedRows: added } = await priorities(db)
    .insertInto('round')
    .values({ ...row, ...from })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  if (Number(added) === 0) return false
  await insertLines(db, key, lines)
  return true
}

/** Puts a round right that is not open yet. False, and nothing done, when it is open. */
export async function changeRound(
  db: Db,
  key: string,
  plan: RoundPlan,
  lines: readonly LineWords[]
): Promise<boolean> {
  const { numUpdatedRows: changed } = await priorities(db)
    .updateTable('round')
    .set(planColumns(plan))
    .where('key', '=', key)
    .executeTakeFirst()
  if (Number(changed) === 0) return false
  await priorities(db).deleteFrom('line').where('round', '=', key).execute()
  await insertLines(db, key, lines)
  return true
}

const planColumns = ({ title, question, event, rule, closes }: RoundPlan) => ({
  ...{ title, question, event, closes, threshold: rule.threshold },
  ...{ stars_each: rule.starsEach, most_on_one: rule.mostOnOne },
})

async function insertLines(db: Db, round: string, lines: readonly LineWords[]): Promise<void> {
  const rows = lines.map(({ key: theme, title, cornerstone, strength, development }, at) => ({
    ...{ round, theme, place: at + 1, title, cornerstone, strength, development },
  }))
  if (rows.length > 0) await priorities(db).insertInto('line').values(rows).execute()
}

const rounds = (db: Db) =>
  priorities(db)
    .selectFrom('round')
    .leftJoin('opening', 'opening.round', 'round.key')
    .leftJoin('closing', 'closing.round', 'round.key')
    .select(['key', 'title', 'question', 'event', 'closes', 'people', 'threshold', 'ties', 'source'])
    .select(['stars_each as starsEach', 'most_on_one as mostOnOne', 'source_as_at as sourceAsAt'])
    .select(({ exists, selectFrom }) =>
      exists(selectFrom('decision').select('id').whereRef('decision.round', '=', 'round.key')).as('isDecided')
    )
    .select(['opened_on as opened', 'closed_on as closed', 'made_on as madeOn'])

/** Every round, newest first: what is not open yet, then what is open, then what is closed. */
export async function findRounds(db: Db): Promise<RoundRow[]> {
  const rows = await rounds(db).orderBy('made_on', 'desc').orderBy('key', 'desc').execute()
  return rows.map(toRound)
}

export async function findRound(db: Db, key: string): Promise<RoundRow | undefined> {
  const row = await rounds(db).where('key', '=', key).executeTakeFirst()
  return row && toRound(row)
}

type Row = Awaited<ReturnType<ReturnType<typeof rounds>['executeTakeFirstOrThrow']>>

const toRound = ({ starsEach, mostOnOne, threshold, ties, source, sourceAsAt, ...round }: Row) => ({
  ...round,
  isDecided: Boolean(round.isDecided),
  rule: { starsEach, mostOnOne, threshold, ties } satisfies RoundRule,
  source: source === null || sourceAsAt === null ? null : { address: source, asAt: sourceAsAt },
})

export type RoundRow = ReturnType<typeof toRound>

/** What could be chosen, in the order it was shown. */
export function findLines(db: Db, round: string) {
  return priorities(db)
    .selectFrom('line')
    .select(['theme', 'title', 'cornerstone', 'strength', 'development'])
    .where('round', '=', round)
    .orderBy('place')
    .execute()
}

/** False when somebody else opened it first. */
export async function insertOpening(
  db: Db,
  round: string,
  by: Hand | null,
  on: CalendarDate
): Promise<boolean> {
  const { numInsertedOrUpdatedRows: done } = await priorities(db)
    .insertInto('opening')
    .values({ round, opened_on: on, ...signed(by) })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  return Number(done) > 0
}

/** False when somebody else closed it first. */
export async function insertClosing(
  db: Db,
  round: string,
  by: Hand | null,
  on: CalendarDate
): Promise<boolean> {
  const { numInsertedOrUpdatedRows: done } = await priorities(db)
    .insertInto('closing')
    .values({ round, closed_on: on, ...signed(by) })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  return Number(done) > 0
}
