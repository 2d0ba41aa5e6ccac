import { sql } from 'kysely'
import type { Db } from '../../platform/db/index.ts'
import type { KeptSound } from '../../platform/files/index.ts'
import type { CalendarDate } from '../../standards/calendar.ts'

interface By {
  readonly id: string
  readonly name: string
  readonly jobTitle: string
}

const recordings = (db: Db) => db.withSchema('recordings').$extendTables<Tables>()

type Tables = {
  recording: {
    receipt_hash: string
    story_id: string | null
    type: KeptSound['type']
    bytes: number
    seconds: number
    kept_on: CalendarDate
    reference: string | null
    told_on: CalendarDate | null
  }
  piece: { receipt_hash: string; nth: number; sealed: Uint8Array }
  listened: { story_id: string; by_id: string; by_name: string; by_job: string; listened_on: CalendarDate }
  typed_up: {
    story_id: string
    reference: string
    by_id: string
    by_name: string
    by_job: string
    typed_on: CalendarDate
  }
}

/** A recording without its sound. */
export interface Recording {
  readonly receiptHash: string
  readonly type: KeptSound['type']
  readonly bytes: number
  readonly seconds: number
}

const columns = ['receipt_hash as receiptHash', 'type', 'bytes', 'seconds'] as const

export async function insertRecording(
  db: Db,
  { receiptHash, type, bytes, seconds, on }: Recording & { readonly on: CalendarDate },
  sealed: readonly Uint8Array[]
): Promise<void> {
  await recordings(db)
    .insertInto('recording')
    .columns(['receipt_hash', 'type', 'bytes', 'seconds', 'kept_on'])
    .expression(sql`values (${receiptHash}, ${type}, ${bytes}::int, ${seconds}::int, ${on}::date)`)
    .execute()
  for (const [nth, piece] of sealed.entries()) {
    await recordings(db)
      .insertInto('piece')
      .values({ receipt_hash: receiptHash, nth, sealed: piece })
      .execute()
  }
}

/** What this visitor recorded and has not sent. As the public, with a receipt. */
export function findUnsent(db: Db, receiptHash: string): Promise<Recording | undefined> {
  return recordings(db)
    .selectFrom('recording')
    .select(columns)
    .where('receipt_hash', '=', receiptHash)
    .where('story_id', 'is', null)
    .executeTakeFirst()
}

export async function dropUnsent(db: Db, receiptHash: string): Promise<void> {
  await recordings(db)
    .deleteFrom('recording')
    .where('receipt_hash', '=', receiptHash)
    .where('story_id', 'is', null)
    .execute()
}

