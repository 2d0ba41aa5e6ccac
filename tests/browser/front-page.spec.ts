import { describe, expect, it } from 'vitest'
import { openPage, phone } from '../support/browser.ts'
import { freshSite } from '../support/site.ts'

const SCREENS = 1.25

describe.each(['devon', 'example'])('the front page of areas/%s, on a phone', areaName => {
  it('shows the whole loop within one and a quarter screens', async () => {
    const site = await freshSite(areaName)
    const page = await openPage({ viewport: phone })
    await page.goto(site.address)
    const box = await page.getByRole('region', { name: 'The story so far' }).boundingBox()
    expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThanOrEqual(SCREENS * phone.height)
    await page.context().close()
  })

  it('is in the colours of the area', async () => {
    const site = await freshSite(areaName, { load: false })
    const page = await openPage({ viewport: phone })
    await page.goto(site.address)
    // In words, because tests are checked without a browser's own types.
    const brand = await page.evaluate<string>(
      `getComputedStyle(document.documentElement).getPropertyValue('--kept-brand')`
    )
    expect(brand).toBe(site.needs.area.brand.brand)
    await page.context().close()
  })
})
