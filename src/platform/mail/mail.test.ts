import type { AddressInfo } from 'node:net'
import { sql } from 'kysely'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { freshStore } from '../../../tests/support/database.ts'
import { publicVisitor, theSystem, type Actor } from '../access/index.ts'
import type { Kit } from '../kit.ts'
import { blankLetters, claimLetters } from './outbox.ts'
import {
  deadLetters,
  mailJobs,
  queueMail,
  sendLetters as sendAll,
  smtpMailer,
  tryLetterAgain,
  type Mailer,
} from './index.ts'

const store = await freshStore()

/** A mail server on this machine. What it says to an address stands in `answers`. */
const received: { to: string; mail: string }[] = []
const answers = new Map<string, number>()
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onRcptTo({ address }, _session, done) {
    const code = answers.get(address)
    done(code ? Object.assign(new Error('refused'), { responseCode: code }) : null)
  },
  onData(stream, { envelope }, done) {
    let mail = ''
    stream.on('data', chunk => (mail += String(chunk)))
    stream.on('end', () => {
      received.push({ to: envelope.rcptTo.map(({ address }) => address).join(), mail })
      done()
    })
  },
})
await new Promise<void>(ready => server.listen(0, '0.0.0.0', ready))
const { port } = server.server.address() as AddressInfo
const from = { from: 'send@example.org', name: 'SEND: working together' }
const mailer = smtpMailer({ url: `smtp://127.0.0.1:${port}`, ...from })
afterAll(async () => {
  mailer.close()
  await new Promise<void>(closed => server.close(closed))
})

const clock = { now: new Date('2026-11-20T10:00:00Z') }
const later = (minutes: number) => (clock.now = new Date(clock.now.getTime() + minutes * 60_000))
const kit = {
  store,
  now: () => clock.now,
  log: { info() {}, warn() {}, error() {} },
} as unknown as Kit
const queue = (id: string, to: string, more: { sendBefore?: Date } = {}) =>
  store.as(theSystem, db =>
    queueMail(db, { id, to, subject: 'We have news', text: 'Look on our site.', now: clock.now, ...more })
  )
const sendLetters = (with_: Kit, by: Mailer) => sendAll(with_, by, nobody)
const nobody = async () => null
const send = () => sendLetters(kit, mailer)
const rows = async () =>
  (
    await store.asOwner(db =>
      sql<Record<string, unknown>>`select id, to_address, text, tries, sent_at is not null as sent,
        gave_up_at is not null as gave_up, last_fault from platform.outbox order by id`.execute(db)
    )
  ).rows

beforeEach(async () => {
  received.length = 0
  answers.clear()
  await store.asOwner(db => sql`truncate platform.outbox`.execute(db))
})

