import type { Db } from '../../../platform/db/index.ts'
import type { CalendarDate } from '../../../standards/calendar.ts'
import type { ItemKey } from '../rules/ballot.ts'
import { rounds as known, signedBy, type Hand } from '../store/tables.ts'
import type { NotIn } from './wording.ts'

interface Signed {
  by_id: string
  by_name: string
}

type Outcome = 'as-written' | 'reworded' | 'same' | 'not-in'

type Tables = {
  written: { id: string; round: string; words: string; written_on: CalendarDate }
  unread: { written: string; mark: string }
  moderation: Signed & {
    written: string
    outcome: Outcome
    round: string
    item: ItemKey | null
    reason: NotIn | null
    decided_on: CalendarDate
  }
  about_people: Signed & { round: string; item: ItemKey; marked_on: CalendarDate }
}

const rounds = (db: Db) => known(db).$extendTables<Tables>()

interface NewWriting {
  readonly id: string
  readonly round: string
  readonly words: string
  readonly mark: string
  readonly on: CalendarDate
}

/** Keeps what somebody wrote until a person has read it. As the system, while the writer is held. */
export async function insertWriting(db: Db, { id, round, words, mark, on }: NewWriting): Promise<void> {
  await rounds(db).insertInto('written').values({ id, round, words, written_on: on }).execute()
  await rounds(db).insertInto('unread').values({ written: id, mark }).execute()
}

/** What one person wrote that nobody has read yet, oldest first. As the system. */
export async function findUnread(db: Db, mark: string): Promise<string[]> {
  const rows = await rounds(db)
    .selectFrom('unread')
    .innerJoin('written', 'written.id', 'unread.written')
    .select('words')
    .where('mark', '=', mark)
    .orderBy('id')
    .execute()
  return rows.map(({ words }) => words)
}

const columns = ['id', 'words', 'written_on as writtenOn', 'outcome', 'item', 'reason'] as const

const everything = (db: Db) =>
  rounds(db)
    .selectFrom('written')
    .leftJoin('moderation', 'moderation.written', 'written.id')
    .select([...columns, 'by_name as byName', 'decided_on as decidedOn'])

/** Everything that people wrote in a round, oldest first, with what became of it; nothing yet is null. */
export function findWritings(db: Db, round: string) {
  return everything(db).where('written.round', '=', round).orderBy('id').execute()
}

/** One of them, or undefined. */
export function findWriting(db: Db, round: string, id: string) {
  return everything(db).where('written.round', '=', round).where('id', '=', id).executeTakeFirst()
}

export type Writing = Awaited<ReturnType<typeof findWritings>>[number]

/** How many statements of a round nobody has read yet. As the system or whoever runs it. */
export async function countUnread(db: Db, round: string): Promise<number> {
  const { waiting } = await rounds(db)
    .selectFrom('unread')
    .innerJoin('written', 'written.id', 'unread.written')
    .select(({ fn }) => fn.countAll<number>().as('waiting'))
    .where('round', '=', round)
    .executeTakeFirstOrThrow()
  return Number(waiting)
}

interface Deciding {
  readonly written: string
  readonly round: string
  readonly outcome: Outcome
  readonly item: ItemKey | null
  readonly reason: NotIn | null
  readonly by: Hand
  readonly on: CalendarDate
}

/** Writes down what became of a statement, and forgets whose it was. False when somebody else decided first. */
export async function insertModeration(db: Db, { by, on, ...decided }: Deciding): Promise<boolean> {
  const { numInsertedOrUpdatedRows: done } = await rounds(db)
    .insertInto('moderation')
    .values({ ...decided, ...signedBy(by), decided_on: on })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  await rounds(db).deleteFrom('unread').where('written', '=', decided.written).execute()
  return Number(done) > 0
}

/** Statements that are about people or the event itself: see routing.ts. As staff or as the system. */
export async function findAboutPeople(db: Db, round: string): Promise<ReadonlySet<ItemKey>> {
  const rows = await rounds(db).selectFrom('about_people').select('item').where('round', '=', round).execute()
  return new Set(rows.map(({ item }) => item))
}

interface Mark {
  readonly round: string
  readonly item: ItemKey
  readonly by: Hand
  readonly on: CalendarDate
}

export async function markAboutPeople(db: Db, { round, item, by, on }: Mark): Promise<void> {
  await rounds(db)
    .insertInto('about_people')
    .values({ round, item, ...signedBy(by), marked_on: on })
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

export async function unmarkAboutPeople(db: Db, { round, item }: Pick<Mark, 'round' | 'item'>) {
  await rounds(db).deleteFrom('about_people').where('round', '=', round).where('item', '=', item).execute()
}

/** Deletes what people wrote in rounds that closed on this day or before. As the system. */
export async function deleteWritings(db: Db, day: CalendarDate): Promise<void> {
  const over = rounds(db).selectFrom('closing').select('round').where('closed_on', '<=', day)
  await rounds(db).deleteFrom('written').where('round', 'in', over).execute()
}
