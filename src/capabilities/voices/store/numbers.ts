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

/** Every number that is given. */
export async function numbersTaken(db: Db): Promise<Set<number>> {
  const rows = await voices(db).selectFrom('public_number').select('number').execute()
  return new Set(rows.map(({ number }) => number))
}

/** Two who publish at once cannot give the same number: the second is refused by the database, and presses again. */
export async function insertNumber(db: Db, storyId: string, number: number, on: CalendarDate): Promise<void> {
  await voices(db).insertInto('public_number').values({ story_id: storyId, number, given_on: on }).execute()
}

/** The number of each story that has one, by story id. A number may be given before its story is public. */
export async function publicNumbers(db: Db): Promise<Map<string, number>> {
  const rows = await voices(db).selectFrom('public_number').select(['story_id', 'number']).execute()
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
