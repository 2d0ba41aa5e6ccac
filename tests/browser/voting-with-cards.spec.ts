import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { auditorAt, expectNoOverflow } from '../support/accessibility.ts'
import { openPage, phone, picture } from '../support/browser.ts'
import { keyboardOn } from '../support/keyboard.ts'
import { openedWithCards } from '../support/round.ts'
import { freshSite, type Site } from '../support/site.ts'

describe('a young person votes with cards, scripts off, by keyboard alone, at 375 px, with axe on each page', () => {
  let site: Site
  const audit = auditorAt(phone)
  let page: Page
  const seen = new Set<string>()
  const small: string[] = []

  beforeAll(async () => {
    site = await freshSite('example', { load: false })
    await openedWithCards(site.needs, { key: 'cards-one', mode: 'open', method: 'one' })
    await openedWithCards(site.needs, { key: 'cards-pairs', mode: 'open', method: 'pairs' })
    page = await openPage({ viewport: phone, javaScriptEnabled: false })
  })

  async function look(): Promise<void> {
    await expectNoOverflow(page)
    const kind = `${new URL(page.url()).pathname} ${await page.title()}`
    if (seen.has(kind)) return
    seen.add(kind)
    await picture(page, `vote with cards ${kind.replaceAll(/[^\w-]+/g, ' ')}`)
    const buttons = await page.$$eval('main .govuk-button, main .govuk-radios__item', all =>
      all.map(each => ({ words: each.textContent.trim(), box: each.getBoundingClientRect() }))
    )
    small.push(...buttons.flatMap(({ words, box }) => (box.height < 48 || box.width < 48 ? [words] : [])))
    await audit(page)
  }

  const main = () => page.locator('main').innerText()

  it('goes from the first page of a vote to "Your vote is counted", with large buttons all the way', async () => {
    const keys = keyboardOn(page, look)
    await page.goto(`${site.address}/vote/cards-one/choose`)
    await keys.follow('Vote with picture cards')
    await keys.choose('Me and a helper')
    await keys.press('Start the cards')
    await keys.press('Continue')
    expect(await page.title()).toMatch(/^Error: /)
    await keys.choose('Yes')
    await keys.press('Continue')
    await keys.choose('I do not know')
    await keys.press('Continue')
    await keys.choose('Yes')
    await keys.press('Continue')
    await keys.press('Skip')
    expect(await main()).toContain('Which one is first?')
    await keys.choose('A quiet room')
    await keys.press('Continue')
    expect(await main()).toContain('This is what you chose')
    await keys.press('Send my vote')
    expect(await main()).toContain('Your vote is counted')
    expect(await main()).toContain('A quiet room')

    await page.goto(`${site.address}/vote/cards-pairs/cards`)
    await keys.choose('Just me')
    await keys.press('Start the cards')
    await keys.choose('Both the same')
    await keys.press('Continue')
    expect(small).toEqual([])

    await page.setViewportSize({ width: 320, height: 640 })
    await expectNoOverflow(page)
    await page.evaluate(`document.documentElement.dir = 'rtl'`)
    await expectNoOverflow(page)
  })
})
