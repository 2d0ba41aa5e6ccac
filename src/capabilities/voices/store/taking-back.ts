import { sql } from 'kysely'
import type { Db } from '../../../platform/db/index.ts'
import type { CalendarDate } from '../../../standards/calendar.ts'
import { voices } from './tables.ts'

/** How we were asked to take a story back. */
export type How = 'by-code' | 'by-telephone' | 'two-people' | 'time'

export interface TakeBack {
  readonly receiptHash: string
  readonly how: How
  /** Of staff; null for whoever holds the code. */
  readonly byName: string | null
  readonly agreedName: string | null
  readonly askedOn: CalendarDate
}

const tables = (db: Db) =>
  voices(db).$extendTables<{
    take_back: TakeBackTable
    taken_back: TakenBackTable
    take_back_asked: AskedTable
  }>()

/** From here on it happens. As whoever holds the code, or as an administrator. Twice is once. */
export async function insertTakeBack(db: Db, asked: TakeBack): Promise<void> {
  const { receiptHash: receipt_hash, how, byName: by_name, agreedName: agreed_name, askedOn } = asked
  await tables(db)
    .insertInto('take_back')
    .values({ receipt_hash, how, by_name, agreed_name, asked_on: askedOn })
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

/** What was asked for and is not carried out yet. As the system. */
export function findTakeBacks(db: Db): Promise<TakeBack[]> {
  return tables(db)
    .selectFrom('take_back')
    .select(['receipt_hash as receiptHash', 'how', 'by_name as byName', 'agreed_name as agreedName'])
    .select('asked_on as askedOn')
    .execute()
}

/** Two processes that carry out one request take turns until the first has committed. */
export async function takeTurnToForget(db: Db, receiptHash: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${receiptHash}, 1))`.execute(db)
}

export async function findVoiceToForget(
  db: Db,
  receiptHash: string
): Promise<{ id: string; publicNumber: number | null } | undefined> {
  return voices(db)
    .selectFrom('story')
    .leftJoin('public_number', 'public_number.story_id', 'story.id')
    .select(['id', 'number as publicNumber'])
    .where('receipt_hash', '=', receiptHash)
    .executeTakeFirst()
}

/** The story or the draft of a code, with everything that hangs on it; and the request itself. As the system. */
export async function deleteVoice(db: Db, receiptHash: string): Promise<void> {
  for (const table of ['story', 'draft', 'take_back'] as const) {
    await tables(db).deleteFrom(table).where('receipt_hash', '=', receiptHash).execute()
  }
}

export interface TakenBack {
  readonly mark: string
  readonly inMonth: string
  readonly how: How
  readonly byName?: string | null
  readonly agreedName?: string | null
}

export async function insertTakenBack(db: Db, rows: readonly TakenBack[]): Promise<void> {
  if (rows.length === 0) return
  await tables(db)
    .insertInto('taken_back')
    .values(
      rows.map(({ mark, inMonth, how, byName = null, agreedName = null }) => {
        return { mark, in_month: inMonth, how, by_name: byName, agreed_name: agreedName }
      })
    )
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

/** The month in which the story of this mark went, and how. As the visitor whose receipt is that mark. */
export async function findTakenBackMonth(db: Db, mark: string): Promise<{ month: string; how: How } | null> {
  const found = await tables(db)
    .selectFrom('taken_back')
    .select(['in_month as month', 'how'])
    .where('mark', '=', mark)
    .executeTakeFirst()
  return found ?? null
}

/** Everything that was ever taken back, newest month first. For the system and administrators. */
export function findTakenBack(db: Db) {
  return tables(db)
    .selectFrom('taken_back')
    .select(['mark', 'in_month as inMonth', 'how', 'by_name as byName', 'agreed_name as agreedName'])
    .orderBy('in_month', 'desc')
    .orderBy('mark')
    .execute()
}

/** Receipt hashes of stories and drafts after one of them, in order. As the system. */
export async function receiptHashesAfter(db: Db, after: string, limit: number): Promise<string[]> {
  const { rows } = await sql<{ hash: string }>`
    (select receipt_hash as hash from voices.story where receipt_hash > ${after} order by 1 limit ${limit})
    union (select receipt_hash from voices.draft where receipt_hash > ${after} order by 1 limit ${limit})
    order by 1 limit ${limit}`.execute(db)
  return rows.map(({ hash }) => hash)
}

/** A story by the reference staff use, as far as taking it back needs. */
export function findByReference(db: Db, reference: string) {
  return voices(db)
    .selectFrom('story')
    .select(['id', 'reference', 'receipt_hash as receiptHash', 'received_on as receivedOn'])
    .where('reference', '=', reference)
    .executeTakeFirst()
}

/** Asked for without a code: waits for a second administrator. False when it was asked for already. */
export async function insertAsked(
  db: Db,
  asked: { storyId: string; byId: string; byName: string; why: string; on: CalendarDate }
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tables(db)
    .insertInto('take_back_asked')
    .values({
      ...{ story_id: asked.storyId, by_id: asked.byId, by_name: asked.byName },
      ...{ why: asked.why, asked_on: asked.on },
    })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

export function findAsked(db: Db) {
  return tables(db)
    .selectFrom('take_back_asked as asked')
    .innerJoin('story', 'story.id', 'asked.story_id')
    .select(['story.id', 'story.reference', 'story.receipt_hash as receiptHash', 'by_id as byId'])
    .select(['by_name as byName', 'why', 'asked_on as askedOn'])
    .orderBy('asked_on')
    .orderBy('story.reference')
    .execute()
}

export async function deleteAsked(db: Db, storyId: string): Promise<void> {
  await tables(db).deleteFrom('take_back_asked').where('story_id', '=', storyId).execute()
}

/** Stories we last answered before a day, and those that nobody was to answer and came before it. As the system. */
export async function findOver(
  db: Db,
  before: CalendarDate,
  limit: number
): Promise<{ id: string; receiptHash: string; publicNumber: number | null }[]> {
  const { rows } = await sql<{ id: string; receiptHash: string; publicNumber: number | null }>`
    select s.id, s.receipt_hash as "receiptHash", n.number as "publicNumber"
    from voices.story s left join voices.public_number n on n.story_id = s.id
    where s.came_by <> 'record' and s.received_on < ${before}::date
      and coalesce((select max(a.answered_on) from voices.answer a where a.story_id = s.id),
        case when not s.wants_answer then s.received_on end) < ${before}::date
      and not exists (select from voices.original o join voices.clearing c on c.story_id = s.id
        where o.receipt_hash = s.receipt_hash and n.number is not null and o.words = c.words
          and o.good is null and o.better is null)
    order by s.id limit ${limit}`.execute(db)
  return rows
}

/** Before the story itself goes: one more in the counts of its year, with nothing that leads to it. As the system. */
export async function countAnonymously(db: Db, receiptHash: string): Promise<void> {
  await sql`
    insert into voices.counted as c (in_year, teller, cornerstone, came_by, stories)
    select extract(year from received_on)::int, teller, coalesce(cornerstone, ''), came_by, 1
    from voices.story where receipt_hash = ${receiptHash}
    on conflict (in_year, teller, cornerstone, came_by) do update set stories = c.stories + 1`.execute(db)
}

/** What is public stays; the words as they were told give way to the public ones, and what was added goes. As the system. */
export async function keepPublicWordsOnly(db: Db, { id, receiptHash }: { id: string; receiptHash: string }) {
  await sql`
    update voices.original set good = null, better = null, words = (
      select c.words from voices.clearing c where c.story_id = ${id}::uuid and c.kind = 'cleared'
      order by c.version desc limit 1)
    where receipt_hash = ${receiptHash}`.execute(db)
  await sql`delete from voices.addition where story_id = ${id}::uuid`.execute(db)
  await sql`delete from voices.approval_note where story_id = ${id}::uuid`.execute(db)
  await sql`update voices.heard set words = null where story_id = ${id}::uuid`.execute(db)
  await sql`update voices.appeal set words = '…' where story_id = ${id}::uuid`.execute(db)
}

/** Which of these marks are of something that was taken back. As the system. */
export async function knownMarks(db: Db, marks: readonly string[]): Promise<Set<string>> {
  if (marks.length === 0) return new Set()
  const rows = await tables(db)
    .selectFrom('taken_back')
    .select('mark')
    .where('mark', 'in', [...marks])
    .execute()
  return new Set(rows.map(({ mark }) => mark))
}

interface TakeBackTable {
  receipt_hash: string
  how: How
  by_name: string | null
  agreed_name: string | null
  asked_on: CalendarDate
}

interface TakenBackTable {
  mark: string
  in_month: string
  how: How
  by_name: string | null
  agreed_name: string | null
}

interface AskedTable {
  story_id: string
  by_id: string
  by_name: string
  why: string
  asked_on: CalendarDate
}
