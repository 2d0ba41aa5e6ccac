import { createServer, type AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import { SMTPServer } from 'smtp-server'
import { afterAll, describe, expect, it } from 'vitest'
import { openStore, type Store } from '../../src/platform/db/index.ts'
import { leaveNothing, newPlace } from '../support/places.ts'
import { freePort, killAllSites, startSite, type SiteProcess } from '../support/site-process.ts'
import { tellerAt } from '../support/teller.ts'
import { visitorOf } from '../support/visitor.ts'

const SUBJECT = 'Please sign in now%'
const lead = 'dot.harrowgate@example.org'
const people = ['dot.harrowgate@example.org', 'finn.calloway-reed@example.org', 'hale.merrivale@example.org']

const stores: Store[] = []

afterAll(async () => {
  await killAllSites()
  await Promise.all(stores.map(store => store.close()))
  await leaveNothing()
})

/** The database of a site that runs, as its owner sees it. */
async function lookInto({ DATABASE_URL = '', DATA_DIR = '' }: Readonly<Record<string, string>>) {
  const store = await openStore({ databaseUrl: DATABASE_URL, dataDir: DATA_DIR })
  stores.push(store)
  return store
}

const run = (store: Store, statement: ReturnType<typeof sql>) => store.asOwner(db => statement.execute(db))

const told = async (store: Store) => {
  const { rows } = await store.asOwner(db =>
    sql<{ email: string }>`select email from safeguarding.alert join people.address using (person)
      order by email`.execute(db)
  )
  return rows.map(({ email }) => email)
}

const letters = async (store: Store) => {
  const { rows } = await store.asOwner(db =>
    sql<{
      to: string
      sent: boolean
    }>`select to_address as to, sent_at is not null as sent from platform.outbox
      where subject like ${SUBJECT} order by 1`.execute(db)
  )
  return rows
}

async function until(holds: () => Promise<boolean> | boolean): Promise<void> {
  for (let tries = 0; !(await holds()) && tries < 6000; tries++) await wait(20)
}

/** A mail server that ends the site in the moment it has the lead's letter, once. */
async function mailServerThatKills(kill: () => Promise<void>) {
  const received: { to: string; id: string; mail: string }[] = []
  let killed = false
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, { envelope }, done) {
      let mail = ''
      stream.on('data', chunk => (mail += String(chunk)))
      stream.on('end', () => {
        const to = envelope.rcptTo.map(({ address }) => address).join()
        received.push({ to, id: /^Message-ID: <(.*)@/m.exec(mail)?.[1] ?? '', mail })
        const now = to === lead && mail.includes('sign in now') && !killed
        killed ||= now
        if (now) void kill().finally(done)
        else done()
      })
    },
  })
  server.on('error', () => {}) // a line that breaks in the middle is what this is about
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready))
  const { port } = server.server.address() as AddressInfo
  return {
    received,
    url: `smtp://127.0.0.1:${port}`,
    close: () => new Promise<void>(over => server.close(over)),
  }
}

/** A port at which nobody takes mail. */
async function refusedPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise(ready => server.once('listening', ready))
  const { port } = server.address() as AddressInfo
  await new Promise(over => server.close(over))
  return port
}

describe('a story with danger in it', () => {
  it('is before the lead in 5 seconds with mail down, goes on to the next, and is neither lost nor doubled by a kill', async () => {
    const place = await newPlace('server', 'areas/example')
    const mail = (url: string) => ({ ...place.env, SMTP_URL: url, MAIL_FROM: 'send@example.org' })
    let site: SiteProcess = await startSite(mail(`smtp://127.0.0.1:${await refusedPort()}`), await freePort())
    const store = await lookInto(place.env)
    const dot = visitorOf(site.address, store)
    await dot.signIn(lead)

    await tellerAt(site.address).tell('I do not want to be alive any more.')
    const began = performance.now() // a dozen pages lie before the sending, and they are not what is measured
    await until(async () =>
      (await dot.get('/staff')).text.includes('A concern about safety has not been read')
    )
    const seconds = (performance.now() - began) / 1000
    await until(async () => (await told(store)).includes(lead))
    expect(seconds).toBeLessThan(5)
    expect((await dot.get('/staff/concerns')).text).toContain('Not read')

    await run(store, sql`update safeguarding.cause set raised_at = raised_at - interval '61 minutes'`)
    await until(async () => (await told(store)).length === people.length)
    expect(await told(store)).toEqual(people)
    expect(await letters(store)).toEqual(people.map(to => ({ to, sent: false })))

    const server = await mailServerThatKills(() => site.kill())
    await site.stop()
    const dueNow = sql`update platform.outbox set next_try_at = now(), claimed_until = null where sent_at is null`
    await run(store, dueNow)
    site = await startSite(mail(server.url), await freePort())
    expect(await site.ended).toBe(null)

    await run(store, dueNow)
    site = await startSite(mail(server.url), await freePort())
    await until(async () => (await letters(store)).every(({ sent }) => sent))
    const copies = (to: string) =>
      server.received.filter(one => one.to === to && /sign in now/.test(one.mail))
    expect(await told(store)).toEqual(people)
    expect(await letters(store)).toEqual(people.map(to => ({ to, sent: true })))
    expect(people.map(to => copies(to).length)).toEqual([2, 1, 1])
    expect(new Set(copies(lead).map(({ id }) => id)).size).toBe(1)
    expect(copies(lead)[0]?.mail).not.toContain('We may have sent you this already')
    expect(copies(lead)[1]?.mail).toContain('We may have sent you this already')
    const again = visitorOf(site.address, store)
    again.setCookie('kept_session', /kept_session=([^;]+)/.exec(dot.cookies())?.[1] ?? '')
    expect((await again.get('/staff')).text).toContain('A concern about safety has not been read')
    await site.stop()
    await server.close()
  }, 300_000)
})
