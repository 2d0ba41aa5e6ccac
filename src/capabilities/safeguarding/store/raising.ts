import { sql } from 'kysely'
import type { Db } from '../../../platform/db/index.ts'
import type { Cause, NewConcern } from '../rules/concern.ts'
import { safeguarding } from './tables.ts'

type NewRow = Pick<NewConcern, 'subject' | 'where'> & { readonly id: string; readonly cause: Cause }

/**
 * Keeps a concern and its cause, in one statement; what is there already stays as it is. Names no column to compare,
 * since a visitor may add and not read.
 */
export async function insertConcern(db: Db, { id, subject, where, cause }: NewRow): Promise<void> {
  const { raisedBy, by, signs, note, raisedAt } = cause
  if (by === null && note === null) return insertUnsigned(db, { id, subject, where, cause })
  await insertAbout(db, { id, subject, where, cause })
  await safeguarding(db)
    .insertInto('cause')
    .values({
      ...{ id: cause.id, concern: id, raised_by: raisedBy, signs: [...signs], note, raised_at: raisedAt },
      ...{ by_person: by?.id ?? null, by_name: by?.name ?? null, by_job: by?.jobTitle ?? null },
    })
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

async function insertUnsigned(db: Db, { id, subject, where, cause }: NewRow): Promise<void> {
  await insertAbout(db, { id, subject, where, cause })
  await sql`insert into safeguarding.cause (id, concern, raised_by, signs, raised_at)
    values (${cause.id}, ${id}, ${cause.raisedBy}, ${[...cause.signs]}::text[], ${cause.raisedAt})
    on conflict do nothing`.execute(db)
}

async function insertAbout(db: Db, { id, subject, where, cause }: NewRow): Promise<void> {
  await safeguarding(db)
    .insertInto('concern')
    .values({ id, subject, place: where, raised_at: cause.raisedAt })
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

/** Concerns that were raised to try the alert out are gone after a while. As the system. */
export async function forgetTries(db: Db, before: Date): Promise<void> {
  await safeguarding(db)
    .deleteFrom('concern')
    .where('subject', 'like', 'test:%')
    .where('raised_at', '<', before)
    .execute()
}

/** Takes out what a concern points at. False when there was no such concern, or it was done before. As the system. */
export async function cutThread(db: Db, id: string): Promise<boolean> {
  const { numUpdatedRows } = await safeguarding(db)
    .updateTable('concern')
    .set({ subject: `taken-back:${id}`, place: '/staff/concerns' })
    .where('id', '=', id)
    .where('subject', 'not like', 'taken-back:%')
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}
