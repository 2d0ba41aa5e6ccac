import { Hono } from 'hono'
import { publicVisitor } from '../access/index.ts'
import { isLanguage } from '../language/index.ts'
import { acceptForm } from './accept-form.ts'
import { callerMarks } from './caller.ts'
import type { KeptEnv } from './context.ts'
import { readCookie } from './cookies.ts'
import { headersFor } from './headers.ts'
import { keptPages } from './kept-pages.ts'
import { problem } from './problem.ts'
import { setPageRenderer, VISIT } from './render.tsx'
import type { KeptContext, Route } from './routes.ts'
import { keepOrFind, sendAsset, type Keeper } from './send-kept.ts'
import type { MountNeeds, ServerNeeds } from './server-needs.ts'
import { newTally } from './tally.ts'
import { recognise, refuse } from './staff-door.ts'

export const LANGUAGE = 'kept_language'

/** Puts every capability's routes behind one door: headers, forms' tokens, who may, and the pages for when something is wrong. */
export function createServer(needs: ServerNeeds): Hono<KeptEnv> {
  const app = new Hono<KeptEnv>()
  const kept = keptPages()
  const markOf = callerMarks(needs.today, needs.trustProxy ?? false)
  const tally = needs.tally ?? newTally(Date.now)
  needs.onChange(() => kept.forgetAll())

  app.use('*', async (c, next) => {
    begin(c, needs)
    c.set('tally', tally)
    c.set('caller', () => markOf(c))
    // PostgreSQL keeps no NUL: nothing of ours has an address with one
    if (c.req.url.includes('%00')) c.res = c.render(needs.pages.notFound(), 404)
    else await next()
    for (const [name, value] of Object.entries(headersFor(c.get('sound')))) c.res.headers.set(name, value)
    if (needs.secure) c.res.headers.set('strict-transport-security', 'max-age=31536000')
    if (!c.res.headers.has('cache-control')) c.res.headers.set('cache-control', 'no-store')
  })
  app.get('/assets/:file', c => sendAsset(c, needs.assets))
  const all = needs.routes.flatMap(({ list }) => list)
  const policies = new Map(
    all.flatMap(({ method, path, guard }) => (method === 'GET' ? [[path, guard.who]] : []))
  )
  for (const route of all) mount(app, route, { ...needs, policies }, kept)
  app.notFound(c => c.render(needs.pages.notFound(), 404))
  app.onError((error, c) => problem(error, c as KeptContext, needs))
  return app
}

function begin(c: KeptContext, needs: ServerNeeds): void {
  const language = readCookie(c, LANGUAGE)
  c.set('language', isLanguage(language) ? language : 'en-GB')
  c.set('site', needs.site(c.get('language')))
  c.set('actor', publicVisitor)
  c.set('alerts', [])
  c.set('visit', readCookie(c, VISIT) ?? '')
  c.set('body', new Map())
  c.set('file', null)
  c.set('files', new Map())
  c.set('sound', undefined)
  c.set('submission', '')
  c.set('showing', '')
  c.set('shownForm', false)
  c.set('keeping', false)
  c.set('secure', needs.secure)
  setPageRenderer(c, needs)
}

function mount(app: Hono<KeptEnv>, route: Route, needs: MountNeeds, kept: Keeper): void {
  const answer =
    route.guard.keep === 'until-changed'
      ? (c: KeptContext) => keepOrFind(c, route, needs, kept)
      : route.answer
  app.on(route.method, route.path, async c => {
    if (route.path.startsWith('/staff')) await recognise(c, needs)
    if (!route.guard.who.allows(c.get('actor'))) return refuse(c, route, needs)
    c.set('sound', route.guard.sound)
    if (route.method === 'POST' && !route.guard.pressedElsewhere) {
      const { fileBytes: bytes = 0, mostFiles: most = 1 } = route.guard
      await acceptForm(c, needs, { bytes, most })
    }
    const response = await answer(c as KeptContext)
    // A server tells of its changes a moment after the commit; whoever made one looks at it at once.
    if (route.method === 'POST' && c.get('actor').kind === 'person') kept.forgetAll()
    return response
  })
}
