import type { BrowserContextOptions, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { crawl, ofEachKind } from '../pages/crawl.ts'
import { expectNoAccessibilityFaults, expectNoOverflow } from '../support/accessibility.ts'
import { openPage, phone, smallPhone } from '../support/browser.ts'
import { freshSite, type Site } from '../support/site.ts'

describe.each([
  ['devon', 2],
  ['example', 1],
])('every kind of public page of areas/%s, in a browser', (areaName, most) => {
  let site: Site
  let paths: string[]

  beforeAll(async () => {
    site = await freshSite(areaName)
    paths = ofEachKind(most, [...(await crawl(site.visitor())).keys()])
  })

  it('shows no accessibility fault at levels A and AA', async () => {
    await inTabs(paths, { viewport: phone }, async (page, path) => {
      await page.goto(site.address + path)
      await expectNoAccessibilityFaults(page)
    })
  })

  it('fits a screen of 320 px, with wide text spacing and in both reading directions', async () => {
    await inTabs(paths, { viewport: smallPhone, bypassCSP: true }, async (page, path) => {
      await page.goto(site.address + path)
      await expectNoOverflow(page)
      await page.addStyleTag({ content: wideSpacing })
      await expectNoOverflow(page)
    })
    await inTabs(paths, { viewport: smallPhone }, async (page, path) => {
      await page.context().addCookies([{ name: 'kept_language', value: 'ar-XB', url: site.address }])
      await page.goto(site.address + path)
      expect(await page.locator('html').getAttribute('dir')).toBe('rtl')
      await expectNoOverflow(page)
    })
  })
})

/** WCAG 1.4.12: nothing is lost when a reader spaces text out. */
const wideSpacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }`

const TABS = 3

/** Looks at every address, a few tabs at a time. */
async function inTabs(
  paths: readonly string[],
  options: BrowserContextOptions,
  look: (page: Page, path: string) => Promise<void>
): Promise<void> {
  const waiting = [...paths]
  await Promise.all(
    Array.from({ length: TABS }, async () => {
      const page = await openPage(options)
      for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) await look(page, path)
      await page.context().close()
    })
  )
}