describe('a letter', () => {
  it('goes out once, from our address, to the one person it is for', async () => {
    await queue('1', 'parent@example.org')
    await send()
    await send()
    expect(received.map(({ to }) => to)).toEqual(['parent@example.org'])
    expect(received[0]?.mail).toContain('From: "SEND: working together" <send@example.org>')
    expect(received[0]?.mail).toContain('Subject: We have news')
    expect(received[0]?.mail).toContain('Message-ID: <1@example.org>')
  })

  it('is noted as handed over in the last moment before it leaves, and not when the server wants no letter', async () => {
    const moments: string[] = []
    const letter = { id: '1', channel: 'email', subject: 'S', text: 'T', stop: null } as const
    const handOver = (to: string) =>
      mailer.send({ ...letter, to }, async () => void moments.push(`${to}, ${received.length} received`))
    await handOver('parent@example.org')
    answers.set('gone@example.org', 550)
    await expect(handOver('gone@example.org')).rejects.toThrow()
    expect(moments).toEqual(['parent@example.org, 0 received'])
  })

  it('carries the one press that stops such letters, when it has one', async () => {
    const letter = { id: '1', channel: 'email', to: 'a@example.org', subject: 'S', text: 'T' } as const
    await mailer.send({ ...letter, stop: 'https://example.org/stop/abc' }, async () => {})
    await mailer.send({ ...letter, stop: null }, async () => {})
    expect(received[0]?.mail).toMatch(/^List-Unsubscribe: <https:\/\/example.org\/stop\/abc>\r$/m)
    expect(received[0]?.mail).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r$/m)
    expect(received[1]?.mail).not.toContain('List-Unsubscribe')
  })

  it('does not go out when what it tells of was not saved', async () => {
    const failing = store.as(theSystem, async db => {
      await queueMail(db, { id: '1', to: 'a@example.org', subject: 'S', text: 'T', now: clock.now })
      throw new Error('no room')
    })
    await expect(failing).rejects.toThrow('no room')
    await send()
    expect(received).toEqual([])
  })

  it('is sent once when two processes look at the same moment', async () => {
    await Promise.all(['1', '2', '3', '4', '5', '6'].map(id => queue(id, `p${id}@example.org`)))
    await Promise.all([send(), send(), send()])
    expect(received.map(({ to }) => to).sort()).toEqual(
      ['1', '2', '3', '4', '5', '6'].map(id => `p${id}@example.org`)
    )
  })

  it('is tried again later when the server is busy, and holds up no other', async () => {
    answers.set('busy@example.org', 451)
    await queue('1', 'busy@example.org')
    await queue('2', 'free@example.org')
    await send()
    expect(received.map(({ to }) => to)).toEqual(['free@example.org'])
    expect((await rows())[0]).toMatchObject({
      tries: 1,
      sent: false,
      gave_up: false,
      last_fault: 'EENVELOPE 451',
    })
    answers.clear()
    await send()
    expect(received).toHaveLength(1)
    later(1)
    await send()
    expect(received.map(({ to }) => to)).toEqual(['free@example.org', 'busy@example.org'])
  })

  it('is tried again when the server cannot be reached', async () => {
    const nobody = smtpMailer({ url: 'smtp://127.0.0.1:9', ...from })
    await queue('1', 'parent@example.org')
    await sendLetters(kit, nobody)
    expect((await rows())[0]).toMatchObject({ tries: 1, gave_up: false, last_fault: 'ESOCKET' })
    later(1)
    await send()
    expect(received).toHaveLength(1)
  })

  it('never crosses an open line to another machine', async () => {
    const elsewhere = smtpMailer({ url: `smtp://127.0.0.2:${port}`, ...from })
    await queue('1', 'parent@example.org')
    await sendLetters(kit, elsewhere)
    expect(received).toEqual([])
    expect((await rows())[0]).toMatchObject({ sent: false, last_fault: 'ETLS 500', gave_up: false })
  })

  it('is given up when the server says there is no such person, and somebody can see it', async () => {
    answers.set('gone@example.org', 550)
    await queue('1', 'gone@example.org')
    await send()
    expect(await store.as(theSystem, deadLetters)).toMatchObject([
      { id: '1', subject: 'We have news', tries: 1, fault: 'EENVELOPE 550' },
    ])
    answers.clear()
    expect(await store.as(theSystem, db => tryLetterAgain(db, '1', clock.now))).toBe(true)
    await send()
    expect(received).toHaveLength(1)
    expect(await store.as(theSystem, deadLetters)).toEqual([])
  })

  it('is given up after nine tries in nearly three days', async () => {
    answers.set('busy@example.org', 451)
    await queue('1', 'busy@example.org')
    for (const minutes of [0, 1, 5, 15, 60, 240, 720, 1440]) {
      expect((await rows())[0]).toMatchObject({ gave_up: false })
      later(minutes)
      await send()
    }
    later(1440)
    await send()
    expect((await rows())[0]).toMatchObject({ tries: 9, gave_up: true })
  })

  it('is not sent when it is of no use any more', async () => {
    await queue('1', 'parent@example.org', { sendBefore: new Date(clock.now.getTime() + 600_000) })
    later(11)
    await send()
    expect(received).toEqual([])
    expect((await rows())[0]).toMatchObject({ gave_up: true, last_fault: 'TOO LATE' })
  })

  it('cannot smuggle a second address or a header in', async () => {
    await queue('1', 'one@example.org, two@example.org')
    await send()
    expect(received.map(({ to }) => to).join()).not.toContain('two@example.org,')
    expect(received.flatMap(({ to }) => to.split(','))).not.toContain('two@example.org')
    await expect(
      store.as(theSystem, db =>
        queueMail(db, {
          id: '2',
          to: 'a@example.org',
          subject: 'S\nBcc: b@example.org',
          text: 'T',
          now: clock.now,
        })
      )
    ).rejects.toThrow('violates check constraint')
  })

  it('is claimed again when the process that took it died', async () => {
    await queue('1', 'parent@example.org')
    expect(await store.as(theSystem, db => claimLetters(db, clock.now))).toHaveLength(1)
    await send()
    expect(received).toEqual([])
    later(6)
    await send()
    expect(received).toHaveLength(1)
  })
})

describe('the outbox', () => {
  it('cannot be read or changed by the public, nor by staff', async () => {
    await queue('1', 'parent@example.org')
    const staff = {
      kind: 'person',
      id: 'p',
      name: 'P',
      jobTitle: 'J',
      organisation: 'o',
      roles: ['administrator'],
    } as const
    await expect(
      store.as(publicVisitor, db => sql`select id from platform.outbox`.execute(db))
    ).rejects.toThrow('permission denied')
    const seen = await store.as(staff, db => sql`select id from platform.outbox`.execute(db))
    expect(seen.rows).toEqual([])
  })

  it('are put in by the system alone: nobody can send anything to anybody in our name', async () => {
    const forged = { id: 'forged', to: 'victim@example.org', subject: 'S', text: 'T', now: clock.now }
    const signedIn = { ...{ id: 'p', name: 'P', jobTitle: 'J', organisation: 'o' }, roles: ['administrator'] }
    await expect(store.as(publicVisitor, db => queueMail(db, forged))).rejects.toThrow('permission denied')
    await expect(
      store.as({ kind: 'person', ...signedIn } as Actor, db => queueMail(db, forged))
    ).rejects.toThrow('row-level security')
  })

  it('forgets addresses and words 30 days after', async () => {
    await queue('1', 'parent@example.org')
    await send()
    await store.as(theSystem, db => blankLetters(db, new Date(clock.now.getTime() - 1)))
    expect((await rows())[0]).toMatchObject({ to_address: 'parent@example.org' })
    await store.as(theSystem, db => blankLetters(db, new Date(clock.now.getTime() + 1)))
    expect((await rows())[0]).toMatchObject({ to_address: null, text: null, sent: true })
    await send()
    expect(received).toHaveLength(1)
  })

  it('is not worked through where there is no mail server', () => {
    expect(mailJobs(kit, nobody).map(({ name }) => name)).toEqual(['blank old letters'])
    expect(mailJobs({ ...kit, mailer }, nobody).map(({ name }) => name)).toEqual([
      'send letters',
      'blank old letters',
    ])
  })
})
