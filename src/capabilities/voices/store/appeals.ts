import { sql } from 'kysely'
import type { Db } from '../../../platform/db/index.ts'
import type { CalendarDate } from '../../../standards/calendar.ts'
import type { KeepBackReason, Says, Seat } from '../rules/asking-again.ts'
import type { Author } from '../rules/story.ts'
import { voices } from './tables.ts'

export interface Appeal {
  readonly id: string
  readonly storyId: string
  /** Of the clearing that kept it back. */
  readonly version: number
  readonly reason: KeepBackReason | null
  readonly words: string
  readonly askedOn: CalendarDate
  readonly outcome: Says | null
  readonly decidedOn: CalendarDate | null
}

export interface AppealVoice {
  readonly seat: Seat
  readonly says: Says
  readonly why: string
  readonly byJob: string
  readonly byOrganisation: string
  readonly on: CalendarDate
}

/** A teller asks again, once for each time it is kept back. As the public, with a receipt. False when they have already. */
export async function insertAppeal(
  db: Db,
  { id, storyId, version, reason, words, askedOn }: Omit<Appeal, 'outcome' | 'decidedOn'>
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await voices(db)
    .insertInto('appeal')
    .values({ id, story_id: storyId, version, reason, words, asked_on: askedOn })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

const appeals = (db: Db) =>
  voices(db)
    .selectFrom('appeal as a')
    .select(['a.id', 'a.story_id as storyId', 'a.version', 'a.reason', 'a.words', 'a.asked_on as askedOn'])
    .select(['a.outcome', 'a.decided_on as decidedOn'])

/** Every time its teller asked again, first to last. For its teller, and for those who decide. */
export function findAppealsOf(db: Db, storyId: string): Promise<Appeal[]> {
  return appeals(db).where('a.story_id', '=', storyId).orderBy('a.version').execute()
}

/** Those that are not decided, oldest first. */
export async function findOpenAppeals(db: Db, limit = 100) {
  return appeals(db)
    .innerJoin('story as s', 's.id', 'a.story_id')
    .select('s.reference')
    .where('a.outcome', 'is', null)
    .orderBy('a.asked_on')
    .orderBy('a.id')
    .limit(limit)
    .execute()
}

/** One, for those who decide: with who kept it back, and in which seats somebody has spoken. */
export function findAppeal(db: Db, id: string) {
  return appeals(db)
    .innerJoin('story as s', 's.id', 'a.story_id')
    .innerJoin('clearing as c', join =>
      join.onRef('c.story_id', '=', 'a.story_id').onRef('c.version', '=', 'a.version')
    )
    .leftJoin('original as o', 'o.receipt_hash', 's.receipt_hash')
    .select([
      's.reference',
      'o.words as told',
      'o.good',
      'o.better',
      'c.by_id as keptBackBy',
      'c.why as keptBackWhy',
    ])
    .select(['a.parent_on as parentOn', 'a.officer_on as officerOn'])
    .where(sql<boolean>`a.id::text = ${id}`)
    .executeTakeFirst()
}

/** What was said: one's own, and both once both have spoken. The row policies see to it. */
export function findAppealVoices(db: Db, appealId: string): Promise<AppealVoice[]> {
  return voices(db)
    .selectFrom('appeal_voice')
    .select(['seat', 'says', 'why', 'by_job as byJob', 'by_organisation as byOrganisation', 'spoke_on as on'])
    .where('appeal_id', '=', appealId)
    .orderBy('seat', 'desc')
    .execute()
}

/** Keeps what one of the two says. Two who press at once take turns, so that one of them sees both. */
export async function insertAppealVoice(
  db: Db,
  voice: { appealId: string; seat: Seat; says: Says; why: string; by: Author; on: CalendarDate }
): Promise<void> {
  const { appealId, seat, says, why, by, on } = voice
  await sql`select pg_advisory_xact_lock(hashtextextended(${appealId}, 1))`.execute(db)
  await voices(db)
    .insertInto('appeal_voice')
    .values({
      ...{ appeal_id: appealId, seat, says, why, spoke_on: on },
      ...{ by_id: by.id, by_name: by.name, by_job: by.jobTitle, by_organisation: by.organisation },
    })
    .execute()
  await voices(db)
    .updateTable('appeal')
    .set(seat === 'parent-carer' ? { parent_on: on } : { officer_on: on })
    .where('id', '=', appealId)
    .execute()
}

export async function insertAppealOutcome(
  db: Db,
  appealId: string,
  outcome: Says,
  on: CalendarDate
): Promise<void> {
  await voices(db)
    .updateTable('appeal')
    .set({ outcome, decided_on: on })
    .where('id', '=', appealId)
    .where('outcome', 'is', null)
    .execute()
}

/** The reason from the list for which a version kept a story back; null for none. */
export async function reasonOf(db: Db, storyId: string, version: number): Promise<KeepBackReason | null> {
  const found = await voices(db)
    .selectFrom('clearing')
    .select('reason')
    .where('story_id', '=', storyId)
    .where('version', '=', version)
    .executeTakeFirst()
  return found?.reason ?? null
}
