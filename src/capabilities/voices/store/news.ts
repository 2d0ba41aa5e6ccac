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

/** News nobody has handled. For this process alone. As the system. */
export function takeNews(db: Db, limit = 50) {
  return voices(db)
    .selectFrom('news as n')
    .select(['n.id', 'n.kind', 'n.by_name as byName', 'n.story_id as storyId'])
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

/** Addresses from before they were sealed, a few at a time, with when we last answered. As the system. */
export function takeOldContacts(db: Db, limit = 100) {
  return voices(db)
    .selectFrom('contact as c')
    .innerJoin('story as s', 's.receipt_hash', 'c.receipt_hash')
    .select(['s.id', 's.receipt_hash as receiptHash', 's.received_on as leftOn', 'c.email'])
    .select(db =>
      db
        .selectFrom('answer as a')
        .select(eb => eb.fn.max('a.answered_on').as('on'))
        .whereRef('a.story_id', '=', 's.id')
        .as('wroteOn')
    )
    .limit(limit)
    .execute()
}

export async function forgetOldContact(db: Db, receiptHash: string): Promise<void> {
  await voices(db).deleteFrom('contact').where('receipt_hash', '=', receiptHash).execute()
}
