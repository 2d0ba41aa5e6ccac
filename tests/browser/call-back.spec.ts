import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { calendarDate } from '../../src/standards/calendar.ts'
import { auditorAt, expectNoOverflow } from '../support/accessibility.ts'
import { openPage, phone, picture } from '../support/browser.ts'
import { keyboardOn } from '../support/keyboard.ts'
import { freshSite, type Site } from '../support/site.ts'
import { heading, signIn, type Person } from './loop-steps.ts'

const NOTE = 'You asked about the bus. I will ask the school transport team by Friday.'

describe('a call, asked for with scripts off, by keyboard alone, at 375 px', () => {
  let site: Site
  const audit = auditorAt(phone)

  beforeAll(async () => {
    site = await freshSite('example')
    site.turnTo(calendarDate('2026-11-20'))
  })

  async function person(): Promise<Person> {
    const page = await openPage({ viewport: phone, javaScriptEnabled: false })
    await page.goto(`${site.address}/`)
    return { page, site, keys: keyboardOn(page, () => look(page)) }
  }

  async function look(page: Page): Promise<void> {
    await expectNoOverflow(page)
    await picture(
      page,
      `call ${new URL(page.url()).pathname.replaceAll(/[0-9a-f-]{36}/g, 'id').replaceAll('/', ' ')}`
    )
  }

  it('gives a name and a day at once, and ends with the note of what was said', async () => {
    const asker = await person()
    await asker.keys.follow('Talk to a person')
    await audit(asker.page)
    await asker.keys.follow('Ask for a call')
    await audit(asker.page)

    await asker.keys.write('What should we call you?', 'Mo')
    await asker.keys.write('Phone number', '0770')
    await asker.keys.choose('5pm to 7pm')
    await asker.keys.choose('No')
    await asker.keys.choose('Ambleford Council', /rather not hear from/)
    await asker.keys.press('Ask for a call')
    expect(await asker.page.title()).toMatch(/^Error: /)
    expect(await asker.page.inputValue('[name=name]')).toBe('Mo')
    await asker.keys.follow('Enter a phone number, like 07700 900 982')
    await asker.keys.write('Phone number', '07700 900 982')
    await asker.keys.press('Ask for a call')

    const promise = await heading(asker)
    expect(promise).toMatch(
      /^(Kit Marchbank|Rosa Timberlake) will call you by 7pm on Tuesday 24 November 2026$/
    )
    await audit(asker.page)
    const code = await asker.page.locator('.kept-code').innerText()
    const email = promise.startsWith('Kit') ? 'kit.marchbank@example.org' : 'rosa.timberlake@example.org'

    const caller = await person()
    await signIn(caller, email)
    await caller.keys.follow(/^Ring somebody who asked for a call/)
    await audit(caller.page)
    await caller.keys.choose('To ring them now')
    await caller.keys.press('Show the number')
    expect(await caller.page.getByRole('link', { name: '07700 900982' }).count()).toBe(1)
    await caller.keys.choose('In the afternoon')
    await caller.keys.choose('Yes, we spoke')
    await caller.keys.press('Save this try')
    await caller.keys.write(/^What did they ask/, 'When the bus comes')
    await caller.keys.choose('Yes')
    await caller.keys.press('Save and write the note')
    await caller.keys.write('Note for the person you spoke with', NOTE)
    await caller.keys.press('Send the note')

    const later = await person()
    await later.keys.follow('Talk to a person')
    await later.keys.follow('See or change a call you asked for')
    await audit(later.page)
    await later.keys.write('Your code', code.toLowerCase())
    await later.keys.press('See my call')
    expect(await later.page.getByText(NOTE).count()).toBe(1)
    await audit(later.page)
    await later.keys.press('Hide it on this phone or computer')
    await later.keys.follow('See or change a call you asked for')
    expect(await later.page.getByText(NOTE).count()).toBe(0)
  })
})
