import type { Db } from '../../../platform/db/index.ts'
import type { CalendarDate } from '../../../standards/calendar.ts'
import { voices } from './tables.ts'

export async function findNumber(db: Db, storyId: string): Promise<number | null> {
  const found = await voices(db)
    .selectFrom('public_number')
    .select('number')
    .where('story_id', '=', storyId)
    .executeTakeFirst()
  return found?.number ?? null
}

/** The greatest number given; null before the first. */
export async function greatestNumber(db: Db): Promise<number | null> {
  const found = await voices(db)
    .selectFrom('public_number')
    .select('number')
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return found?.number ?? null
}

/** Which of these numbers are given. */
export async function takenOf(db: Db, numbers: readonly number[]): Promise<Set<number>> {
  const rows = await voices(db)
    .selectFrom('public_number')
    .select('number')
    .where('number', 'in', [...numbers])
    .execute()
  return new Set(rows.map(({ number }) => number))
}

/** Gives a story its number. False when somebody else was a moment faster: with the number, or with the story. */
export async function giveNumber(
  db: Db,
  storyId: string,
  number: number,
  on: CalendarDate
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await voices(db)
    .insertInto('public_number')
    .values({ story_id: storyId, number, given_on: on })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

/**
 * The number of each story that has one, by story id. A number may be given before its story is public.
 *
 * @param only of these stories; of every one when left out
 */
export async function publicNumbers(db: Db, only?: readonly string[]): Promise<Map<string, number>> {
  if (only?.length === 0) return new Map()
  const all = voices(db).selectFrom('public_number').select(['story_id', 'number'])
  const rows = await (only === undefined ? all : all.where('story_id', 'in', [...only])).execute()
  return new Map(rows.map(({ story_id, number }) => [story_id, number]))
}

/** The story that goes by a number; null when none does. */
export async function findStoryIdByNumber(db: Db, number: number): Promise<string | null> {
  const found = await voices(db)
    .selectFrom('public_number')
    .select('story_id as storyId')
    .where('number', '=', number)
    .executeTakeFirst()
  return found?.storyId ?? null
}
