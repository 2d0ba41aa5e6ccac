import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { sql } from 'kysely'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { freshStore } from '../../../tests/support/database.ts'
import { theSystem } from '../access/index.ts'
import type { Kit } from '../kit.ts'
import {
  deadLetters,
  mailerOf,
  notifyMailer,
  queueMail,
  sendLetters,
  type Mailer,
  type NewLetter,
} from './index.ts'

const store = await freshStore()
const clock = { now: new Date('2026-11-20T10:00:00Z') }
const later = (minutes: number) => (clock.now = new Date(clock.now.getTime() + minutes * 60_000))
const kit = { store, now: () => clock.now, log: { info() {}, warn() {}, error() {} } } as unknown as Kit

/** GOV.UK Notify, on this machine. `mood` is how it answers the next letters. */
const notify = {
  taken: [] as { reference: string; [name: string]: unknown }[],
  mood: 'well',
  asked: [] as string[],
}
const server = createServer(async (request, response) => {
  const answer = (status: number, body: object) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  const { pathname, searchParams } = new URL(request.url ?? '', 'http://notify')
  if (request.method === 'GET') {
    const reference = searchParams.get('reference') ?? ''
    notify.asked.push(reference)
    return answer(200, { notifications: notify.taken.filter(one => one.reference === reference), links: {} })
  }
  let body = ''
  for await (const piece of request) body += String(piece)
  if (notify.mood === 'refuses') return answer(400, { errors: [{ error: 'ValidationError', message: 'no' }] })
  if (notify.mood !== 'breaks before') notify.taken.push({ pathname, ...JSON.parse(body) })
  return notify.mood === 'well' ? answer(201, { id: 'n' }) : answer(503, {})
})
await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready))
afterAll(() => server.close())

const byNotify = notifyMailer({
  apiKey: 'kept-26785a09-ab16-4eb0-8407-a37497a57506-3d844edf-8d35-48ac-975b-e847b4f122b0',
  emailTemplate: 'f33517ff-2a88-4f6e-b855-c550268ce08a',
  textTemplate: '0f2cda35-3c9d-4a04-a65d-2a0a4d2d8b7a',
  url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
})

/** A mail server whose line breaks when the letter was handed over, so that nobody knows whether it arrived. */
const handed: string[] = []
const breaking: Mailer = {
  channels: ['email'],
  send: async ({ id, text }, handingOver) => {
    await handingOver()
    handed.push(`${id}: ${text}`)
    throw Object.assign(new Error('line'), { code: 'ECONNECTION' })
  },
  wasTaken: async () => null,
  close() {},
}

const find = async (about: string) =>
  about === 'voice:gone' ? null : { to: '+447700900123', stop: 'https://example.org/stop/abc' }
const send = (mailer: Mailer = byNotify) => sendLetters(kit, mailer, find)
const queue = (letter: Partial<NewLetter> & { id: string }) =>
  store.as(theSystem, db =>
    queueMail(db, { subject: 'There is news', text: 'Look on our site.', now: clock.now, ...letter })
  )
const row = async (id: string) =>
  (
    await store.asOwner(db =>
      sql<Record<string, unknown>>`select * from platform.outbox where id = ${id}`.execute(db)
    )
  ).rows[0]

beforeEach(async () => {
  Object.assign(notify, { taken: [], asked: [], mood: 'well' })
  handed.length = 0
  await store.asOwner(db => sql`truncate platform.outbox`.execute(db))
})

describe('GOV.UK Notify', () => {
  it('sends an email with its subject, its words, our id and the one press that stops it', async () => {
    await queue({ id: 'e-1', about: 'voice:1' })
    await send()
    expect(notify.taken).toEqual([
      {
        pathname: '/v2/notifications/email',
        template_id: 'f33517ff-2a88-4f6e-b855-c550268ce08a',
        email_address: '+447700900123',
        personalisation: { subject: 'There is news', text: 'Look on our site.' },
        reference: 'e-1',
        one_click_unsubscribe_url: 'https://example.org/stop/abc',
      },
    ])
  })

  it('sends a text message to the number that only the post can find', async () => {
    await queue({ id: 't-1', about: 'voice:1', channel: 'text' })
    expect(await row('t-1')).toMatchObject({ to_address: null })
    await send()
    expect(notify.taken).toMatchObject([
      { pathname: '/v2/notifications/sms', phone_number: '+447700900123', reference: 't-1' },
    ])
  })

  it('is asked by our id before a letter goes again whose fate is not known', async () => {
    await queue({ id: 'e-1', to: 'a@example.org' })
    notify.mood = 'breaks after'
    await send()
    notify.mood = 'well'
    later(1)
    await send()
    expect(notify.asked).toEqual(['e-1'])
    expect(notify.taken).toHaveLength(1)
    expect((await row('e-1'))?.['sent_at']).not.toBeNull()
  })

  it('gets a letter again that it says it never had', async () => {
    await queue({ id: 'e-1', to: 'a@example.org' })
    notify.mood = 'breaks before'
    await send()
    expect(notify.taken).toHaveLength(0)
    notify.mood = 'well'
    later(1)
    await send()
    expect(notify.taken).toHaveLength(1)
  })

  it('is not troubled again with what it will never take', async () => {
    await queue({ id: 'e-1', to: 'nobody' })
    notify.mood = 'refuses'
    await send()
    expect(await store.as(theSystem, deadLetters)).toMatchObject([{ id: 'e-1', fault: 'NOTIFY 400' }])
  })
})

describe('a letter whose fate nobody knows', () => {
  it('is not sent a second time by a machine, and a person can see it', async () => {
    await queue({ id: '1', to: 'a@example.org' })
    await send(breaking)
    later(60)
    await send(breaking)
    later(60)
    await send(breaking)
    expect(handed).toHaveLength(1)
    expect(await store.as(theSystem, deadLetters)).toMatchObject([{ id: '1', fault: 'NOT KNOWN IF SENT' }])
  })

  it('goes again when it must not be lost, and says that it may be the second', async () => {
    await queue({ id: '1', to: 'a@example.org', againIfUnsure: true })
    await send(breaking)
    later(1)
    await send(breaking)
    expect(handed).toEqual([
      '1: Look on our site.',
      expect.stringMatching(/^1: We may have sent you this already/),
    ])
  })
})

describe('a letter to somebody whose address only the post knows', () => {
  it('is nobody’s any more once they took their address away', async () => {
    await queue({ id: '1', about: 'voice:gone' })
    await send()
    expect(notify.taken).toEqual([])
    expect(await row('1')).toMatchObject({ text: null, about: null, last_fault: 'TAKEN BACK' })
    expect(await store.as(theSystem, deadLetters)).toEqual([])
  })

  it('waits while there is no way to send it, and is not lost', async () => {
    await queue({ id: '1', about: 'voice:1', channel: 'text' })
    await send(mailerOf([breaking]))
    expect(await row('1')).toMatchObject({ last_fault: 'ENOCHANNEL', gave_up_at: null })
    later(1)
    await send()
    expect(notify.taken).toHaveLength(1)
  })
})
