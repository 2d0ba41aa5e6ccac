import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { contactsSite } from '../../../tests/support/contacts-site.ts'
import { publicVisitor, thePost, theSystem, type Actor } from '../../platform/access/index.ts'
import { calendarDate } from '../../standards/calendar.ts'
import {
  contactOf,
  contactsRoom,
  forgetContact,
  keepContact,
  looksAt,
  revealNumber,
  sendTo,
} from './index.ts'
import { forgetOldContacts } from './jobs.ts'
import { addressOf } from './relay.ts'
import { findContact, setWants } from './store.ts'

const site = await contactsSite()
const { needs, store } = site
site.turnTo(calendarDate('2026-11-20'))

const hash = (letter: string) => letter.repeat(64)
const owner = (letter: string): Actor => ({ kind: 'public', receipt: hash(letter) })
const by = { id: 'p-1', name: 'Jo Fernley', jobTitle: 'Family contact worker', organisation: 'council' }
const worker: Actor = { kind: 'person', ...by, roles: ['answerer', 'reader', 'administrator'] }

const leave = (letter: string, subject: string, channel: 'email' | 'text' | 'phone', address: string) =>
  store.as(owner(letter), db =>
    keepContact(needs, db, { subject, receiptHash: hash(letter), channel, address })
  )

const news = (subject: string, letter = { subject: 'You have an answer', text: 'Look with your code.' }) =>
  store.as(theSystem, db => sendTo(needs, db, { subject, id: needs.newId(), letter }))

const lettersAbout = async (subject: string) =>
  (
    await store.asOwner(db =>
      sql<{ subject: string; text: string; to_address: string | null }>`
        select subject, text, to_address from platform.outbox where about = ${subject} order by id`.execute(
        db
      )
    )
  ).rows

const stopIn = (text: string) => /\/stop\/([0-9a-f]{32})/.exec(text)?.[1] ?? ''

describe('where to send an answer', () => {
  it('is nowhere in the database, and no letter in the outbox holds it', async () => {
    await leave('a', 'voice:11111111-aaaa', 'email', 'sam@example.org')
    expect(await news('voice:11111111-aaaa')).toBe('queued')
    const all = await store.asOwner(db =>
      sql<{ all: string }>`select (select json_agg(c)::text from contacts.contact c)
        || (select json_agg(o)::text from platform.outbox o) as all`.execute(db)
    )
    expect(all.rows[0]?.all).toContain('voice:11111111-aaaa')
    expect(all.rows[0]?.all).not.toMatch(/sam@|example\.org/)
  })

  it('cannot be read by staff, whatever their roles, nor by the system, nor by its owner', async () => {
    const read = (actor: Actor) =>
      store.as(actor, db => sql`select sealed_address from contacts.contact`.execute(db))
    await expect(read(worker)).rejects.toThrow('permission denied')
    await expect(read(theSystem)).rejects.toThrow('permission denied')
    await expect(read(owner('a'))).rejects.toThrow('permission denied')
    expect((await read(thePost)).rows).toHaveLength(1)
  })

  it('is all that the post can read', async () => {
    const read = (table: string) =>
      store.as(thePost, db => sql`select * from ${sql.table(table)}`.execute(db))
    await expect(read('voices.story')).rejects.toThrow('permission denied')
    await expect(read('platform.outbox')).rejects.toThrow('permission denied')
    await expect(read('people.person')).rejects.toThrow('permission denied')
  })

  it('is shown to staff as the way to reach somebody, and to nobody without the code', async () => {
    expect(await store.as(worker, db => contactOf(db, 'voice:11111111-aaaa'))).toEqual({
      channel: 'email',
      wants: 'everything',
    })
    expect(await store.as(publicVisitor, db => contactOf(db, 'voice:11111111-aaaa'))).toBeNull()
    expect(await store.as(owner('b'), db => contactOf(db, 'voice:11111111-aaaa'))).toBeNull()
  })

  it('cannot be changed or taken away by staff, whatever their roles', async () => {
    await leave('9', 'voice:not-for-staff', 'email', 'nine@example.org')
    await store.as(worker, db => forgetContact(db, 'voice:not-for-staff'))
    await store.as(worker, db => setWants(db, 'voice:not-for-staff', 'answer'))
    const left = await store.as(worker, db => findContact(db, 'voice:not-for-staff'))
    expect(left).toEqual({ channel: 'email', wants: 'everything' })
    await store.as(owner('9'), db => forgetContact(db, 'voice:not-for-staff'))
  })

  it('can be changed and taken away by whoever holds the code, and letters on their way go nowhere', async () => {
    const find = () => store.as(thePost, db => addressOf(needs, db, 'voice:11111111-aaaa'))
    await leave('a', 'voice:11111111-aaaa', 'text', '+447700900123')
    expect(await find()).toMatchObject({ to: '+447700900123' })
    await store.as(owner('b'), db => forgetContact(db, 'voice:11111111-aaaa'))
    expect(await find()).not.toBeNull()
    await store.as(owner('a'), db => forgetContact(db, 'voice:11111111-aaaa'))
    expect(await find()).toBeNull()
    expect(await news('voice:11111111-aaaa')).toBe('no-contact')
  })
})

