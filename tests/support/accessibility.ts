import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

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

/** Nothing is wider than the screen: no one has to scroll sideways to read. */
export async function expectNoOverflow(page: Page): Promise<void> {
  const [content, screen] = await page
    .evaluate('document.documentElement.scrollWidth + "," + document.documentElement.clientWidth')
    .then(both => String(both).split(',').map(Number))
  expect(content, `${page.url()} is ${content} px wide on a screen of ${screen}`).toBeLessThanOrEqual(
    screen ?? 0
  )
}
