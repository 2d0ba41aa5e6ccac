import { sql } from 'kysely'
import type { Db } from '../../../platform/db/index.ts'
import type { CalendarDate } from '../../../standards/calendar.ts'
import type { Teller } from '../rules/story.ts'
import { voices } from './tables.ts'

/** Another telling of one experience. */
export interface OtherVersion {
  readonly linkId: string
  readonly storyId: string
  readonly reference: string
  readonly teller: Teller
  readonly cleared: string | null
}

/** Stories that stand beside this one now, the oldest link first. Staff only. */
export async function findVersions(db: Db, storyId: string): Promise<OtherVersion[]> {
  const { rows } = await sql<OtherVersion>`
    select l.id as "linkId", s.id as "storyId", s.reference, s.teller,
      (select c.words from voices.clearing c where c.story_id = s.id and c.kind = 'cleared'
        order by c.version desc limit 1) as cleared
    from voices.link l
    join voices.story s on s.id = case when l.one = ${storyId}::uuid then l.other else l.one end
    where (l.one = ${storyId}::uuid or l.other = ${storyId}::uuid)
      and not exists (select from voices.unlink u where u.link_id = l.id)
    order by l.linked_on, l.id`.execute(db)
  return rows
}

export interface NewLink {
  readonly id: string
  readonly one: string
  readonly other: string
  readonly by: { readonly id: string; readonly jobTitle: string } | null
  readonly why: string | null
  readonly on: CalendarDate
}

/** Puts two stories side by side; `by` null for a teller's own word that staff agreed to. */
export async function insertLink(db: Db, { id, one, other, by, why, on }: NewLink): Promise<void> {
  await voices(db)
    .insertInto('link')
    .values({
      ...{ id, one, other, by_teller: by === null, why, linked_on: on },
      ...{ by_id: by?.id ?? null, by_job: by?.jobTitle ?? null },
    })
    .execute()
}

export async function insertUnlink(
  db: Db,
  {
    linkId,
    by,
    why,
    on,
  }: { linkId: string; by: { id: string; jobTitle: string }; why: string; on: CalendarDate }
): Promise<void> {
  await voices(db)
    .insertInto('unlink')
    .values({ link_id: linkId, by_id: by.id, by_job: by.jobTitle, why, unlinked_on: on })
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

/** Makes the public list of numbers that stand beside one story's number anew from its links. */
export async function refreshBeside(db: Db, storyId: string): Promise<void> {
  await sql`
    delete from voices.beside b using voices.public_number n
    where n.story_id = ${storyId}::uuid and (b.number = n.number or b.other = n.number)`.execute(db)
  await sql`
    insert into voices.beside (number, other)
    select a.number, b.number from voices.link l
    join voices.public_number a on a.story_id in (l.one, l.other)
    join voices.public_number b on b.story_id in (l.one, l.other) and b.story_id <> a.story_id
    where (l.one = ${storyId}::uuid or l.other = ${storyId}::uuid)
      and not exists (select from voices.unlink u where u.link_id = l.id)
    on conflict do nothing`.execute(db)
}

/** Numbers that stand beside a number. Anyone may ask; whether they are public is for the publications to say. */
export async function numbersBeside(db: Db, number: number): Promise<number[]> {
  const rows = await voices(db)
    .selectFrom('beside')
    .select('other')
    .where('number', '=', number)
    .orderBy('other')
    .execute()
  return rows.map(({ other }) => other)
}

/** "I was there too." As the public, with a receipt. False when they said so before. */
export async function insertWasThere(
  db: Db,
  { id, storyId, number, on }: { id: string; storyId: string; number: number; on: CalendarDate }
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await voices(db)
    .insertInto('was_there')
    .values({ id, story_id: storyId, number, said_on: on })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

/** Public stories that a teller says to have been there for, by number. For its teller, and for those who read stories. */
export async function findWasThere(db: Db, storyId: string): Promise<number[]> {
  const rows = await voices(db)
    .selectFrom('was_there')
    .select('number')
    .where('story_id', '=', storyId)
    .orderBy('number')
    .execute()
  return rows.map(({ number }) => number)
}

/** A story by its reference or its public number, for staff. */
export async function findByNumberOrReference(db: Db, which: string) {
  return voices(db)
    .selectFrom('story as s')
    .leftJoin('public_number as n', 'n.story_id', 's.id')
    .select(['s.id', 's.reference'])
    .where(({ or, eb }) =>
      or([
        eb('s.reference', '=', which.toLowerCase()),
        ...(/^\d{1,9}$/.test(which) ? [eb('n.number', '=', Number(which))] : []),
      ])
    )
    .executeTakeFirst()
}

/** The public numbers of these stories, those that have one. */
export async function numbersOf(db: Db, storyIds: readonly string[]): Promise<number[]> {
  if (storyIds.length === 0) return []
  const rows = await voices(db)
    .selectFrom('public_number')
    .select('number')
    .where('story_id', 'in', [...storyIds])
    .execute()
  return rows.map(({ number }) => number)
}
