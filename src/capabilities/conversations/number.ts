import type { Db } from '../../platform/db/index.ts'
import { blankLettersAbout } from '../../platform/mail/index.ts'
import type { Needs } from '../area/index.ts'
import {
  contactOf,
  forgetContact,
  keepContact,
  revealNumber,
  sendTo,
  type WhereTo,
} from '../contacts/index.ts'
import type { ActingPerson } from '../people/index.ts'
import { copy } from './copy.ts'
import { letterSubjectOf, subjectOf } from './duties.ts'

/** Numbers and addresses stand in contacts, sealed. Here is what a call needs of them. */

/** Keeps the number to ring. As the visitor who holds the code, or as staff for somebody they talk with. */
export function keepNumber(
  needs: Needs,
  db: Db,
  callId: string,
  receiptHash: string,
  number: string
): Promise<void> {
  return keepContact(needs, db, {
    subject: subjectOf(callId),
    receiptHash,
    channel: 'phone',
    address: number,
  })
}

/** Keeps where to write, besides ringing. */
export async function keepLetterAddress(
  needs: Needs,
  db: Db,
  callId: string,
  receiptHash: string,
  where: WhereTo | null
): Promise<void> {
  if (where === null) return
  await keepContact(needs, db, {
    ...{ subject: letterSubjectOf(callId), receiptHash, channel: where.channel, address: where.address },
  })
}

/** How they may be written to, or null. Never where. */
export async function letterChannelOf(db: Db, callId: string): Promise<'email' | 'text' | 'phone' | null> {
  return (await contactOf(db, letterSubjectOf(callId)))?.channel ?? null
}

/** As the system. True when a letter is on its way. */
export async function writeTo(
  needs: Needs,
  db: Db,
  callId: string,
  letter: { readonly subject: string; readonly text: string }
): Promise<boolean> {
  const short = copy.in('en-GB').letters.short(`${needs.baseUrl}/talk-to-a-person/your-call`)
  const sent = await sendTo(needs, db, {
    ...{ subject: letterSubjectOf(callId), id: needs.newId(), letter: { ...letter, short } },
  })
  return sent === 'queued'
}

/** The number, for whoever rings; each look is written down with the reason. */
export function numberFor(
  needs: Needs,
  db: Db,
  callId: string,
  by: ActingPerson,
  why: string
): Promise<string | null> {
  return revealNumber(needs, db, { subject: subjectOf(callId), by, why })
}

/** Letters about a call: one that waits is not sent, and the words of those that went are gone. As the system. */
export const blankLetters = (db: Db, callId: string): Promise<void> =>
  blankLettersAbout(db, letterSubjectOf(callId))

/** Number and address are gone, and who looked. */
export async function forgetNumber(db: Db, callId: string): Promise<void> {
  await forgetContact(db, subjectOf(callId))
  await forgetContact(db, letterSubjectOf(callId))
}
