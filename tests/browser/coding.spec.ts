import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { storiesOnDesk } from '../../src/capabilities/coding/desk.ts'
import { piecesOf } from '../../src/capabilities/coding/rules/pieces.ts'
import type { Actor } from '../../src/platform/access/index.ts'
import { calendarDate } from '../../src/standards/calendar.ts'
import { expectNoAccessibilityFaults, expectNoOverflow } from '../support/accessibility.ts'
import { openPage, phone, picture } from '../support/browser.ts'
import { keyboardOn } from '../support/keyboard.ts'
import { freshSite, type Site } from '../support/site.ts'
import { signIn } from './loop-steps.ts'

const themer: Actor = {
  ...{ kind: 'person', id: 'bilal-eastmoor', name: 'Bilal Eastmoor', jobTitle: 'Parent' },
  ...{ organisation: 'forum', roles: ['themer'] },
}

describe('two people code one story, by keyboard', () => {
  let site: Site
  let story: string

  beforeAll(async () => {
    site = await freshSite('example')
    site.turnTo(calendarDate('2026-11-23'))
    const desk = await site.store.as(themer, db => storiesOnDesk(site.needs, db))
    story = desk.find(one => one.needsTwo && piecesOf(one.words).length > 2)!.id
  })

  const look = async (page: Page, name: string) => {
    await expectNoOverflow(page)
    await picture(page, `coding ${name}`)
  }

  it('one without scripts on a small screen, one with keys alone, and they agree', async () => {
    const bilal = await openPage({ viewport: phone, javaScriptEnabled: false })
    const first = { page: bilal, site, keys: keyboardOn(bilal) }
    await signIn(first, 'bilal.eastmoor@example.org')
    await bilal.goto(`${site.address}/staff/coding/story/${story}`)
    await look(bilal, 'without scripts')
    await bilal.locator('input[name="at"]').nth(0).press('Space')
    await bilal.locator('details', { hasText: 'Communicate' }).locator('summary').first().press('Enter')
    await bilal.getByLabel(/No one calls back \(development\)/).press('Space')
    await bilal.getByRole('button', { name: 'I am done: next story' }).press('Enter')
    await bilal.waitForURL(/coding\/(story|next)/)

    const maggie = await openPage({ viewport: { width: 1280, height: 900 } })
    const second = { page: maggie, site, keys: keyboardOn(maggie) }
    await signIn(second, 'maggie.dunvale@example.org')
    await maggie.goto(`${site.address}/staff/coding/story/${story}`)
    expect(await maggie.locator('#marked + p').textContent()).toBe('Nothing yet.')
    await expectNoAccessibilityFaults(maggie)
    await maggie.keyboard.press('1')
    expect(await maggie.locator('input[name="code"]:checked').count()).toBe(0) // not yet in the form
    await maggie.keyboard.press('ArrowDown')
    await maggie.keyboard.press('ArrowDown')
    await maggie.keyboard.press('Space')
    await maggie.keyboard.press('Shift+ArrowDown')
    expect(await maggie.locator('input[name="at"]:checked').count()).toBe(2)
    await maggie.keyboard.press('/')
    await maggie.keyboard.type('first meeting strength')
    await look(maggie, 'searching')
    await maggie.keyboard.press('Enter')
    expect(await maggie.locator('input[name="code"]:checked').inputValue()).toBe('first-meeting:strength')
    await maggie.keyboard.press('Enter')
    await maggie.waitForURL(/#at$/)
    await look(maggie, 'with one passage')
    await expectNoAccessibilityFaults(maggie)
    await maggie.keyboard.press('Control+Enter')
    await maggie.waitForURL(/\/talk\//)
    await look(maggie, 'two readings')
    await expectNoAccessibilityFaults(maggie)
    for (const nth of [1, 2])
      await maggie
        .getByRole('group', { name: `What holds for difference ${nth}?` })
        .getByLabel('Both')
        .press('Space')
    await maggie.getByRole('group', { name: 'Who agreed?' }).getByLabel('Bilal Eastmoor').press('Space')
    await maggie.getByLabel('What did you talk about?').fill('We read it for different things.')
    await maggie.getByRole('button', { name: 'This is what we agreed' }).press('Enter')
    await maggie.waitForURL(/\/staff\/coding(#.*)?$/)
    await look(maggie, 'list')
    await bilal.goto(`${site.address}/staff/coding/story/${story}`)
    expect(await bilal.getByText('Agreed by Bilal Eastmoor, Maggie Dunvale.').count()).toBe(1)
    await look(bilal, 'settled')
  })
})
