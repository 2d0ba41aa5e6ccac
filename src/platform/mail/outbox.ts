import { sql, type Generated } from 'kysely'
import type { Db } from '../db/index.ts'
import { nextTry, type SendingFault } from './retry.ts'
import type { Letter } from './smtp.ts'

const platform = (db: Db) => db.withSchema('platform').$extendTables<{ outbox: OutboxTable }>()

export interface NewLetter extends Letter {
  readonly now: Date
  /** After this it is of no use and is not sent. */
  readonly sendBefore?: Date
}

/**
 * Puts a letter into the outbox, in the transaction of the thing it tells of: it goes out if that is committed.
 * The subject is seen on a locked screen, so it holds nothing private; nor do the first 100 characters of the text.
 */
export async function queueMail(
  db: Db,
  { id, to, subject, text, now, sendBefore }: NewLetter
): Promise<void> {
  await platform(db)
    .insertInto('outbox')
    .values({
      ...{ id, subject, text },
      to_address: to,
      queued_at: now,
      next_try_at: now,
      send_before: sendBefore ?? null,
    })
    .execute()
}

export interface ClaimedLetter extends Letter {
  readonly tries: number
}

const CLAIM_MS = 5 * 60_000

/**
 * Takes letters that are due, for this process alone, and counts the try. A claim that is not settled
 * (the process was killed) ends by itself, and the letter is tried again.
 */
export async function claimLetters(db: Db, now: Date, limit = 5): Promise<ClaimedLetter[]> {
  await giveUpStale(db, now)
  const due = platform(db)
    .selectFrom('outbox')
    .select('id')
    .where('sent_at', 'is', null)
    .where('gave_up_at', 'is', null)
    .where('next_try_at', '<=', now)
    .where(({ or, eb }) => or([eb('claimed_until', 'is', null), eb('claimed_until', '<', now)]))
    .orderBy('next_try_at')
    .orderBy('id')
    .limit(limit)
    .forUpdate()
    .skipLocked()
  const rows = await platform(db)
    .updateTable('outbox')
    .set({ claimed_until: new Date(now.getTime() + CLAIM_MS), tries: sql<number>`tries + 1` })
    .where('id', 'in', due)
    .returning(['id', 'to_address', 'subject', 'text', 'tries'])
    .execute()
  return rows.map(({ id, to_address, subject, text, tries }) => {
    return { id, to: to_address ?? '', subject, text: text ?? '', tries }
  })
}

async function giveUpStale(db: Db, now: Date): Promise<void> {
  await platform(db)
    .updateTable('outbox')
    .set({ gave_up_at: now, last_fault: 'TOO LATE' })
    .where('sent_at', 'is', null)
    .where('gave_up_at', 'is', null)
    .where('send_before', '<', now)
    .where(({ or, eb }) => or([eb('claimed_until', 'is', null), eb('claimed_until', '<', now)]))
    .execute()
}

export async function recordSent(db: Db, id: string, now: Date): Promise<void> {
  await platform(db)
    .updateTable('outbox')
    .set({ sent_at: now, claimed_until: null, last_fault: null })
    .where('id', '=', id)
    .execute()
}

export async function recordFailed(
  db: Db,
  { id, tries, fault, now }: { id: string; tries: number; fault: SendingFault; now: Date }
): Promise<void> {
  const next = nextTry(fault, tries, now)
  await platform(db)
    .updateTable('outbox')
    .set({
      claimed_until: null,
      last_fault: fault.code,
      ...(next === null ? { gave_up_at: now } : { next_try_at: next }),
    })
    .where('id', '=', id)
    .execute()
}

/** Blanks address and words of letters sent, given up, or never wanted, before an instant. */
export async function blankLetters(db: Db, before: Date): Promise<void> {
  await platform(db)
    .updateTable('outbox')
    .set({ to_address: null, text: null })
    .where('text', 'is not', null)
    .where(sql<boolean>`coalesce(sent_at, gave_up_at, queued_at) < ${before}`)
    .execute()
}

/** The newest letters with their words. As the system, for the page that only this machine can open. */
export function newestLetters(db: Db, limit = 50) {
  return platform(db)
    .selectFrom('outbox')
    .select(['id', 'to_address as to', 'subject', 'text', 'queued_at as queuedAt'])
    .where('text', 'is not', null)
    .orderBy('queued_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
}

/** Letters nobody will get unless somebody acts. Leaves address and words behind. Letters of passing use are left out. */
export function deadLetters(db: Db, limit = 100) {
  return platform(db)
    .selectFrom('outbox')
    .select(['id', 'subject', 'queued_at as queuedAt', 'tries', 'last_fault as fault'])
    .where('gave_up_at', 'is not', null)
    .where('send_before', 'is', null)
    .where('text', 'is not', null)
    .orderBy('gave_up_at', 'desc')
    .limit(limit)
    .execute()
}

/** Puts a letter that was given up back in the queue. True when there was one. */
export async function tryLetterAgain(db: Db, id: string, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await platform(db)
    .updateTable('outbox')
    .set({ gave_up_at: null, tries: 0, next_try_at: now })
    .where('id', '=', id)
    .where('gave_up_at', 'is not', null)
    .where('text', 'is not', null)
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

interface OutboxTable {
  id: string
  to_address: string | null
  subject: string
  text: string | null
  queued_at: Date
  send_before: Date | null
  tries: Generated<number>
  next_try_at: Date
  claimed_until: Generated<Date | null>
  sent_at: Generated<Date | null>
  gave_up_at: Generated<Date | null>
  last_fault: Generated<string | null>
}
