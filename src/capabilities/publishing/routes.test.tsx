import { join } from 'node:path'
import { sql } from 'kysely'
import { serve } from '@hono/node-server'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { freshStore } from '../../../tests/support/database.ts'
import { visitorOf } from '../../../tests/support/visitor.ts'
import { publicVisitor, type Actor, type RoleCode } from '../../platform/access/index.ts'
import { createServer } from '../../platform/http/index.ts'
import { root } from '../../root.ts'
import { siteOf } from '../../site.ts'
import { calendarDate } from '../../standards/calendar.ts'
import { problemPages } from '../../ui/problem-pages.tsx'
import { readArea, type Needs } from '../area/index.ts'
import { current, propose } from './index.ts'
import { publishingRoutes } from './routes.tsx'

const store = await freshStore()
const { area } = await readArea(join(root, 'areas/devon'))

const person = (id: string, name: string, ...roles: RoleCode[]): Extract<Actor, { kind: 'person' }> => ({
  ...{ kind: 'person', id, name, roles },
  ...{ jobTitle: 'Officer', organisation: 'devon-county-council' },
})
const sam = person('sam', 'Sam Example', 'board-secretary', 'publisher')
const forum = person('jo', 'Jo Example', 'forum-co-chair')
const reader = person('lee', 'Lee Example', 'reader')
let acting: Actor = sam

const now = () => new Date('2026-11-20T10:00:00Z')
const server = serve({ fetch: (request, env) => app.fetch(request, env), port: 0, hostname: 'localhost' })
await new Promise(done => server.once('listening', done))
afterAll(() => new Promise(done => server.close(() => done(undefined))))
const address = `http://localhost:${(server.address() as AddressInfo).port}`
const app = createServer({
  routes: [
    publishingRoutes({
      area,
      store,
      now,
      today: () => calendarDate('2026-11-20'),
      waitingFor: async () => [],
    } as Partial<Needs> as Needs),
  ],
  site: siteOf(area, { css: '/a.css', brand: '/assets/brand.css', js: '/a.js', icon: '/a.svg' }),
  ...{ secret: 'x', origins: [address], secure: false, signInAddress: '/staff/sign-in', onChange: () => {} },
  newId: () => crypto.randomUUID(),
  ...{ today: () => '2026-11-20', assets: new Map(), pages: problemPages, log: { error() {} } },
  personOf: async () => acting,
})

/** A browser that is signed in: `acting` says as whom. */
const visitor = visitorOf(address, store)
visitor.setCookie('kept_session', 'x')
const as = (actor: Actor) => {
  acting = actor
  return visitor
}

const proposal = {
  ...{ kind: 'plan', key: '2026', title: 'Our plan for 2026', snapshot: { promises: 12 }, id: 'p1' },
  ...{ note: 'Two dates moved', by: sam, needsTwo: true, now: now(), preview: '/staff/plan/draft' },
  today: calendarDate('2026-11-20'),
}
const published = () => store.as(publicVisitor, db => current(db, 'plan', '2026'))

beforeEach(async () => {
  await store.asOwner(db =>
    sql`truncate publishing.publication, publishing.refusal, publishing.proposal`.execute(db)
  )
  await store.as(sam, db => propose(db, proposal))
})

describe('the page of things to publish', () => {
  it('shows what waits: what it is, who sent it, on which day and why, with a way to see it', async () => {
    expect((await as(forum).get('/staff/publishing')).text).toContain('Our plan for 2026')
    const { text } = await as(forum).get('/staff/publishing/p1')
    for (const words of ['Version', 'Sam Example', '20 November 2026', 'Two dates moved'])
      expect(text).toContain(words)
    expect(text).toContain('href="/staff/plan/draft"')
  })

  it('lets the forum’s co-chair publish with the same button as the council', async () => {
    await as(forum).get('/staff/publishing/p1')
    const done = await as(forum).post('/staff/publishing/p1/publish', {})
    expect(done.text).toContain('Published: Our plan for 2026')
    expect(done.text).toContain('Nothing waits for a second person')
    expect(await published()).toMatchObject({ approvedBy: 'Jo Example', proposedBy: 'Sam Example' })
  })

  it('tells the person who sent it that another has to look', async () => {
    const { text } = await as(sam).get('/staff/publishing/p1')
    expect(text).toContain('You sent this. Another person has to look at it')
    expect(text).not.toContain('Publish this')
    await as(forum).get('/staff/publishing/p1')
    expect((await as(sam).post('/staff/publishing/p1/publish', {})).status).toBe(403)
    expect(await published()).toBeNull()
  })

  it('lets others look and not decide', async () => {
    expect((await as(reader).get('/staff/publishing/p1')).text).toContain('can publish this')
    await as(forum).get('/staff/publishing/p1')
    expect((await as(reader).post('/staff/publishing/p1/publish', {})).status).toBe(403)
    expect(await published()).toBeNull()
  })

  it('sends it back with a reason that everybody signed in can read', async () => {
    await as(forum).get('/staff/publishing/p1')
    expect((await as(forum).post('/staff/publishing/p1/send-back', { why: ' ' })).text).toContain(
      'Write what has to change'
    )
    await as(forum).post('/staff/publishing/p1/send-back', { why: 'The dates are missing' })
    const { text } = await as(sam).get('/staff/publishing')
    expect(text).toContain('The dates are missing')
    expect(text).toContain('Jo Example sent it back on 20 November 2026')
    expect(await published()).toBeNull()
  })

  it('publishes once when the button is pressed twice, and says so when somebody else was faster', async () => {
    await as(forum).get('/staff/publishing/p1')
    const presses = await Promise.all([1, 2].map(() => as(forum).post('/staff/publishing/p1/publish', {})))
    expect(presses.map(({ status }) => status)).toEqual([200, 200])
    await as(forum).get('/staff/publishing/p1')
    expect((await as(forum).post('/staff/publishing/p1/publish', {})).status).toBe(409)
  })

  it('offers nothing on a page that was opened after somebody decided', async () => {
    await as(forum).get('/staff/publishing/p1')
    await as(forum).post('/staff/publishing/p1/publish', {})
    const { text } = await as(forum).get('/staff/publishing/p1')
    expect(text).toContain('This has been decided')
    expect(text).not.toContain('Publish this')
    expect(text).not.toContain('Send it back')
  })

  it('does not know of things that were never put forward', async () => {
    expect((await as(forum).get('/staff/publishing/none')).status).toBe(404)
  })
})

describe('My work', () => {
  it('shows the second person what waits for them, and the first that it waits', async () => {
    expect((await as(forum).get('/staff')).text).toMatch(
      /Waiting for you to publish \(1\)[\s\S]*Our plan for 2026/
    )
    const first = await as(sam).get('/staff')
    expect(first.text).toContain('You sent these, and they wait for a second person (1)')
    expect(first.text).not.toContain('Waiting for you to publish')
  })

  it('shows nothing of it to somebody who can do nothing about it', async () => {
    expect((await as(reader).get('/staff')).text).not.toContain('Our plan for 2026')
  })
})
