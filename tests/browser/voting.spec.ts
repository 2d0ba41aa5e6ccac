import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { theSystem } from '../../src/platform/access/index.ts'
import { ballotsOf } from '../../src/capabilities/rounds/index.ts'
import { auditorAt, expectNoOverflow } from '../support/accessibility.ts'
import { openPage, phone, picture } from '../support/browser.ts'
import { keyboardOn } from '../support/keyboard.ts'
import { openedRound } from '../support/round.ts'
import { freshSite, type Site } from '../support/site.ts'

describe('somebody votes, scripts off, by keyboard alone, at 375 px, with axe on each page', () => {
  let site: Site
  const audit = auditorAt(phone)
  let page: Page
  const seen = new Set<string>()

  beforeAll(async () => {
    site = await freshSite('example', { load: false })
    for (const method of ['stars', 'one', 'ranking', 'pairs', 'opinions'] as const) {
      await openedRound(site.needs, { key: `v-${method}`, mode: 'open', method })
    }
    page = await openPage({ viewport: phone, javaScriptEnabled: false })
  })

  async function look(): Promise<void> {
    await expectNoOverflow(page)
    const kind = `${new URL(page.url()).pathname} ${await page.title()}`
    if (seen.has(kind)) return
    seen.add(kind)
    await picture(page, `vote ${kind.replaceAll(/[^\w-]+/g, ' ')}`)
    await audit(page)
  }

  it('gives stars, one choice, an order, and says what they think, and is told what was counted', async () => {
    const keys = keyboardOn(page, look)
    await page.goto(`${site.address}/vote/v-stars/choose`)
    await look()
    const sizes = await page.$$eval('.kept-press', all => all.map(each => each.getBoundingClientRect()))
    expect(sizes.every(({ width, height }) => width >= 48 && height >= 48)).toBe(true)
    await keys.press(/Give a star to: About rest/)
    await keys.press(/Give a star to: About rest/)
    await keys.press(/Give a star to: About calls/)
    expect(await page.locator('#left').innerText()).toContain('You have no stars left.')
    await keys.press('Go on')
    await keys.choose('A parent or carer')
    await keys.press('Send my vote')
    expect(await page.locator('main').innerText()).toContain('2 stars for: About rest')

    await page.goto(`${site.address}/vote/v-one/choose`)
    await keys.press('Go on')
    expect(await page.title()).toMatch(/^Error: /)
    await keys.choose('About plans')
    await keys.press('Go on')
    await keys.press('Send my vote')

    await page.goto(`${site.address}/vote/v-ranking/choose`)
    await keys.press(/Make it number 1: About welcome/)
    await keys.press(/Make it number 2: About rest/)
    await keys.press('Go on')
    await keys.press('Send my vote')

    for (const [method, answer] of [
      ['pairs', 'Both the same'],
      ['opinions', 'Agree'],
    ] as const) {
      // prettier-ignore
      await page.goto(`${site.address}/vote/v-${method}/choose`)
      await keys.press('Start')
      await keys.press(answer)
      await keys.follow('Stop here')
    }
    expect(await page.locator('h1').innerText()).toBe('Your vote is counted')
    await page.goto(`${site.address}/v`)
    await look()
  })
})

describe('a phone that loses the network in the middle of a vote', () => {
  it('keeps what was chosen and sends it once, when there is a network again', async () => {
    const site = await freshSite('example', { load: false })
    await openedRound(site.needs, { key: 'dropped', mode: 'open' })
    const page = await openPage({ viewport: phone })
    await page.goto(`${site.address}/vote/dropped/choose`)
    await page.getByRole('button', { name: 'Give a star to: About rest' }).click()
    await page.getByRole('button', { name: 'Go on' }).click()
    await page.context().setOffline(true)
    await page.getByRole('button', { name: 'Send my vote' }).click()
    await page.getByText('There is no network. We keep your vote on this page').waitFor()
    await expectNoOverflow(page)
    await page.context().setOffline(false)
    await page.waitForURL(/\/vote\/dropped\/done$/)
    expect(await page.locator('main').innerText()).toContain('1 star for: About rest')
    const ballots = await site.store.as(theSystem, db => ballotsOf(db, { key: 'dropped', method: 'stars' }))
    expect(ballots.map(({ choice }) => choice)).toEqual([{ method: 'stars', stars: { rest: 1 } }])
  })
})
