import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { openPage } from './browser.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const options = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  resultTypes: ['violations'],
}

/** Written as text, since it runs in the page. */
const findings = `axe.run(document, ${JSON.stringify(options)}).then(({ violations }) =>
  violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' | ')))`

/** Zero A and AA findings. What is found is named with where it stands. Our pages have no frames. */
export async function expectNoAccessibilityFaults(page: Page): Promise<void> {
  await page.evaluate(axe)
  expect(await page.evaluate(findings), page.url()).toEqual([])
}

/** A page without what is new in it on every visit: the hidden fields of its forms. */
const sameForAll = (html: string) => html.replaceAll(/<input type="hidden"[^>]*>/g, '')

/**
 * Looks for faults in pages on which scripts are off, where axe cannot run: it is shown the same page, byte for byte, in a
 * tab of its own, and each page once however often somebody comes by.
 */
export function auditorAt(viewport: { width: number; height: number }): (page: Page) => Promise<void> {
  const audited = new Set<string>()
  let tab: Page | undefined
  return async page => {
    const html = await page.content()
    if (audited.has(sameForAll(html))) return
    audited.add(sameForAll(html))
    tab ??= await openPage({ viewport })
    const address = page.url().replace(/#.*/, '')
    await tab.route(address, route => route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' }))
    await tab.goto(address)
    await expectNoAccessibilityFaults(tab)
    await tab.unrouteAll()
  }
}

/** Nothing is wider than the screen: no one has to scroll sideways to read. */
export async function expectNoOverflow(page: Page): Promise<void> {
  const [content, screen] = await page
    .evaluate('document.documentElement.scrollWidth + "," + document.documentElement.clientWidth')
    .then(both => String(both).split(',').map(Number))
  expect(content, `${page.url()} is ${content} px wide on a screen of ${screen}`).toBeLessThanOrEqual(
    screen ?? 0
  )
}
