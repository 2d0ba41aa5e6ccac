import type { Child } from 'hono/jsx'
import { gzipSync } from 'node:zlib'
import { directionOf } from '../language/index.ts'
import { PageContext, type PageFacts } from '../render/index.ts'
import { keepForVisit, takeNotice } from './cookies.ts'
import type { KeptContext } from './routes.ts'
import { formToken } from './same-site.ts'

export interface RenderNeeds {
  readonly secret: string
  newId(): string
}

export const VISIT = 'kept_visit'

/** Gives `c.render(<Page />)` its page: the facts every page shows, then the html with its head. */
export function setPageRenderer(c: KeptContext, { secret, newId }: RenderNeeds): void {
  c.setRenderer((content: Child, status = 200) => {
    const html = renderPage(content, pageFacts(c, secret, newId))
    return answerHtml(c, html, status)
  })
}

function pageFacts(c: KeptContext, secret: string, newId: () => string): PageFacts {
  const language = c.get('language')
  return {
    site: c.get('site'),
    language,
    direction: directionOf(language),
    path: c.req.path,
    actor: c.get('actor'),
    notice: takeNotice(c),
    alerts: c.get('alerts'),
    formKeys: () => formKeys(c, secret, newId),
  }
}

function formKeys(c: KeptContext, secret: string, newId: () => string) {
  c.set('shownForm', true)
  if (c.get('visit') === '') {
    c.set('visit', newId())
    keepForVisit(c, VISIT, c.get('visit'))
  }
  // A form shown again with its mistakes keeps its id: the corrected press is still the same submission.
  if (c.get('showing') === '') c.set('showing', newId())
  const submission = c.get('showing')
  return { token: formToken(secret, c.get('visit'), submission), submission }
}

/**
 * For a press that was refused for what others did meanwhile, not for what was typed. Its outcome is kept, as that of
 * every press is, so the form shown again must be a new submission: else its corrected press is taken for this one.
 */
export function startAgain(c: KeptContext): void {
  c.set('showing', '')
}

function renderPage(content: Child, facts: PageFacts): string {
  const page = <PageContext.Provider value={facts}>{content}</PageContext.Provider>
  return `<!doctype html>${page.toString()}`
}

function answerHtml(c: KeptContext, html: string, status: number): Response {
  c.header('content-type', 'text/html; charset=utf-8')
  c.header('vary', 'accept-encoding, cookie')
  if (c.get('keeping') || !(c.req.header('accept-encoding') ?? '').includes('gzip'))
    return c.body(html, status as 200)
  c.header('content-encoding', 'gzip')
  return c.body(new Uint8Array(gzipSync(html)), status as 200)
}
