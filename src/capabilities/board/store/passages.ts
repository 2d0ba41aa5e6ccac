import type { Db } from '../../../platform/db/index.ts'
import type { ConfidentialItem, Hand, Passage } from '../rules/records.ts'
import { board } from './tables.ts'

/** Keeps one save of one piece of the minutes. */
export async function insertPassage(
  db: Db,
  meeting: string,
  { about, item, words }: Pick<Passage, 'about' | 'item' | 'words'>,
  { id, by, at }: Hand
): Promise<void> {
  await board(db)
    .insertInto('passage')
    .values({ id, meeting, about, item, words, written_by: by, written_at: at })
    .execute()
}

/** The newest save of every piece. */
export function findPassages(db: Db, meeting: string): Promise<Passage[]> {
  return board(db)
    .selectFrom('passage')
    .distinctOn(['about', 'item'])
    .select(['id', 'about', 'item', 'words', 'written_by as by', 'written_at as at'])
    .where('meeting', '=', meeting)
    .orderBy('about')
    .orderBy('item')
    .orderBy('written_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
}

/** Its own record: no function that makes a snapshot reads this table. */
export async function insertConfidential(
  db: Db,
  meeting: string,
  { title, reason, words }: Omit<ConfidentialItem, 'id'>,
  { id, by, at }: Hand
): Promise<void> {
  await board(db)
    .insertInto('confidential_item')
    .values({ id, meeting, title, reason, words, written_by: by, written_at: at })
    .execute()
}

export function findConfidential(db: Db, meeting: string): Promise<ConfidentialItem[]> {
  return board(db)
    .selectFrom('confidential_item')
    .select(['id', 'title', 'reason', 'words'])
    .where('meeting', '=', meeting)
    .orderBy('written_at')
    .orderBy('id')
    .execute()
}

/** Whether anything is recorded under an item of the agenda: then it cannot be taken off. */
export async function isUsed(db: Db, item: string): Promise<boolean> {
  const uses = await board(db)
    .selectFrom('passage')
    .select('id')
    .where('item', '=', item)
    .unionAll(board(db).selectFrom('decision').select('id').where('item', '=', item))
    .unionAll(board(db).selectFrom('challenge').select('id').where('item', '=', item))
    .unionAll(board(db).selectFrom('action').select('id').where('item', '=', item))
    .limit(1)
    .execute()
  return uses.length > 0
}
