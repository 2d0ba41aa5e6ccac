import { json, type Db } from '../../../platform/db/index.ts'
import type { CalendarDate } from '../../../standards/calendar.ts'
import type { Agreed } from '../rules/good-answer.ts'
import { voices } from './tables.ts'

/** What was agreed about answers, the newest version first. */
export function answeringVersions(db: Db, limit: number) {
  return voices(db)
    .selectFrom('answering')
    .select(['version', 'agreed', 'why', 'by_name as byName', 'changed_on as on'])
    .orderBy('version', 'desc')
    .limit(limit)
    .execute()
}

/** Adds a version, unless somebody else has since this person looked: then false. */
export async function insertAnswering(
  db: Db,
  version: { agreed: Agreed; why: string; by: { id: string; name: string }; on: CalendarDate; seen: number }
): Promise<boolean> {
  const { agreed, why, by, on, seen } = version
  const { numInsertedOrUpdatedRows } = await voices(db)
    .insertInto('answering')
    .values({
      ...{ version: seen + 1, agreed: json(agreed), why, changed_on: on },
      ...{ by_id: by.id, by_name: by.name },
    })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}