describe('a letter through the relay', () => {
  it('has a subject line that gives nothing away, whatever was asked for', async () => {
    await leave('c', 'voice:33333333-cccc', 'email', 'kim@example.org')
    await news('voice:33333333-cccc', {
      subject: 'Jo Fernley: about the school',
      text: 'Look with your code.',
    })
    const [letter] = await lettersAbout('voice:33333333-cccc')
    expect(letter).toMatchObject({ subject: 'There is news for you', to_address: null })
    expect(letter?.text).toMatch(
      /To stop these emails, open this and press the button: http.*\/stop\/[0-9a-f]{32}\n$/
    )
  })

  it('is not written to somebody who is to be rung', async () => {
    await leave('d', 'call:44444444-dddd', 'phone', '+441392123456')
    expect(await news('call:44444444-dddd')).toBe('to-ring')
  })
})

describe('the link that stops letters', () => {
  const subject = 'voice:66666666-ffff'
  const linkTo = async () => {
    await leave('f', subject, 'email', 'pat@example.org')
    await news(subject)
    return `/stop/${stopIn((await lettersAbout(subject)).at(-1)?.text ?? '')}`
  }
  const left = () => store.as(theSystem, db => contactOf(db, subject))
  const press = (path: string, headers: Record<string, string>, body: string) =>
    fetch(site.address + path, { method: 'POST', redirect: 'manual', headers, body })

  it('changes nothing when a mail scanner opens it, and all that it leads to', async () => {
    const link = await linkTo()
    const scanner = site.visitor()
    const page = await scanner.get(link)
    expect(page.status).toBe(200)
    const links = [...page.text.matchAll(/href="(\/[^"]*)"/g)].map(([, to]) => to ?? '/')
    for (const to of links) await scanner.get(to)
    await fetch(site.address + link, { method: 'HEAD' })
    expect(await left()).not.toBeNull()
  })

  it('stops with one press from a mail program, without a cookie or a key, and is answered with no redirect', async () => {
    const link = await linkTo()
    const answer = await press(
      link,
      { 'content-type': 'application/x-www-form-urlencoded', origin: 'https://mail.example' },
      'List-Unsubscribe=One-Click'
    )
    expect(answer.status).toBe(200)
    expect(answer.headers.getSetCookie()).toEqual([])
    expect(await left()).toBeNull()
    expect(await news(subject)).toBe('no-contact')
  })

  it('takes the other way in which mail programs press it too', async () => {
    const link = await linkTo()
    const form =
      '--x\r\ncontent-disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--x--\r\n'
    const answer = await press(link, { 'content-type': 'multipart/form-data; boundary=x' }, form)
    expect(answer.status).toBe(200)
    expect(await left()).toBeNull()
  })

  it('stops from its own page', async () => {
    const link = await linkTo()
    const reader = site.visitor()
    await reader.get(link)
    expect((await reader.post(link, {})).text).toContain('We have stopped')
    expect(await left()).toBeNull()
  })

  it('says the same of a link that nobody was sent, and stops nobody with it', async () => {
    const link = await linkTo()
    const guessed = `/stop/${'0'.repeat(32)}`
    expect((await press(guessed, {}, '')).status).toBe(200)
    expect(await (await press(guessed, {}, '')).text()).toBe(await (await press(guessed, {}, '')).text())
    expect(await left()).not.toBeNull()
    expect(link).not.toContain('0'.repeat(32))
  })

  it('opens nothing: whoever has it sees neither the address nor what was told', async () => {
    const link = await linkTo()
    const token = link.split('/').at(-1) ?? ''
    const holder: Actor = { kind: 'public', receipt: needs.keyedHash('stop link', token) }
    const sealed = store.as(holder, db => sql`select sealed_address from contacts.contact`.execute(db))
    await expect(sealed).rejects.toThrow('permission denied')
    const change = await store.as(holder, db => sql`update contacts.contact set wants = 'answer'`.execute(db))
    expect(change.numAffectedRows).toBe(0n)
  })
})

