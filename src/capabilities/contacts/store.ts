import { sql, type Generated } from 'kysely'
import { inThePostRole, type Db } from '../../platform/db/index.ts'
import type { CalendarDate } from '../../standards/calendar.ts'
import type { Channel } from './rules/address.ts'

/** What news somebody wants: all of it, or only that their answer is there. */
export type Wants = 'everything' | 'answer'

type Tables = {
  contact: {
    subject: string
    receipt_hash: string
    stop_hash: string
    channel: Channel
    sealed_address: string
    wants: Generated<Wants>
    left_on: CalendarDate
    wrote_on: Generated<CalendarDate | null>
  }
  look: {
    id: Generated<string>
    subject: string
    by_id: string
    by_name: string
    by_job: string
    why: string
    looked_on: CalendarDate
  }
}

/** `contacts` is this room's own schema; no other file reads or writes it. */
const contacts = (db: Db) => db.withSchema('contacts').$extendTables<Tables>()

export interface NewContact {
  readonly subject: string
  readonly receiptHash: string
  readonly stopHash: string
  readonly channel: Channel
  readonly sealedAddress: string
  readonly wants: Wants
  readonly leftOn: CalendarDate
  readonly wroteOn?: CalendarDate
}

/** Keeps where to reach somebody; a later address takes the place of the one before. */
export async function putContact(db: Db, contact: NewContact): Promise<void> {
  const { channel, wants } = contact
  const changed = { channel, sealed_address: contact.sealedAddress, wants }
  await contacts(db)
    .insertInto('contact')
    .values({
      ...changed,
      subject: contact.subject,
      receipt_hash: contact.receiptHash,
      stop_hash: contact.stopHash,
      left_on: contact.leftOn,
      ...(contact.wroteOn && { wrote_on: contact.wroteOn }),
    })
    .onConflict(conflict => conflict.column('subject').doUpdateSet(changed))
    .execute()
}

/** How somebody can be reached and what they want to hear, or null. Never where. */
export async function findContact(
  db: Db,
  subject: string
): Promise<{ channel: Channel; wants: Wants } | null> {
  const found = await contacts(db)
    .selectFrom('contact')
    .select(['channel', 'wants'])
    .where('subject', '=', subject)
    .executeTakeFirst()
  return found ?? null
}

export async function setWants(db: Db, subject: string, wants: Wants): Promise<void> {
  await contacts(db).updateTable('contact').set({ wants }).where('subject', '=', subject).execute()
}

export async function removeContact(db: Db, subject: string): Promise<void> {
  await contacts(db).deleteFrom('contact').where('subject', '=', subject).execute()
}

/** Takes away the contact of a stop link. For a public actor that carries the hash of the link's token. */
export async function removeByStopLink(db: Db): Promise<void> {
  await sql`delete from contacts.contact where stop_hash = access.receipt()`.execute(db)
}

export async function noteWrote(db: Db, subject: string, on: CalendarDate): Promise<void> {
  await contacts(db).updateTable('contact').set({ wrote_on: on }).where('subject', '=', subject).execute()
}

export interface SealedAddress {
  readonly channel: Channel
  readonly sealed: string
}

/** The sealed address of one letter. As the post. */
export async function findSealed(db: Db, subject: string): Promise<SealedAddress | null> {
  const found = await contacts(db)
    .selectFrom('contact')
    .select(['channel', 'sealed_address as sealed'])
    .where('subject', '=', subject)
    .executeTakeFirst()
  return found ?? null
}

interface Look {
  readonly subject: string
  readonly by: { readonly id: string; readonly name: string; readonly jobTitle: string }
  readonly why: string
  readonly on: CalendarDate
}

/** Notes down who looks and why, and only then finds what they look at: the row policy sees to the order. */
export async function noteLookAndFind(db: Db, { subject, by, why, on }: Look): Promise<SealedAddress | null> {
  if ((await findContact(db, subject)) === null) return null
  await contacts(db)
    .insertInto('look')
    .values({ subject, by_id: by.id, by_name: by.name, by_job: by.jobTitle, why, looked_on: on })
    .execute()
  return inThePostRole(db, () => findSealed(db, subject))
}

/** Who looked at a number, and why, first to last. */
export function looksAt(db: Db, subject: string) {
  return contacts(db)
    .selectFrom('look')
    .select(['by_name as byName', 'by_job as byJob', 'why', 'looked_on as on'])
    .where('subject', '=', subject)
    .orderBy('looked_on')
    .orderBy('id')
    .execute()
}

/** Takes away what nobody needs any more. As the system. @returns what the contacts were about */
export async function removeOld(
  db: Db,
  { wroteBefore, leftBefore }: { wroteBefore: CalendarDate; leftBefore: CalendarDate }
): Promise<string[]> {
  const gone = await contacts(db)
    .deleteFrom('contact')
    .where(({ or, and, eb }) =>
      or([
        eb('wrote_on', '<', wroteBefore),
        and([eb('wrote_on', 'is', null), eb('left_on', '<', leftBefore)]),
      ])
    )
    .returning('subject')
    .execute()
  return gone.map(({ subject }) => subject)
}
