import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** Zero A and AA findings. What is found is named with where it stands. */
export async function expectNoAccessibilityFaults(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(levels).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([])
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
