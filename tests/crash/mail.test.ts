import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import { SMTPServer } from 'smtp-server'
import { afterAll, describe, expect, it } from 'vitest'
import { leaveNothing, newPlace, type Place } from '../support/places.ts'
import { freePort, killAllSites, startSite, type SiteProcess } from '../support/site-process.ts'

afterAll(async () => {
  await killAllSites()
  await leaveNothing()
})

type Moment = 'before the letter' | 'when the server has it'

/** A mail server that pulls the plug of the site at a chosen moment of a chosen letter. */
async function mailServer() {
  const received: { id: string; to: string; mail: string }[] = []
  const plug: { at: Moment | null; to: string; pull: () => Promise<void> } = {
    at: null,
    to: '',
    pull: async () => {},
  }
  const isTheMoment = (moment: Moment, to: string) => {
    if (plug.at !== moment || plug.to !== to) return false
    plug.at = null
    return true
  }
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo({ address }, _session, done) {
      if (isTheMoment('before the letter', address)) void plug.pull().finally(done)
      else done()
    },
    onData(stream, { envelope }, done) {
      let mail = ''
      stream.on('data', chunk => (mail += String(chunk)))
      stream.on('end', () => {
        const to = envelope.rcptTo.map(({ address }) => address).join()
        received.push({ id: /^Message-ID: <(.*)@/m.exec(mail)?.[1] ?? '', to, mail })
        if (isTheMoment('when the server has it', to)) void plug.pull().finally(done)
        else done()
      })
    },
  })
  server.on('error', () => {}) // a line that breaks in the middle is what this is about
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready))
  const { port } = server.server.address() as AddressInfo
  return {
    received,
    plug,
    url: `smtp://127.0.0.1:${port}`,
    close: () => new Promise<void>(over => server.close(over)),
  }
}

/** Every kind of letter there is, each to its own reader. */
const letters = [
  { id: 'a-code-to-sign-in', to: 'code@example.org', again: false },
  { id: 'a-reminder-of-a-duty', to: 'reminder@example.org', again: false },
  { id: 'an-answer-is-there', to: 'teller@example.org', again: false },
  { id: 'someone-is-not-safe', to: 'lead@example.org', again: true },
]

const queue = (place: Place) =>
  place.look(async db => {
    for (const { id, to, again } of letters) {
      await sql`insert into platform.outbox (id, to_address, subject, text, queued_at, next_try_at, again_if_unsure)
        values (${id}, ${to}, 'There is news', 'Look on our site.', now(), now(), ${again})`.execute(db)
    }
  })

/** What was claimed by a process that is gone is free again after five minutes: let them pass. */
const fiveMinutesLater = (place: Place) =>
  place.look(db =>
    sql`update platform.outbox set claimed_until = now() - interval '1 second'
    where claimed_until is not null`.execute(db)
  )

const ends = (place: Place) =>
  place.look(
    async db =>
      (
        await sql<{ id: string; end: string }>`select id,
          case when sent_at is not null then 'sent' when gave_up_at is not null then last_fault else 'waiting' end as end
          from platform.outbox order by queued_at, id`.execute(db)
      ).rows
  )

async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; !holds() && tries < 12_000; tries++) await wait(10)
}

/** Starts the site with this mail server, and waits until it has ended, or sent what there was. */
async function run(
  place: Place,
  mail: Awaited<ReturnType<typeof mailServer>>,
  enough: () => boolean
): Promise<void> {
  const env = {
    ...place.env,
    SMTP_URL: mail.url,
    MAIL_FROM: 'send@example.org',
    ADMIN_EMAIL: 'boss@example.org',
  }
  const site: SiteProcess = await startSite(env, await freePort())
  let over = false
  void site.ended.then(() => (over = true))
  mail.plug.pull = () => site.kill()
  await until(() => over || enough())
  await (over ? site.ended : site.stop())
}

describe('a letter of each kind', () => {
  it('arrives once when the site is killed before it hands it over, and never twice when killed after', async () => {
    const place = await newPlace('server')
    const mail = await mailServer()
    await queue(place)
    const all = () => letters.every(({ to }) => mail.received.some(one => one.to === to))
    Object.assign(mail.plug, { at: 'before the letter', to: 'code@example.org' })
    await run(place, mail, () => false)
    await fiveMinutesLater(place)
    Object.assign(mail.plug, { at: 'when the server has it', to: 'reminder@example.org' })
    await run(place, mail, () => false)
    await fiveMinutesLater(place)
    Object.assign(mail.plug, { at: 'when the server has it', to: 'lead@example.org' })
    await run(place, mail, () => false)
    await fiveMinutesLater(place)
    await run(place, mail, () => all() && mail.received.length > letters.length)
    await mail.close()

    const copies = (to: string) => mail.received.filter(one => one.to === to)
    expect(copies('code@example.org')).toHaveLength(1)
    expect(copies('reminder@example.org')).toHaveLength(1)
    expect(copies('teller@example.org')).toHaveLength(1)
    // the one letter that must not be lost goes again, under the same id, and says so
    expect(copies('lead@example.org').map(({ id }) => id)).toEqual([
      'someone-is-not-safe',
      'someone-is-not-safe',
    ])
    expect(copies('lead@example.org')[1]?.mail).toContain('We may have sent you this already')
    expect((await ends(place)).filter(({ id }) => letters.some(one => one.id === id))).toEqual([
      { id: 'a-code-to-sign-in', end: 'sent' },
      { id: 'a-reminder-of-a-duty', end: 'NOT KNOWN IF SENT' },
      { id: 'an-answer-is-there', end: 'sent' },
      { id: 'someone-is-not-safe', end: 'sent' },
    ])
  })
})
