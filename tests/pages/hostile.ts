import type { Page, Visitor } from '../support/visitor.ts'
import { kindOf } from './crawl.ts'

/** What nobody types: HTML, the ends of attributes and boxes, a line end for headers, an emoji. */
const HOSTILE = `"'><img src=x onerror=alert(1)></textarea></title>\r\nx-hostile: yes 🙂`

/**
 * Marks of our own hostile text that reached the HTML, or a header, as more than text. A file that is saved and never shown,
 * such as a table for a spreadsheet, holds the text as it is.
 */
export function slippedThrough({ text, headers }: Page): boolean {
  const isSaved = headers.get('content-disposition')?.startsWith('attachment') ?? false
  const isShown = !isSaved || (headers.get('content-type') ?? '').includes('html')
  return (isShown && /<img src=x|<\/textarea><\/title>|&amp;amp;lt;/.test(text)) || headers.has('x-hostile')
}

interface ShownForm {
  readonly action: string
  readonly fields: readonly (readonly [string, string])[]
}

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]

const plain = (text: string) =>
  text.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&lt;', '<').replaceAll('&amp;', '&')

/** The forms of a page as somebody hostile fills them: our text in every box, the last choice of every list. */
function formsIn(path: string, html: string): ShownForm[] {
  return [...html.matchAll(/<form\b([^>]*)>(.*?)<\/form>/gs)].map(([, head = '', inside = '']) => ({
    action: attribute(head, 'action') ?? path,
    fields: fieldsIn(inside),
  }))
}

function fieldsIn(inside: string): [string, string][] {
  const fields = new Map<string, string>()
  for (const [tag] of inside.matchAll(/<(input|textarea)\b[^>]*>/g)) {
    const name = attribute(tag, 'name')
    if (name !== undefined) fields.set(name, valueFor(name, tag))
  }
  for (const [tag, list = ''] of inside.matchAll(/<select\b[^>]*>(.*?)<\/select>/gs)) {
    const options = [...list.matchAll(/<option\b[^>]*>/g)].map(([option]) => attribute(option, 'value') ?? '')
    fields.set(attribute(tag, 'name') ?? '', plain(options.at(-1) ?? ''))
  }
  return [...fields]
}

function valueFor(name: string, tag: string): string {
  const type = attribute(tag, 'type') ?? 'text'
  if (['hidden', 'radio', 'checkbox'].includes(type)) return plain(attribute(tag, 'value') ?? '')
  const day = { '-day': '24', '-month': '11', '-year': '2026' }[/-(day|month|year)$/.exec(name)?.[0] ?? '']
  if (day !== undefined) return day
  if (attribute(tag, 'inputmode') === 'numeric') return '3'
  return type === 'email' ? 'jo.example@example.org' : HOSTILE
}

const linksIn = (html: string): string[] =>
  [...html.matchAll(/<a\b[^>]*\bhref="(\/[^"#]*)/g)].map(([, href = '']) => plain(href))

export interface Seen {
  readonly page: Page
  readonly by: string
}

/**
 * Walks every link from a page and sends every form on the way with hostile text.
 *
 * @param each how many pages of one kind to open, and how many forms of one kind to send
 * @returns every page and answer seen, each with the press or link that led to it
 */
export async function ransack(visitor: Visitor, from: readonly string[], each = 3): Promise<Seen[]> {
  const seen: Seen[] = []
  const opened = new Set<string>()
  const times = new Map<string, number>()
  const waiting = [...from]
  const enough = (kind: string) => {
    times.set(kind, (times.get(kind) ?? 0) + 1)
    return (times.get(kind) ?? 0) > each
  }
  const look = (page: Page, by: string) => {
    seen.push({ page, by })
    waiting.push(...linksIn(page.text))
  }
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    if (opened.has(path) || path.startsWith('/assets/') || enough(kind(path))) continue
    opened.add(path)
    const page = await visitor.get(path)
    look(page, `GET ${path}`)
    for (const { action, fields } of formsIn(page.path, page.text)) {
      if (
        action === '/staff/sign-out' ||
        enough(`POST ${kind(action)} ${fields.map(([name]) => name).join()}`)
      )
        continue
      const answer = await visitor.postRaw(
        action,
        new URLSearchParams(fields.map(([name, value]) => [name, value] as [string, string])).toString()
      )
      look(answer, `POST ${action}`)
    }
  }
  return seen
}

/** Pages that differ only in a day, a number, a key of a row or what stands behind "?" are of one kind. */
const kind = (path: string) =>
  kindOf(path)
    .replace(/\?.*/, '')
    .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id')
    .replaceAll(/(?<=\/(?:stories|themes|people|sort|roles)\/)[a-z0-9-]+(?=$|\/)/g, ':key')
