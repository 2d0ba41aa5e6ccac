import type { Page, Visitor } from '../support/visitor.ts'

/** Every page a visitor can reach by links from the front door, with its text. Forms are not sent. */
export async function crawl(visitor: Visitor): Promise<Map<string, Page>> {
  const found = new Map<string, Page>()
  const waiting = ['/']
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    if (found.has(path)) continue
    const page = await visitor.get(path)
    found.set(path, page)
    waiting.push(...linksIn(page.text).filter(link => !found.has(link)))
  }
  return found
}

/** Hides the page: it leads away from our site at once. */
const LEAVES = '/tell-us/hide'

/** Addresses of our own public site that a page links to. */
export function linksIn(html: string): string[] {
  return [...html.matchAll(/<a\b[^>]*\bhref="(\/[^"#]*)/g)]
    .map(match => (match[1] ?? '').replaceAll('&amp;', '&'))
    .filter(path => !path.startsWith('/staff') && !path.startsWith('/assets/') && path !== LEAVES)
}

/** The shape of an address: /plan/promises/12 and /plan/promises/7 are one kind of page. */
export const kindOf = (path: string): string =>
  path.replaceAll(/\d{4}-\d{2}(-\d{2})?(-\d)?/g, ':day').replaceAll(/\/\d+/g, '/:number')

/** So many of each kind of page, in their order: hundreds of stories are drawn by the same lines of code. */
export function ofEachKind(most: number, paths: readonly string[]): string[] {
  const seen = new Map<string, number>()
  return paths.filter(path => {
    const kind = kindOf(path)
    seen.set(kind, (seen.get(kind) ?? 0) + 1)
    return seen.get(kind)! <= most
  })
}
