import { keptPages, type KeptPage } from './kept-pages.ts'
import type { KeptContext, Route } from './routes.ts'
import type { Asset, ServerNeeds } from './server-needs.ts'

export type Keeper = ReturnType<typeof keptPages>

/**
 * Kept by path alone. What a visitor puts behind "?" or calls our host makes no other page of it, so nobody can fill
 * the memory with copies, or leave a page of their making for the next reader.
 */
export async function keepOrFind(
  c: KeptContext,
  route: Route,
  needs: ServerNeeds,
  kept: Keeper
): Promise<Response> {
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

export function sendAsset(c: KeptContext, assets: ReadonlyMap<string, Asset>): Response | Promise<Response> {
  const asset = assets.get(c.req.path)
  if (asset === undefined) return c.notFound()
  const headers = {
    ...{ 'content-type': asset.type, 'cache-control': 'public, max-age=31536000, immutable' },
    ...(asset.worksFor !== undefined && { 'service-worker-allowed': asset.worksFor }),
  }
  if (!(c.req.header('accept-encoding') ?? '').includes('gzip')) return c.body(asset.page.html, 200, headers)
  return c.body(asset.page.gzip, 200, { ...headers, 'content-encoding': 'gzip', vary: 'accept-encoding' })
}