describe('a number to ring', () => {
  const look = (why: string) => ({ subject: 'call:44444444-dddd', by, why })

  it('is shown to the one who rings, and who looked and why is kept', async () => {
    const number = await store.as(worker, db => revealNumber(needs, db, look('They asked for a call')))
    expect(number).toBe('+441392123456')
    expect(await store.as(worker, db => looksAt(db, 'call:44444444-dddd'))).toEqual([
      {
        byName: 'Jo Fernley',
        byJob: 'Family contact worker',
        why: 'They asked for a call',
        on: '2026-11-20',
      },
    ])
  })

  it('is not shown without a note of this very look, even to the same person a moment later', async () => {
    const sealed = await store.as(worker, async db => {
      await sql`select set_config('role', 'kept_post', true)`.execute(db)
      return sql`select sealed_address from contacts.contact`.execute(db)
    })
    expect(sealed.rows).toEqual([])
  })

  it('is not shown when nobody says why, and no note in somebody else’s name opens it', async () => {
    await expect(store.as(worker, db => revealNumber(needs, db, look('')))).rejects.toThrow(
      'check constraint'
    )
    const other = { ...look('curious'), by: { ...by, id: 'p-2' } }
    await expect(store.as(worker, db => revealNumber(needs, db, other))).rejects.toThrow('row-level security')
  })
})

describe('contacts that nobody needs any more', () => {
  it('go 12 months after we last wrote, and 24 months after they were left when we never did', async () => {
    await forgetOldContacts(needs)
    site.turnTo(calendarDate('2027-11-20'))
    await forgetOldContacts(needs)
    expect(await store.as(theSystem, db => contactOf(db, 'voice:33333333-cccc'))).not.toBeNull()
    site.turnTo(calendarDate('2027-11-21'))
    await forgetOldContacts(needs)
    expect(await store.as(theSystem, db => contactOf(db, 'voice:33333333-cccc'))).toBeNull()
    expect(await lettersAbout('voice:33333333-cccc')).toEqual([])
    expect(await store.as(theSystem, db => contactOf(db, 'call:44444444-dddd'))).not.toBeNull()
    site.turnTo(calendarDate('2028-11-21'))
    await forgetOldContacts(needs)
    expect(await store.as(theSystem, db => contactOf(db, 'call:44444444-dddd'))).toBeNull()
    site.turnTo(calendarDate('2026-11-20'))
  })

  it('go with everything about a voice that is taken back: who looked, and letters on their way', async () => {
    const id = '55555555-eeee'
    await leave('e', `voice:${id}`, 'text', '+447700900123')
    await news(`voice:${id}`)
    await store.as(worker, db => revealNumber(needs, db, { subject: `voice:${id}`, by, why: 'To ring' }))
    await store.as(theSystem, db =>
      contactsRoom.forget!(needs, db, { id, receiptHash: hash('e'), publicNumber: null })
    )
    expect(await store.as(theSystem, db => contactOf(db, `voice:${id}`))).toBeNull()
    expect(await store.as(theSystem, db => looksAt(db, `voice:${id}`))).toEqual([])
    expect(await lettersAbout(`voice:${id}`)).toEqual([])
  })
})
