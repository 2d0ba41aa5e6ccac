import { sql } from 'kysely'
import type { Source } from '../../area/index.ts'
import type { Db } from '../../../platform/db/index.ts'
import type { CalendarDate } from '../../../standards/calendar.ts'
import type { ItemKey, Method } from '../rules/ballot.ts'
import type { Item, Mode, RoundFacts, RoundRule } from '../rules/round.ts'
import { rounds, signed, signedBy, type Hand } from './tables.ts'

/** What is settled about a round before it opens. */
export interface RoundPlan {
  readonly title: string
  readonly question: string
  readonly event: string | null
  readonly chosenFrom: 'themes' | 'statements'
  readonly method: Method
  readonly mode: Mode
  readonly rule: RoundRule
  readonly opensAt: Date | null
  readonly closesAt: Date | null
  readonly closes: CalendarDate | null
}

export interface NewRound extends RoundPlan {
  readonly key: string
  readonly people: number | null
  readonly source: Source | null
  readonly by: Hand | null
  readonly on: CalendarDate
}

/** What could be chosen, in the words of that day. */
export type NewItem = Omit<Item, 'withdrawn'>

/** Adds a round that is not open yet. False, and nothing done, when the key is known. */
export async function insertRound(db: Db, round: NewRound, items: readonly NewItem[]): Promise<boolean> {
  const { key, people, source, by, on } = round
  const from = { source: source?.address ?? null, source_as_at: source?.asAt ?? null }
  const { numInsertedOrUpdatedRows: added } = await rounds(db)
    .insertInto('round')
    .values({ ...planColumns(round), key, people, made_on: on, ...signed(by), ...from })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  if (Number(added) === 0) return false
  await insertItems(db, key, items, 1)
  return true
}

/** Puts a round right that is not open yet. False, and nothing done, when it is open. */
export async function changeRound(
  db: Db,
  key: string,
  plan: RoundPlan,
  items: readonly NewItem[]
): Promise<boolean> {
  const { numUpdatedRows: changed } = await rounds(db)
    .updateTable('round')
    .set(planColumns(plan))
    .where('key', '=', key)
    .executeTakeFirst()
  if (Number(changed) === 0) return false
  await rounds(db).deleteFrom('item').where('round', '=', key).execute()
  await insertItems(db, key, items, 1)
  return true
}

const planColumns = ({ title, question, event, chosenFrom, method, mode, rule, ...times }: RoundPlan) => ({
  ...{ title, question, event, chosen_from: chosenFrom, method, mode, threshold: rule.threshold },
  ...{ stars_each: rule.starsEach, most_on_one: rule.mostOnOne, threshold_on: rule.thresholdOn },
  ...{ opens_at: times.opensAt, closes_at: times.closesAt, closes: times.closes },
})

async function insertItems(db: Db, round: string, items: readonly NewItem[], first: number): Promise<void> {
  const rows = items.map(({ item, theme, title, cornerstone, strength, development }, at) => ({
    ...{ round, item, theme, place: first + at, title, cornerstone, strength, development },
  }))
  if (rows.length > 0) await rounds(db).insertInto('item').values(rows).execute()
}

/** Adds statements to a round of opinions that is open. The database refuses any other. Known ones are left as they are. */
export async function addItems(db: Db, round: string, items: readonly NewItem[]): Promise<void> {
  await sql`select pg_advisory_xact_lock(rounds.lock_of(${round}))`.execute(db)
  const before = await findItems(db, round)
  const known = new Set(before.map(({ item }) => item))
  const added = items.filter(({ item }) => !known.has(item))
  await insertItems(db, round, added, before.length + 1)
}

const columns = [
  ...(['key', 'title', 'question', 'event', 'method', 'mode', 'closes', 'threshold', 'ties'] as const),
  ...(['chosen_from as chosenFrom', 'stars_each as starsEach', 'most_on_one as mostOnOne'] as const),
  ...(['threshold_on as thresholdOn', 'opens_at as opensAt', 'closes_at as closesAt'] as const),
] as const

const withRecords = (db: Db) =>
  rounds(db)
    .selectFrom('round')
    .leftJoin('opening', 'opening.round', 'round.key')
    .leftJoin('closing', 'closing.round', 'round.key')
    .select(columns)
    .select(['opened_on as opened', 'closed_on as closed'])

