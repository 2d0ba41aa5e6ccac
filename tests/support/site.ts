/**
 * How to test a whole site without a browser:
 *
 *   const site = await freshSite('devon')                 // a store of its own, the area's record loaded
 *   const page = await site.visitor().get('/meetings')    // page.status, page.text, page.headers
 *   const me = site.visitor()                             // keeps its cookies, as a browser does
 *   await me.get('/tell-us/words')                        // remembers the form's hidden fields
 *   await me.post('/tell-us/words', { words: 'Nobody rang.' })
 *   await me.signIn('secretary@example.org')              // through the real sign-in pages
 */
import { serve } from '@hono/node-server'
import { createHmac, randomBytes, randomUUIDv7 } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { createApp } from '../../src/app.ts'
import { readAssets } from '../../src/assets.ts'
import { readArea, type Area, type AreaRecord, type Needs } from '../../src/capabilities/area/index.ts'
import { loadRecord } from '../../src/load.ts'
import type { Store } from '../../src/platform/db/index.ts'
import { newTally, type Tally } from '../../src/platform/http/index.ts'
import { newLog } from '../../src/platform/log/index.ts'
import { sealerOf } from '../../src/platform/seal.ts'
import { root } from '../../src/root.ts'
import { rooms, withRooms } from '../../src/rooms.ts'
import { tombstoneList } from '../../src/platform/tombstones/index.ts'
import { londonDay, type CalendarDate } from '../../src/standards/calendar.ts'
import { databaseOfArea, freshFolder, freshStore, storeOf } from './database.ts'
import { visitorOf, type Visitor } from './visitor.ts'

export interface Site {
  readonly needs: Needs
  readonly store: Store
  /** Where it listens, such as http://localhost:41234 */
  readonly address: string
  visitor(): Visitor
  /** Does once, now, what every room does later: letters, duties, counts. */
  work(): Promise<void>
  /** From now on this was done here more often within the hour than any limit lets through. */
  flood(what: string): void
  /** From now on it is this day, for everything. */
  turnTo(day: CalendarDate): void
}

interface SiteOptions {
  readonly engine?: Store['engine']
  readonly load?: boolean
}

const endings: (() => Promise<void>)[] = []

afterAll(async () => {
  for (const end of endings.splice(0).reverse()) await end()
})

/** A site of one area on a store of its own, listening on loopback; closed when the test file ends. */
export async function freshSite(
  areaName: string,
  { engine = 'server', load = true }: SiteOptions = {}
): Promise<Site> {
  const { area, record } = await readArea(join(root, 'areas', areaName))
  const isCopied = load && engine === 'server'
  const store = isCopied
    ? await storeOf(await databaseOfArea(areaName, store => loadInto(store, area, record)))
    : await freshStore({ engine })
  const secret = isCopied ? SHARED : randomBytes(32).toString('hex')
  const clock = { now: () => new Date() }
  const needs = needsOn(store, area, secret, clock)
  if (load && !isCopied) await loadRecord(needs, record, () => {})
  const flooded = new Set<string>()
  const address = await listen(needs, secret, tallyWith(flooded))
  return {
    needs,
    store,
    address,
    visitor: () => visitorOf(address, store),
    work: async () => {
      for (const job of rooms.flatMap(room => room.jobs?.(needs) ?? [])) await job.run()
    },
    flood: what => void flooded.add(what),
    turnTo: day => (clock.now = () => new Date(`${day}T12:00:00Z`)),
  }
}

/** What codes in a record are hashed with, where many sites start from one copy of it. */
const SHARED = 'of these tests, and of nothing else at all'

async function loadInto(store: Store, area: Area, record: AreaRecord): Promise<void> {
  await loadRecord(needsOn(store, area, SHARED, { now: () => new Date() }), record, () => {})
}

function needsOn(store: Store, area: Area, secret: string, clock: { now: () => Date }): Needs {
  return withRooms({
    area,
    store,
    baseUrl: 'http://localhost',
    today: () => londonDay(clock.now()),
    now: () => clock.now(),
    newId: () => randomUUIDv7(),
    randomBytes: size => randomBytes(size),
    keyedHash: (purpose, text) => createHmac('sha256', secret).update(`${purpose}:${text}`).digest('hex'),
    ...sealerOf(secret),
    tombstones: tombstoneList(join(freshFolder(), 'taken-back')),
    log: newLog('error'),
  })
}

function tallyWith(flooded: ReadonlySet<string>): Tally {
  const tally = newTally(Date.now)
  const more = (what: string) => (flooded.has(what) ? 1_000_000 : 0)
  return {
    add: (what, mark) => tally.add(what, mark) + more(what),
    of: (what, mark) => tally.of(what, mark) + more(what),
  }
}

async function listen(needs: Needs, secret: string, tally: Tally): Promise<string> {
  const assets = await readAssets()
  // The port is known only once it listens, and pages check where forms come from: the app is made after.
  let app: ReturnType<typeof createApp> | undefined
  const server = serve({
    fetch: (request, env) => app?.fetch(request, env) ?? new Response(),
    port: 0,
    hostname: 'localhost',
    // A test that reads HTML for seconds hears too late that an idle connection was closed, and sends on it.
    serverOptions: { keepAliveTimeout: 120_000 },
  })
  await new Promise(done => server.once('listening', done))
  const address = `http://localhost:${(server.address() as AddressInfo).port}`
  app = createApp({ ...needs, baseUrl: address, assets, secret, tally })
  endings.push(() => new Promise(done => server.close(() => done())))
  return address
}
