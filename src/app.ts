import type { Hono } from 'hono'
import type { Needs } from './capabilities/area/index.ts'
import { personOfSession } from './capabilities/people/index.ts'
import type { Assets } from './assets.ts'
import { brandSheet } from './brand.ts'
import { createServer, routes, type KeptEnv, type Routes, type Tally } from './platform/http/index.ts'
import { anyone } from './platform/access/index.ts'
import { problemPages } from './ui/problem-pages.tsx'
import { rooms } from './rooms.ts'
import { siteOf } from './site.ts'

export interface AppNeeds extends Needs {
  readonly assets: Assets
  readonly secret: string
  readonly trustProxy?: boolean
  readonly tally?: Tally
}

/** Every address of the site, each with who may use it. */
export function allRoutes(needs: Needs): readonly Routes[] {
  return [health(needs), ...rooms.flatMap(room => room.routes?.(needs) ?? [])]
}

/** The only place where everything meets. */
export function createApp(needs: AppNeeds): Hono<KeptEnv> {
  const { store, area, assets, secret, baseUrl, log, newId, today } = needs
  const brand = brandSheet(area)
  return createServer({
    routes: allRoutes(needs),
    site: siteOf(area, { ...assets.names, brand: brand.address }),
    secret,
    origins: [new URL(baseUrl).origin],
    secure: baseUrl.startsWith('https:'),
    personOf: session => personOfSession(needs, session),
    alertsOf: person => needs.alertsOf(person),
    signInAddress: '/staff/sign-in',
    newId,
    today,
    ...(needs.trustProxy && { trustProxy: true }),
    ...(needs.tally && { tally: needs.tally }),
    onChange: listener => store.onChange(listener),
    assets: new Map([...assets.files, [brand.address, brand.asset]]),
    pages: problemPages,
    log,
  })
}

/** For whoever watches over the server: which engine answers. Migrations are done, or the app would not have started. */
function health({ store, today }: Needs): Routes {
  return routes().get('/healthz', { who: anyone }, async c => {
    await store.as({ kind: 'public' }, async () => {})
    return c.json({ ok: true, engine: store.engine, migrations: 'done', today: today() })
  })
}