const forStaff = (db: Db) =>
  withRecords(db).select(['people', 'source', 'source_as_at as sourceAsAt', 'made_on as madeOn'])

/** Every round, newest first. */
export async function findRounds(db: Db): Promise<RoundRow[]> {
  const rows = await forStaff(db).orderBy('made_on', 'desc').orderBy('key', 'desc').execute()
  return rows.map(row => toRow(row))
}

export async function findRound(db: Db, key: string): Promise<RoundRow | undefined> {
  const row = await forStaff(db).where('key', '=', key).executeTakeFirst()
  return row && toRow(row)
}

/** What anybody may know of a round that has been opened; undefined for one that has not. */
export async function findOpened(db: Db, key: string): Promise<OpenedRound | undefined> {
  const row = await withRecords(db)
    .where('key', '=', key)
    .where('opened_on', 'is not', null)
    .executeTakeFirst()
  return row && withRule(row)
}

type Known = Awaited<ReturnType<ReturnType<typeof withRecords>['executeTakeFirstOrThrow']>>
type StaffRow = Awaited<ReturnType<ReturnType<typeof forStaff>['executeTakeFirstOrThrow']>>

const withRule = <R extends Known>({ starsEach, mostOnOne, threshold, thresholdOn, ties, ...round }: R) => ({
  ...round,
  rule: { starsEach, mostOnOne, threshold, thresholdOn, ties } satisfies RoundRule,
})

const toRow = ({ source, sourceAsAt, ...row }: StaffRow) => ({
  ...withRule(row),
  source: source === null || sourceAsAt === null ? null : { address: source, asAt: sourceAsAt },
})

export interface OpenedRound extends RoundFacts, Omit<RoundPlan, 'rule' | 'method' | 'mode'> {}
export type RoundRow = OpenedRound & {
  readonly people: number | null
  readonly madeOn: CalendarDate
  readonly source: Source | null
}

/** What could be chosen, in the order it was shown, withdrawn or not. */
export function findItems(db: Db, round: string): Promise<Item[]> {
  return rounds(db)
    .selectFrom('item')
    .leftJoin('withdrawal', join =>
      join.onRef('withdrawal.round', '=', 'item.round').onRef('withdrawal.item', '=', 'item.item')
    )
    .select(['item.item', 'theme', 'title', 'cornerstone', 'strength', 'development', 'why as withdrawn'])
    .where('item.round', '=', round)
    .orderBy('place')
    .execute()
}

/** From now on nobody can choose it. False when it was withdrawn before. */
export async function withdrawItem(
  db: Db,
  withdrawal: { round: string; item: ItemKey; why: string; by: Hand; on: CalendarDate }
): Promise<boolean> {
  const { round, item, why, by, on } = withdrawal
  const { numInsertedOrUpdatedRows: done } = await rounds(db)
    .insertInto('withdrawal')
    .values({ round, item, why, ...signedBy(by), withdrawn_on: on })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  return Number(done) > 0
}

/** False when somebody else opened it first. */
export async function insertOpening(
  db: Db,
  round: string,
  by: Hand | null,
  on: CalendarDate
): Promise<boolean> {
  const { numInsertedOrUpdatedRows: done } = await rounds(db)
    .insertInto('opening')
    .values({ round, opened_on: on, ...signed(by) })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  return Number(done) > 0
}

/** Says that it is about to close. False when it was said before. */
export async function insertLastCall(db: Db, round: string, by: Hand, at: Date): Promise<boolean> {
  const { numInsertedOrUpdatedRows: done } = await rounds(db)
    .insertInto('last_call')
    .values({ round, called_at: at, ...signedBy(by) })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  return Number(done) > 0
}

/**
 * Waits for every ballot that is on its way in, and lets no other in. False when somebody else closed it first.
 */
export async function insertClosing(
  db: Db,
  round: string,
  by: Hand | null,
  on: CalendarDate
): Promise<boolean> {
  await sql`select pg_advisory_xact_lock(rounds.lock_of(${round}))`.execute(db)
  const { numInsertedOrUpdatedRows: done } = await rounds(db)
    .insertInto('closing')
    .values({ round, closed_on: on, ...signed(by) })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  return Number(done) > 0
}
