import type { Db } from '../../../platform/db/index.ts'
import type { CalendarDate } from '../../../standards/calendar.ts'
import { voices, type NewsKind } from './tables.ts'

/** News a teller is owed. Whoever makes it cannot see whether there is an address. */
export async function insertNews(
  db: Db,
  news: { storyId: string; kind: NewsKind; byName: string; on: CalendarDate }
): Promise<void> {
  const { storyId: story_id, kind, byName: by_name, on: made_on } = news
  await voices(db).insertInto('news').values({ story_id, kind, by_name, made_on }).execute()
}

/** News nobody has handled, with the address if one was left. For this process alone. As the system. */
export function takeNews(db: Db, limit = 50) {
  return voices(db)
    .selectFrom('news as n')
    .innerJoin('story as s', 's.id', 'n.story_id')
    .leftJoin('contact as c', 'c.receipt_hash', 's.receipt_hash')
    .select(['n.id', 'n.kind', 'n.by_name as byName', 'c.email'])
    .where('n.handled_on', 'is', null)
    .orderBy('n.made_on')
    .limit(limit)
    .forUpdate('n')
    .skipLocked()
    .execute()
}

export async function markHandled(db: Db, ids: readonly string[], on: CalendarDate): Promise<void> {
  if (ids.length === 0) return
  await voices(db)
    .updateTable('news')
    .set({ handled_on: on })
    .where('id', 'in', [...ids])
    .execute()
}

/** Erases addresses of stories whose last answer is older than a day. As the system. @returns how many */
export async function forgetContactsAnsweredBefore(db: Db, day: CalendarDate): Promise<number> {
  const { numDeletedRows } = await voices(db)
    .deleteFrom('contact')
    .where('receipt_hash', 'in', eb =>
      eb
        .selectFrom('story as s')
        .innerJoin('answer as a', 'a.story_id', 's.id')
        .select('s.receipt_hash')
        .groupBy('s.receipt_hash')
        .having(({ fn }) => fn.max('a.answered_on'), '<', day)
    )
    .executeTakeFirst()
  return Number(numDeletedRows)
}
