import { Hono } from 'hono'
import type { Child } from 'hono/jsx'
import type { Actor, Policy } from '../access/index.ts'
import { publicVisitor } from '../access/index.ts'
import { isLanguage, type Language } from '../language/index.ts'
import type { Link, Site } from '../render/index.ts'
import { readBody } from './body.ts'
import type { KeptEnv } from './context.ts'
import { keepForVisit, readCookie } from './cookies.ts'
import { BadRequest } from './faults.ts'
import { safetyHeaders } from './headers.ts'
import { keptPages, type KeptPage } from './kept-pages.ts'
import { setPageRenderer, VISIT } from './render.tsx'
import type { KeptContext, Route, Routes } from './routes.ts'
import { checkToken, comesFromUs } from './same-site.ts'

export const SESSION = 'kept_session'
export const LANGUAGE = 'kept_language'
const RETURN_TO = 'kept_return'

export interface ServerNeeds {
  readonly routes: readonly Routes[]
  readonly site: (language: Language) => Site
  readonly secret: string
  readonly origins: readonly string[]
  readonly secure: boolean
  /** Who a session cookie belongs to, or null. Asked for staff addresses only. */
  readonly personOf: (session: string) => Promise<Actor | null>
  readonly signInAddress: string
  readonly newId: () => string
  /** A day: kept pages are made again when it changes, since lateness is arithmetic on today. */
  readonly today: () => string
  readonly onChange: (listener: () => void) => void
  readonly assets: ReadonlyMap<string, Asset>
  readonly pages: ProblemPages
  readonly log: { error(facts: object, message: string): void }
}

export interface Asset {
  readonly type: string
  readonly page: KeptPage
}

export interface ProblemPages {
  notFound(): Child
  notAllowed(): Child
  conflict(error: Error): Child
  badRequest(error: BadRequest): Child
  broken(): Child
}

