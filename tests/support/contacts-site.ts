/** The pages and jobs of contacts alone, on a store of their own, with a day that tests choose. */
import { serve } from '@hono/node-server'
import { createHmac, randomBytes, randomUUIDv7 } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { readArea, type Needs } from '../../src/capabilities/area/index.ts'
import { contactsRoom } from '../../src/capabilities/contacts/index.ts'
import { createServer } from '../../src/platform/http/index.ts'
import type { Mailer } from '../../src/platform/mail/index.ts'
import { sealerOf } from '../../src/platform/seal.ts'
import { root } from '../../src/root.ts'
import { siteOf } from '../../src/site.ts'
import type { CalendarDate } from '../../src/standards/calendar.ts'
import { problemPages } from '../../src/ui/problem-pages.tsx'
import { freshStore } from './database.ts'
import { visitorOf } from './visitor.ts'

const endings: (() => Promise<void>)[] = []
afterAll(async () => {
  for (const end of endings.splice(0)) await end()
})

const noAssets = { styles: '', script: '', brand: '', icon: '' } as never

export async function contactsSite({ mailer }: { mailer?: Mailer } = {}) {
  const store = await freshStore()
  const { area } = await readArea(join(root, 'areas/example'))
  const secret = randomBytes(32).toString('hex')
  const clock = { today: '2026-11-20' as CalendarDate }
  let app: ReturnType<typeof createServer> | undefined
  const server = serve({
    fetch: request => app?.fetch(request) ?? new Response(),
    port: 0,
    hostname: 'localhost',
  })
  await new Promise(done => server.once('listening', done))
  endings.push(() => new Promise(done => server.close(() => done())))
  const address = `http://localhost:${(server.address() as AddressInfo).port}`
  const needs = {
    ...{ area, store, baseUrl: address, waysIn: [], log: { info() {}, warn() {}, error() {} } },
    today: () => clock.today,
    now: () => new Date(`${clock.today}T12:00:00Z`),
    newId: () => randomUUIDv7(),
    randomBytes: (size: number) => randomBytes(size),
    keyedHash: (purpose: string, text: string) =>
      createHmac('sha256', secret).update(`${purpose}:${text}`).digest('hex'),
    ...sealerOf(secret),
    ...(mailer && { mailer }),
  } as unknown as Needs
  app = createServer({
    routes: contactsRoom.routes ? [contactsRoom.routes(needs)] : [],
    site: siteOf(area, noAssets),
    secret,
    origins: [address],
    secure: false,
    personOf: async () => null,
    signInAddress: '/staff/sign-in',
    newId: needs.newId,
    today: needs.today,
    onChange: () => {},
    assets: new Map(),
    pages: problemPages,
    log: needs.log,
  })
  return {
    ...{ needs, store, address },
    visitor: () => visitorOf(address, store),
    turnTo: (day: CalendarDate) => void (clock.today = day),
    work: async () => {
      for (const job of contactsRoom.jobs?.(needs) ?? []) await job.run()
    },
  }
}
