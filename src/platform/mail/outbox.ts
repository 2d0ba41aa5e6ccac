import { sql, type Generated } from 'kysely'
import type { Db } from '../db/index.ts'
import { nextTry, type SendingFault } from './retry.ts'
import type { LetterChannel } from './mailer.ts'

const platform = (db: Db) => db.withSchema('platform').$extendTables<{ outbox: OutboxTable }>()

export interface NewLetter {
  readonly id: string
  /** The address; left out for a letter to somebody whose address only the post knows: see `about`. */
  readonly to?: string
  readonly channel?: LetterChannel
  readonly subject: string
  readonly text: string
  readonly now: Date
  /**
   * For a letter that must not be lost: when nobody can say whether it arrived, it is sent again and says so. Others
   * wait for a person, since a second copy would be one nobody knows of.
   */
  readonly againIfUnsure?: boolean
  /** After this it is of no use and is not sent. */
  readonly sendBefore?: Date
  /** What it is about, such as 'voice:<id>': it can be taken out again by it, and the post finds the address by it. */
  readonly about?: string
}

/**
 * Puts a letter into the outbox, in the transaction of the thing it tells of: it goes out if that is committed.
 * The subject is seen on a locked screen, so it holds nothing private; nor do the first 100 characters of the text.
 */
export async function queueMail(
  db: Db,
  { id, to, about, channel = 'email', subject, text, now, sendBefore, againIfUnsure = false }: NewLetter
): Promise<void> {
  await platform(db)
    .insertInto('outbox')
    .values({
      ...{ id, channel, subject, text },
      to_address: to ?? null,
      again_if_unsure: againIfUnsure,
      queued_at: now,
      next_try_at: now,
      send_before: sendBefore ?? null,
      about: about ?? null,
    })
    .execute()
}

export interface ClaimedLetter {
  readonly id: string
  readonly to: string | null
  readonly about: string | null
  readonly channel: LetterChannel
  readonly subject: string
  readonly text: string
  readonly tries: number
  /** True when an earlier try was handed over and nobody wrote down how it ended. */
  readonly mayHaveArrived: boolean
  readonly againIfUnsure: boolean
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
    .where('text', 'is not', null)
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
    .returning(['id', 'to_address as to', 'about', 'channel', 'subject', 'text', 'tries'])
    .returning(['handed_at as handedAt', 'again_if_unsure as againIfUnsure'])
    .execute()
  return rows.map(({ handedAt, text, ...letter }) => ({
    ...letter,
    text: text ?? '',
    mayHaveArrived: handedAt !== null,
  }))
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

/** In the moment before the letter itself leaves. From now on only an answer says whether it arrived. */
export async function recordHanding(db: Db, id: string, now: Date): Promise<void> {
  await platform(db).updateTable('outbox').set({ handed_at: now }).where('id', '=', id).execute()
}

/** Nobody can say whether it arrived: it waits for a person, where letters stand that were not sent. */
export async function recordUnsure(db: Db, id: string, now: Date): Promise<void> {
  await platform(db)
    .updateTable('outbox')
    .set({ gave_up_at: now, claimed_until: null, last_fault: NOT_KNOWN_IF_SENT })
    .where('id', '=', id)
    .execute()
}

export const NOT_KNOWN_IF_SENT = 'NOT KNOWN IF SENT'

export async function recordSent(db: Db, id: string, now: Date): Promise<void> {
  await platform(db)
    .updateTable('outbox')
    .set({ sent_at: now, claimed_until: null, last_fault: null })
    .where('id', '=', id)
    .execute()
}

interface FailedTry {
  readonly id: string
  readonly tries: number
  readonly fault: SendingFault
  /** Whether the letter itself was on its way, now or in an earlier try that nobody answered. */
  readonly handed: boolean
  readonly now: Date
}

export async function recordFailed(db: Db, { id, tries, fault, handed, now }: FailedTry): Promise<void> {
  const next = nextTry(fault, tries, now)
  const unsure = handed && !fault.answered
  await platform(db)
    .updateTable('outbox')
    .set({
      claimed_until: null,
      last_fault: unsure && next === null ? NOT_KNOWN_IF_SENT : fault.code,
      ...(!unsure && { handed_at: null }),
      ...(next === null ? { gave_up_at: now } : { next_try_at: next }),
    })
    .where('id', '=', id)
    .execute()
}

/** Blanks address and words of letters sent, given up, or never wanted, before an instant. */
export async function blankLetters(db: Db, before: Date): Promise<void> {
  await platform(db)
    .updateTable('outbox')
    .set({ to_address: null, text: null, about: null })
    .where('text', 'is not', null)
    .where(sql<boolean>`coalesce(sent_at, gave_up_at, queued_at) < ${before}`)
    .execute()
}

/**
 * Takes out every letter about something that is gone: one that waits is not sent any more, and address and words go
 * from those that were sent. As the system.
 */
export async function blankLettersAbout(db: Db, about: string): Promise<void> {
  await takeOut(db).where('about', '=', about).execute()
}

/** A letter whose reader took their address away is nobody's any more. As the system. */
export async function dropLetter(db: Db, id: string): Promise<void> {
  await takeOut(db).where('id', '=', id).execute()
}

const takeOut = (db: Db) =>
  platform(db)
    .updateTable('outbox')
    .set({
      ...{ to_address: null, text: null, about: null, claimed_until: null },
      gave_up_at: sql<Date>`case when sent_at is null then coalesce(gave_up_at, queued_at) end`,
      last_fault: sql<string>`case when sent_at is null then 'TAKEN BACK' end`,
    })

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
    .set({ gave_up_at: null, handed_at: null, tries: 0, next_try_at: now })
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
  channel: Generated<LetterChannel>
  handed_at: Generated<Date | null>
  again_if_unsure: Generated<boolean>
  about: string | null
  tries: Generated<number>
  next_try_at: Date
  claimed_until: Generated<Date | null>
  sent_at: Generated<Date | null>
  gave_up_at: Generated<Date | null>
  last_fault: Generated<string | null>
}
