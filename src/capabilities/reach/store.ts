import { sql } from 'kysely'
import type { Db } from '../../platform/db/index.ts'
import type { CalendarDate } from '../../standards/calendar.ts'
import type { About, Question } from './rules/questions.ts'

type Tables = {
  answer: {
    key: string
    phase: string | null
    district: string | null
    need: string | null
    role: string | null
    cornerstone: string | null
    told_in: CalendarDate
  }
  visit: {
    id: string
    question: Question
    group_key: string
    what: string
    owner_id: string
    owner_name: string
    owner_job: string
    due_on: CalendarDate
    made_on: CalendarDate
    made_by: string
  }
  visit_result: { visit_id: string; result: string; by_name: string; done_on: CalendarDate }
}

const reach = (db: Db) => db.withSchema('reach').$extendTables<Tables>()

export type AnswerRow = Tables['answer']
export type AboutSomebody = About & { readonly cornerstone: string | null }

/** Keeps answers, once for each key. False when this key has answered. */
export async function insertAnswers(db: Db, rows: readonly AnswerRow[]): Promise<boolean> {
  if (rows.length === 0) return false
  const { numInsertedOrUpdatedRows } = await reach(db)
    .insertInto('answer')
    .values([...rows])
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows !== 0n
}

/** Whether this key has answered. As whoever holds it. */
export async function hasAnswered(db: Db, key: string): Promise<boolean> {
  const found = await reach(db).selectFrom('answer').select('key').where('key', '=', key).executeTakeFirst()
  return found !== undefined
}

export async function forgetAnswer(db: Db, key: string): Promise<void> {
  await reach(db).deleteFrom('answer').where('key', '=', key).execute()
}

/** Forgets what stands under these keys. @returns the first month in which any of it was told, or null for nothing */
export async function forgetAnswers(db: Db, keys: readonly string[]): Promise<CalendarDate | null> {
  const { rows } = await sql<{ first: CalendarDate | null }>`
    with gone as (delete from reach.answer where key = any(${[...keys]}::text[]) returning told_in)
    select min(told_in) as first from gone`.execute(db)
  return rows[0]!.first
}

export async function forgetToldBefore(db: Db, day: CalendarDate): Promise<void> {
  await reach(db).deleteFrom('answer').where('told_in', '<', day).execute()
}

/** What everybody answered who told us up to a month, one row for each kind of answer. In no order. */
export async function answersUntil(db: Db, until: CalendarDate): Promise<AboutSomebody[]> {
  const rows = await reach(db)
    .selectFrom('answer')
    .select(['phase', 'district', 'need', 'role', 'cornerstone'])
    .select(({ fn }) => fn.countAll<number>().as('people'))
    .where('told_in', '<=', until)
    .groupBy(['phase', 'district', 'need', 'role', 'cornerstone'])
    .execute()
  return rows.flatMap(({ people, ...about }) => Array.from({ length: people }, () => about))
}

export type NewVisit = Tables['visit']

export async function insertVisit(db: Db, visit: NewVisit): Promise<void> {
  await reach(db).insertInto('visit').values(visit).execute()
}

/** Every visit, the next to be done first, then those that were done. What staff alone may know is left out for others. */
export function visits(db: Db) {
  return reach(db)
    .selectFrom('visit as v')
    .leftJoin('visit_result as r', 'r.visit_id', 'v.id')
    .select(['v.id', 'question', 'group_key as group', 'what', 'owner_job as ownerJob', 'due_on as dueOn'])
    .select(['r.result', 'r.done_on as doneOn'])
    .orderBy(sql`r.done_on desc nulls first`)
    .orderBy('due_on')
    .execute()
}

export type Visit = Awaited<ReturnType<typeof visits>>[number]

export function findVisit(db: Db, id: string) {
  return reach(db)
    .selectFrom('visit as v')
    .leftJoin('visit_result as r', 'r.visit_id', 'v.id')
    .select([
      'v.id',
      'question',
      'group_key as group',
      'what',
      'owner_name as ownerName',
      'due_on as dueOn',
      'r.done_on as doneOn',
    ])
    .where('v.id', '=', id)
    .executeTakeFirst()
}

/** False when somebody has said what came of it. */
export async function insertResult(
  db: Db,
  { visitId, result, byName, on }: { visitId: string; result: string; byName: string; on: CalendarDate }
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await reach(db)
    .insertInto('visit_result')
    .values({ visit_id: visitId, result, by_name: byName, done_on: on })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}