/** Puts every capability's routes behind one door: headers, forms' tokens, who may, and the pages for when something is wrong. */
export function createServer(needs: ServerNeeds): Hono<KeptEnv> {
  const app = new Hono<KeptEnv>()
  const kept = keptPages()
  needs.onChange(() => kept.forgetAll())

  app.use('*', async (c, next) => {
    begin(c, needs)
    // PostgreSQL keeps no NUL: nothing of ours has an address with one
    if (c.req.url.includes('%00')) c.res = c.render(needs.pages.notFound(), 404)
    else await next()
    for (const [name, value] of Object.entries(safetyHeaders)) c.res.headers.set(name, value)
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
  c.set('visit', readCookie(c, VISIT) ?? '')
  c.set('body', new Map())
  c.set('submission', '')
  c.set('showing', '')
  c.set('shownForm', false)
  c.set('keeping', false)
  c.set('secure', needs.secure)
  setPageRenderer(c, needs)
}

type Keeper = ReturnType<typeof keptPages>

/** With what may be read at which address, so that nobody is led to a door that is not open to them. */
type MountNeeds = ServerNeeds & { readonly policies: ReadonlyMap<string, Policy> }

function mount(app: Hono<KeptEnv>, route: Route, needs: MountNeeds, kept: Keeper): void {
  const answer =
    route.guard.keep === 'until-changed'
      ? (c: KeptContext) => keepOrFind(c, route, needs, kept)
      : route.answer
  app.on(route.method, route.path, async c => {
    if (route.path.startsWith('/staff')) await recognise(c, needs)
    if (!route.guard.who.allows(c.get('actor'))) return refuse(c, route, needs)
    if (route.method === 'POST') await acceptForm(c, needs)
    const response = await answer(c as KeptContext)
    // A server tells of its changes a moment after the commit; whoever made one looks at it at once.
    if (route.method === 'POST' && c.get('actor').kind === 'person') kept.forgetAll()
    return response
  })
}

async function recognise(c: KeptContext, needs: MountNeeds): Promise<void> {
  const session = readCookie(c, SESSION)
  const person = session === undefined ? null : await needs.personOf(session)
  if (person === null) return
  const site = c.get('site')
  const open = ({ href }: Link) => needs.policies.get(href)?.allows(person) ?? true
  c.set('actor', person)
  c.set('site', { ...site, staffNavigation: site.staffNavigation.filter(open) })
}

/**
 * Staff who are not signed in are asked to, and come back to where they were; anyone else is told no.
 * Who was signed out while they wrote gets back what they wrote, if it was written on a page of ours in this browser.
 */
async function refuse(c: KeptContext, route: Route, needs: MountNeeds): Promise<Response> {
  if (c.get('actor').kind !== 'public') return c.render(needs.pages.notAllowed(), 403)
  if (needs.policies.has(route.path)) keepForVisit(c, RETURN_TO, c.req.path, '/staff')
  const wrote = c.req.method === 'POST' && (await isOurForm(c, needs))
  if (!wrote) return c.redirect(needs.signInAddress, 303)
  const typed = [...c.get('body').values()].flat()
  return c.render(needs.pages.badRequest(new BadRequest('signed-out', 'the session had ended', typed)), 403)
}

async function isOurForm(c: KeptContext, needs: ServerNeeds): Promise<boolean> {
  return acceptForm(c, needs).then(
    () => true,
    () => false
  )
}

/** Where this person wanted to go before signing in: a staff address of ours, or My work. */
export function returnAddress(c: KeptContext): string {
  const wanted = readCookie(c, RETURN_TO) ?? ''
  // Another site under our domain can set our cookies: only what can be nothing but a path of ours is followed.
  return /^\/staff(\/[\w-]+)+$/.test(wanted) ? wanted : '/staff'
}

async function acceptForm(c: KeptContext, needs: ServerNeeds): Promise<void> {
  if (!comesFromUs(c.req.raw.headers, needs.origins)) {
    throw new BadRequest('not-our-page', 'a form was posted from another site')
  }
  const body = new Map(await readBody(c.req.raw))
  const only = (name: string) => (body.get(name)?.length === 1 ? body.get(name)?.[0] : undefined)
  const proof = { visit: c.get('visit') || undefined, submission: only('_submission'), token: only('_token') }
  body.delete('_submission')
  body.delete('_token')
  checkToken(needs.secret, proof, [...body.values()].flat())
  c.set('showing', proof.submission ?? '')
  c.set('submission', `${proof.submission}:${c.req.path}`)
  c.set('body', body)
}

/**
 * Kept by path alone. What a visitor puts behind "?" or calls our host makes no other page of it, so nobody can fill
 * the memory with copies, or leave a page of their making for the next reader.
 */
async function keepOrFind(c: KeptContext, route: Route, needs: ServerNeeds, kept: Keeper): Promise<Response> {
  const key = `${needs.today()} ${c.get('language')} ${c.req.path}`
  const found = c.req.header('cookie')?.includes('kept_notice') ? undefined : kept.find(key)
  if (found !== undefined) return sendKept(c, found)
  const began = kept.begin()
  c.set('keeping', true)
  Object.assign(c.req, { query: readsQuery, queries: readsQuery })
  const response = await route.answer(c)
  if (response.status !== 200 || c.get('shownForm') || response.headers.has('set-cookie')) return response
  return sendKept(c, kept.keep(key, began, await response.text()))
}

function readsQuery(): never {
  throw new Error('A page kept for everyone is kept by its path: it cannot read what stands behind "?".')
}

function sendKept(c: KeptContext, page: KeptPage): Response {
  const headers: Record<string, string> = {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-cache',
    vary: 'accept-encoding, cookie',
    etag: page.tag,
  }
  if (c.req.header('if-none-match') === page.tag) return c.body(null, 304, headers)
  if (!(c.req.header('accept-encoding') ?? '').includes('gzip')) return c.body(page.html, 200, headers)
  return c.body(page.gzip, 200, { ...headers, 'content-encoding': 'gzip' })
}

function sendAsset(c: KeptContext, assets: ReadonlyMap<string, Asset>): Response | Promise<Response> {
  const asset = assets.get(c.req.path)
  if (asset === undefined) return c.notFound()
  const headers = { 'content-type': asset.type, 'cache-control': 'public, max-age=31536000, immutable' }
  if (!(c.req.header('accept-encoding') ?? '').includes('gzip')) return c.body(asset.page.html, 200, headers)
  return c.body(asset.page.gzip, 200, { ...headers, 'content-encoding': 'gzip', vary: 'accept-encoding' })
}

function problem(error: Error, c: KeptContext, needs: ServerNeeds): Response {
  if (error instanceof BadRequest) return c.render(needs.pages.badRequest(error), error.status as 400)
  const status = (error as { status?: unknown }).status
  if (status === 403) return c.render(needs.pages.notAllowed(), 403)
  if (status === 404) return c.render(needs.pages.notFound(), 404)
  if (status === 409) return c.render(needs.pages.conflict(error), 409)
  // Only the kind of fault and where it was: a message can hold what someone typed.
  needs.log.error(
    { fault: error.name, code: (error as { code?: unknown }).code, at: where(error) },
    'request failed'
  )
  return c.render(needs.pages.broken(), 500)
}

// The stack begins with the message, and a line of what someone typed can look like a place.
const where = (error: Error): string[] =>
  (error.stack ?? '')
    .replace(error.message, '')
    .split('\n')
    .filter(line => /^\s+at /.test(line))
    .slice(0, 6)
