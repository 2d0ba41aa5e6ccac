import { sql } from 'kysely'
import type { Db } from '../../../platform/db/index.ts'
import type { CalendarDate } from '../../../standards/calendar.ts'
import type { Author } from '../rules/story.ts'
import { voices } from './tables.ts'

export interface ServiceLook {
  readonly organisation: string
  readonly fromDay: CalendarDate
  readonly untilDay: CalendarDate
  readonly response: {
    readonly words: string
    readonly byJob: string
    readonly byOrganisation: string
    readonly on: CalendarDate
  } | null
}

/** Shows a story to a service, once. False when it was shown before: nobody can do it again, and so nobody can make it longer. */
export async function insertLook(
  db: Db,
  look: {
    storyId: string
    organisation: string
    why: string
    from: CalendarDate
    until: CalendarDate
    by: Author
  }
): Promise<boolean> {
  const { storyId, organisation, why, from, until, by } = look
  const { numInsertedOrUpdatedRows } = await voices(db)
    .insertInto('service_look')
    .values({
      ...{ story_id: storyId, organisation, why, from_day: from, until_day: until },
      ...{ by_id: by.id, by_name: by.name, by_job: by.jobTitle },
    })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

/** The look a service has, or had, at a story, with what it wrote; null when it was never shown. For staff and the system. */
export async function findLook(db: Db, storyId: string): Promise<ServiceLook | null> {
  const found = await voices(db)
    .selectFrom('service_look as l')
    .leftJoin('service_response as r', 'r.story_id', 'l.story_id')
    .select(['l.organisation', 'l.from_day as fromDay', 'l.until_day as untilDay'])
    .select(['r.words', 'r.by_job as byJob', 'r.by_organisation as byOrganisation', 'r.said_on as on'])
    .where('l.story_id', '=', storyId)
    .executeTakeFirst()
  if (found === undefined) return null
  const { organisation, fromDay, untilDay, words, byJob, byOrganisation, on } = found
  const response = words === null ? null : { words, byJob: byJob!, byOrganisation: byOrganisation!, on: on! }
  return { organisation, fromDay, untilDay, response }
}

/** What is shown to one organisation now: words with names taken out and no others. */
export function findShownTo(db: Db, organisation: string, today: CalendarDate) {
  return voices(db)
    .selectFrom('service_look as l')
    .innerJoin('story as s', 's.id', 'l.story_id')
    .leftJoin('service_response as r', 'r.story_id', 'l.story_id')
    .select(['s.id', 's.reference', 'l.until_day as untilDay', 'r.words as response'])
    .select(
      sql<string>`(select c.words from voices.clearing c where c.story_id = s.id and c.kind = 'cleared'
        order by c.version desc limit 1)`.as('words')
    )
    .where('l.organisation', '=', organisation)
    .where('l.until_day', '>=', today)
    .orderBy('l.until_day')
    .orderBy('s.id')
    .execute()
}

/** What the service says. A second one is refused: the first stands. */
export async function insertResponse(
  db: Db,
  { storyId, words, by, on }: { storyId: string; words: string; by: Author; on: CalendarDate }
): Promise<void> {
  await voices(db)
    .insertInto('service_response')
    .values({
      ...{ story_id: storyId, words, said_on: on },
      ...{ by_id: by.id, by_name: by.name, by_job: by.jobTitle, by_organisation: by.organisation },
    })
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

/**
 * Stories whose days with a service are over, that have not gone on, and that nobody has tried to let go on today: those
 * that were never tried come first, so that some that may not be published keep no other waiting. As the system.
 */
export function looksOver(db: Db, today: CalendarDate, limit = 50) {
  return voices(db)
    .selectFrom('service_look')
    .select(['story_id as storyId', 'by_id as byId', 'by_name as byName'])
    .where('gone_on', 'is', null)
    .where('until_day', '<', today)
    .where(eb => eb.or([eb('tried_on', 'is', null), eb('tried_on', '<', today)]))
    .orderBy('tried_on', order => order.asc().nullsFirst())
    .orderBy('until_day')
    .limit(limit)
    .execute()
}

export async function markTried(db: Db, storyId: string, on: CalendarDate): Promise<void> {
  await voices(db).updateTable('service_look').set({ tried_on: on }).where('story_id', '=', storyId).execute()
}

export async function markGone(db: Db, storyId: string, on: CalendarDate): Promise<void> {
  await voices(db)
    .updateTable('service_look')
    .set({ gone_on: on })
    .where('story_id', '=', storyId)
    .where('gone_on', 'is', null)
    .execute()
}
