import type { Db } from '../../platform/db/index.ts'
import { blankLettersAbout, queueMail } from '../../platform/mail/index.ts'
import type { CalendarDate } from '../../standards/calendar.ts'
import type { Needs } from '../area/index.ts'
import { copy } from './copy.ts'
import type { Channel } from './rules/address.ts'
import { isPlainSubject } from './rules/plain-subject.ts'
import * as store from './store.ts'

const PURPOSE = 'addresses of contacts'

export interface Contact {
  /** `voice:<story id>` or `call:<call id>`. */
  readonly subject: string
  /** The hash of the code its owner holds: with it they can change or remove it. */
  readonly receiptHash: string
  readonly channel: Channel
  readonly address: string
  readonly wants?: store.Wants
  /** When it was left before today, and when we last wrote. */
  readonly leftOn?: CalendarDate
  readonly wroteOn?: CalendarDate | null
}

/** Seals an address and keeps it. A later one takes the place of the one before. As its owner, staff, or the system. */
export async function keepContact(needs: Needs, db: Db, contact: Contact): Promise<void> {
  const { subject, receiptHash, channel, address, wants = 'everything', leftOn = needs.today() } = contact
  const { wroteOn } = contact
  const sealedAddress = needs.seal(PURPOSE, address, subject)
  const stopHash = stopHashOf(needs, stopTokenOf(needs, subject))
  await store.putContact(db, {
    ...{ subject, receiptHash, stopHash, channel, sealedAddress },
    wants,
    leftOn,
    ...(wroteOn && { wroteOn }),
  })
}

/** Takes a contact away. Letters still on their way to it find no address, and do not go out. */
export async function forgetContact(db: Db, subject: string): Promise<void> {
  await store.removeContact(db, subject)
}

export interface RelayedLetter {
  readonly subject: string
  /** An id from `needs.newId()`: sending the same id twice is refused. */
  readonly id: string
  readonly letter: {
    /** Seen on a locked screen. One that says too much is replaced by a plain one. */
    readonly subject: string
    /** Never the words of a story, never a code. How to stop is added to it. */
    readonly text: string
    /** What a text message says; a plain sentence with the address of our site when left out. */
    readonly short?: string
  }
  /** 'news' is left out for those who want to hear of the answer only. 'answer' unless said otherwise. */
  readonly kind?: 'answer' | 'news'
}

/**
 * Writes to somebody whose address nobody here sees: puts a letter into the outbox that says only what it is about. As
 * the system. It goes out if the transaction is committed, unless they take their address away before.
 *
 * @returns 'queued'; or why not: they left nothing, they are to be rung, or do not want this
 */
export async function sendTo(
  needs: Needs,
  db: Db,
  { subject: about, id, letter, kind = 'answer' }: RelayedLetter
): Promise<'queued' | 'no-contact' | 'to-ring' | 'not-wanted'> {
  const contact = await store.findContact(db, about)
  if (contact === null) return 'no-contact'
  if (contact.channel === 'phone') return 'to-ring'
  await store.noteWrote(db, about, needs.today())
  if (kind === 'news' && contact.wants === 'answer') return 'not-wanted'
  const { channel } = contact
  await queueMail(db, { ...written(needs, about, channel, letter), id, about, channel, now: needs.now() })
  return 'queued'
}

function written(
  needs: Needs,
  about: string,
  channel: 'email' | 'text',
  { subject, text, short }: RelayedLetter['letter']
): { subject: string; text: string } {
  const t = copy.in('en-GB').letter
  const { area, baseUrl } = needs
  const names = [
    area.siteName,
    area.name,
    area.contact.service,
    ...area.organisations.map(({ name }) => name),
  ]
  const plain = isPlainSubject(subject, names) ? subject : t.subject
  const stop = stopAddress(needs, about)
  return channel === 'email'
    ? { subject: plain, text: `${text.trimEnd()}\n\n${t.stop(stop)}\n` }
    : { subject: plain, text: `${short ?? t.short(`${baseUrl}/what-happened`)} ${t.stopShort(stop)}` }
}

/** For whoever rings somebody: the number, once it is noted down who looked and why. As that person. */
export async function revealNumber(
  needs: Needs,
  db: Db,
  look: {
    readonly subject: string
    readonly by: { readonly id: string; readonly name: string; readonly jobTitle: string }
    readonly why: string
  }
): Promise<string | null> {
  const found = await store.noteLookAndFind(db, { ...look, on: needs.today() })
  if (found === null || found.channel === 'email') return null
  return needs.unseal(PURPOSE, found.sealed, look.subject)
}

/** Where a letter goes, and how its reader stops them. As the post; null when they took their address away. */
export async function addressOf(
  needs: Needs,
  db: Db,
  about: string
): Promise<{ to: string; stop: string } | null> {
  const found = await store.findSealed(db, about)
  if (found === null || found.channel === 'phone') return null
  return { to: needs.unseal(PURPOSE, found.sealed, about), stop: stopAddress(needs, about) }
}

/** What a stop link says of what it is about: nothing, to anyone without our secret. 128 bits. */
const stopTokenOf = ({ keyedHash }: Pick<Needs, 'keyedHash'>, about: string): string =>
  keyedHash('stop letters', about).slice(0, 32)

export const stopHashOf = ({ keyedHash }: Pick<Needs, 'keyedHash'>, token: string): string =>
  keyedHash('stop link', token)

const stopAddress = (needs: Pick<Needs, 'keyedHash' | 'baseUrl'>, about: string): string =>
  `${needs.baseUrl}/stop/${stopTokenOf(needs, about)}`

/** Everything of one subject: the contact, who looked, and letters on their way. As the system. */
export async function forgetEverything(db: Db, about: string): Promise<void> {
  await store.removeContact(db, about)
  await blankLettersAbout(db, about)
}
