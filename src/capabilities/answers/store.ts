import type { Db } from '../../platform/db/index.ts'
import type { CalendarDate } from '../../standards/calendar.ts'

/** `answers` is this capability's own schema; no other file reads or writes it. */
const answers = (db: Db) => db.withSchema('answers').$extendTables<{ told: ToldTable }>()

/** What a story was told of: a promise by its number, or what an area's own record says came of it. */
export type About = `promise:${number}` | 'record'

/** Stories that were told of this. */
export async function findTold(db: Db, about: About): Promise<Set<string>> {
  const rows = await answers(db).selectFrom('told').select('story_id').where('about', '=', about).execute()
  return new Set(rows.map(({ story_id }) => story_id))
}

/** Marks stories as told. @returns those that were not told before: two people who press at once tell nobody twice */
export async function markTold(
  db: Db,
  stories: readonly string[],
  about: About,
  on: CalendarDate
): Promise<string[]> {
  if (stories.length === 0) return []
  const rows = await answers(db)
    .insertInto('told')
    .values(stories.map(story_id => ({ story_id, about, told_on: on })))
    .onConflict(conflict => conflict.doNothing())
    .returning('story_id')
    .execute()
  return rows.map(({ story_id }) => story_id)
}

interface ToldTable {
  story_id: string
  about: About
  told_on: CalendarDate
}
