/**
 * The sign-in and settings pages alone, on a store of their own, with a clock that tests move:
 *
 *   const site = await peopleSite()
 *   await site.addPerson('sam@example.org', 'administrator')
 *   site.later(11 * MINUTE)
 */
import { serve } from '@hono/node-server'
import { createHmac, randomBytes, randomUUIDv7 } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { readArea, type Needs } from '../../src/capabilities/area/index.ts'
import { peopleRoom, personOfSession } from '../../src/capabilities/people/index.ts'
import { addPerson, giveRoles } from '../../src/capabilities/people/store/people.ts'
import { signedIn, theSystem, type RoleCode } from '../../src/platform/access/index.ts'
import { createServer, routes } from '../../src/platform/http/index.ts'
import type { Mailer } from '../../src/platform/mail/index.ts'
import { sealerOf } from '../../src/platform/seal.ts'
import { root } from '../../src/root.ts'
import { withRooms } from '../../src/rooms.ts'
import { siteOf } from '../../src/site.ts'
import { calendarDate, londonDay } from '../../src/standards/calendar.ts'
import { problemPages } from '../../src/ui/problem-pages.tsx'
import { freshStore } from './database.ts'
import { visitorOf } from './visitor.ts'

export const MINUTE = 60_000

const endings: (() => Promise<void>)[] = []
afterAll(async () => {
  for (const end of endings.splice(0)) await end()
})

export async function peopleSite({ mailer, baseUrl }: { mailer?: Mailer; baseUrl?: string } = {}) {
  const store = await freshStore()
  const { area } = await readArea(join(root, 'areas/devon'))
  const secret = randomBytes(32).toString('hex')
  const clock = { now: new Date('2026-11-20T10:00:00Z') }
  const noLog = { info() {}, warn() {}, error() {} }
  const needs = withRooms({
    ...{ area, store, baseUrl: baseUrl ?? 'http://localhost', log: noLog },
    today: () => londonDay(clock.now),
    now: () => clock.now,
    newId: () => randomUUIDv7(),
    randomBytes: size => randomBytes(size),
    keyedHash: (purpose, text) => createHmac('sha256', secret).update(`${purpose}:${text}`).digest('hex'),
    ...sealerOf(secret),
    ...(mailer && { mailer }),
  })
  const address = await listen(needs, secret)
  return {
    needs,
    store,
    address,
    visitor: () => visitorOf(address, store),
    later: (ms: number) => void (clock.now = new Date(clock.now.getTime() + ms)),
    addPerson: (email: string, ...roles: RoleCode[]) => add(needs, email, roles),
  }
}

async function add(needs: Needs, email: string, roles: readonly RoleCode[]): Promise<void> {
  const id = email.split('@')[0] as string
  const on = calendarDate('2026-01-01')
  const person = {
    id,
    name: `Person ${id}`,
    jobTitle: 'Officer',
    organisation: 'devon-county-council',
    email,
  }
  const terms = roles.map(role => {
    return { id: `${id}-${role}`, person: id, role, startsOn: on, endsOn: null, by: null, on }
  })
  await needs.store.as(theSystem, async db => {
    await addPerson(db, { ...person, by: null, on })
    await giveRoles(db, terms)
  })
}

async function listen(needs: Needs, secret: string): Promise<string> {
  let app: ReturnType<typeof createServer> | undefined
  const server = serve({
    fetch: (request, env) => app?.fetch(request, env) ?? new Response(),
    port: 0,
    hostname: 'localhost',
  })
  await new Promise(done => server.once('listening', done))
  const address = `http://localhost:${(server.address() as AddressInfo).port}`
  const work = routes().get('/staff', { who: signedIn }, c => c.text(JSON.stringify(c.get('actor'))))
  app = createServer({
    routes: [peopleRoom.routes!(needs), work],
    site: siteOf(needs.area, { css: '/a.css', brand: '/assets/brand.css', js: '/a.js', icon: '/a.svg' }),
    ...{ secret, origins: [address], secure: false, signInAddress: '/staff/sign-in' },
    personOf: session => personOfSession(needs, session),
    ...{ newId: needs.newId, today: needs.today, onChange: () => {}, assets: new Map(), pages: problemPages },
    log: needs.log,
  })
  endings.push(() => new Promise(done => server.close(() => done())))
  return address
}