/** From now on it belongs to a story. False when there is none to send. */
export async function sendWith(
  db: Db,
  receiptHash: string,
  { id, reference, on }: { id: string; reference: string; on: CalendarDate }
): Promise<boolean> {
  const { numUpdatedRows } = await recordings(db)
    .updateTable('recording')
    .set({ story_id: id, reference, told_on: on })
    .where('receipt_hash', '=', receiptHash)
    .where('story_id', 'is', null)
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

/** Some of its pieces, both ends included, sealed as they are. */
export async function findPieces(
  db: Db,
  receiptHash: string,
  [first, last]: readonly [number, number]
): Promise<{ nth: number; sealed: Uint8Array }[]> {
  return recordings(db)
    .selectFrom('piece')
    .select(['nth', 'sealed'])
    .where('receipt_hash', '=', receiptHash)
    .where('nth', '>=', first)
    .where('nth', '<=', last)
    .orderBy('nth')
    .execute()
}

/** Recordings that were sent and wait to be typed up, oldest first. */
export function findWaiting(db: Db, limit: number): Promise<WaitingRecording[]> {
  return waiting(db).orderBy('told_on').orderBy('story_id').limit(limit).execute()
}

/** One that waits, by the reference of its story. */
export function findWaitingBy(db: Db, reference: string): Promise<WaitingRecording | undefined> {
  return waiting(db).where('reference', '=', reference).executeTakeFirst()
}

/** One that was sent. */
export interface WaitingRecording extends Recording {
  readonly storyId: string
  readonly reference: string
  readonly toldOn: CalendarDate
}

const waiting = (db: Db) =>
  recordings(db)
    .selectFrom('recording')
    .select(columns)
    .select(['story_id as storyId', 'reference', 'told_on as toldOn'])
    .where('story_id', 'is not', null)
    .$castTo<WaitingRecording>()

/** That somebody listened, once a day. */
export async function insertListened(
  db: Db,
  { storyId, by, on }: { storyId: string; by: By; on: CalendarDate }
): Promise<void> {
  await recordings(db)
    .insertInto('listened')
    .values({ story_id: storyId, by_id: by.id, by_name: by.name, by_job: by.jobTitle, listened_on: on })
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

export function findListeners(
  db: Db,
  storyIds: readonly string[]
): Promise<{ storyId: string; name: string; on: CalendarDate }[]> {
  if (storyIds.length === 0) return Promise.resolve([])
  return recordings(db)
    .selectFrom('listened')
    .select(['story_id as storyId', 'by_name as name', 'listened_on as on'])
    .where('story_id', 'in', [...storyIds])
    .orderBy('listened_on')
    .orderBy('by_name')
    .execute()
}

/** It is typed up: who and when stays, the sound goes. As whoever typed it up. */
export async function deleteTypedUp(
  db: Db,
  { storyId, reference, by, on }: { storyId: string; reference: string; by: By; on: CalendarDate }
): Promise<void> {
  await recordings(db)
    .insertInto('typed_up')
    .values({
      story_id: storyId,
      reference,
      by_id: by.id,
      by_name: by.name,
      by_job: by.jobTitle,
      typed_on: on,
    })
    .execute()
  await recordings(db).deleteFrom('recording').where('story_id', '=', storyId).execute()
}

/** What was typed up lately, the newest first: for staff. */
export function findTypedUp(db: Db, limit: number) {
  return recordings(db)
    .selectFrom('typed_up')
    .select(['reference', 'by_name as name', 'typed_on as on'])
    .orderBy('typed_on', 'desc')
    .orderBy('reference')
    .limit(limit)
    .execute()
}

/** How far the recording of a story is, in the columns its teller may read. Null for a story told another way. */
export async function findOfStory(db: Db, storyId: string): Promise<RecordingOfStory | null> {
  const held = await recordings(db)
    .selectFrom('recording')
    .select('seconds')
    .where('story_id', '=', storyId)
    .executeTakeFirst()
  if (held !== undefined) return { state: 'waits', seconds: held.seconds }
  const typed = await recordings(db)
    .selectFrom('typed_up')
    .select(['by_job as byJob', 'typed_on as on'])
    .where('story_id', '=', storyId)
    .executeTakeFirst()
  return typed === undefined ? null : { state: 'typed-up', ...typed }
}

/** What a teller is told of their recording: it waits, or somebody typed it up and it is gone. */
export type RecordingOfStory =
  | { readonly state: 'waits'; readonly seconds: number }
  | { readonly state: 'typed-up'; readonly byJob: string; readonly on: CalendarDate }

/** What nobody sent. Returns how many went. As the system. */
export async function forgetUnsentBefore(db: Db, day: CalendarDate): Promise<number> {
  const { numDeletedRows } = await recordings(db)
    .deleteFrom('recording')
    .where('story_id', 'is', null)
    .where('kept_on', '<', day)
    .executeTakeFirstOrThrow()
  return Number(numDeletedRows)
}

/** Hashes of the codes of recordings that were not sent. As the system. */
export async function findUnsentReceipts(db: Db): Promise<string[]> {
  const rows = await recordings(db)
    .selectFrom('recording')
    .select('receipt_hash as hash')
    .where('story_id', 'is', null)
    .execute()
  return rows.map(({ hash }) => hash)
}

/** Everything of a story that is taken back. As the system; safe to call twice. */
export async function forgetRecording(db: Db, receiptHash: string): Promise<void> {
  await recordings(db).deleteFrom('recording').where('receipt_hash', '=', receiptHash).execute()
}
