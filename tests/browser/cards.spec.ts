import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { calendarDate } from '../../src/standards/calendar.ts'
import { auditorAt, expectNoOverflow } from '../support/accessibility.ts'
import { openPage, phone, picture } from '../support/browser.ts'
import { keyboardOn } from '../support/keyboard.ts'
import { freshSite, type Site } from '../support/site.ts'
import { heading, signIn, type Person } from './loop-steps.ts'

describe('a child answers with cards, scripts off, by keyboard alone, at 375 px, with axe on each page', () => {
  let site: Site
  const audit = auditorAt(phone)
  const seen = new Set<string>()

  beforeAll(async () => {
    site = await freshSite('example')
    site.turnTo(calendarDate('2026-11-23'))
  })

  async function person(): Promise<Person> {
    const page = await openPage({ viewport: phone, javaScriptEnabled: false })
    await page.goto(`${site.address}/tell-us`)
    return { page, site, keys: keyboardOn(page, () => look(page)) }
  }

  async function look(page: Page): Promise<void> {
    await expectNoOverflow(page)
    const kind = `${new URL(page.url()).pathname} ${(await page.title()).startsWith('Error')}`
    if (seen.has(kind)) return
    seen.add(kind)
    await picture(page, `cards ${new URL(page.url()).pathname.replaceAll('/', ' ')}`)
    await audit(page)
  }

  it('goes from the front door to a picture code, and from the pictures to an answer in cards', async () => {
    const child = await person()
    const { page, keys } = child
    await keys.choose(/^Choose picture cards/)
    await keys.press('Continue')
    await keys.follow('Start the cards')
    await keys.choose('Me and a helper')
    await keys.press('Continue')
    await keys.choose('Under 13')
    await keys.press('Continue')
    expect(await heading(child)).toBe('Ask a grown-up first')
    await keys.press('A grown-up knows. Go on')
    await keys.choose('Noise')
    await keys.press('Continue')
    await keys.press('Continue')
    expect(await page.title()).toMatch(/^Error: /)
    await keys.choose('Too loud')
    await keys.write('Say more if you want to', 'The hall at lunch.')
    await keys.press('Continue')
    await keys.press('Skip')
    await keys.choose('I did')
    await keys.press('Continue')
    expect(await heading(child)).toBe('This is what you said')
    await keys.press('Send my cards')
    expect(await heading(child)).toBe('Thank you. We have your cards')
    const groups = await page.locator('.kept-picture-code > li').allInnerTexts()

    const staff = await person()
    await signIn(staff, 'jo.fernley@example.org')
    await staff.page.goto(`${site.address}/staff/cards`)
    await staff.keys.follow(/^Cards /)
    await staff.keys.choose('Thank you for telling us.', 'Card 1')
    await staff.keys.write('Your own words on card 1', 'We will make a quiet room.')
    await staff.keys.press('See it as they will')
    await staff.keys.press('Send these cards')

    const later = await person()
    await later.page.goto(`${site.address}/young-people`)
    await later.keys.follow('See your answer with your picture code')
    const parts = groups.flatMap(asTapped)
    for (const name of parts.slice(0, 2)) await later.keys.press(name)
    for (const part of parts.slice(2)) await putIn(later, part)
    expect(await heading(later)).toBe('What happened with your story')
    expect(await later.page.locator('.kept-cards').first().innerText()).toContain(
      'We will make a quiet room.'
    )
  })
})

/** A number is typed; a picture pressed with Enter. Tab led to the first two like to any button. */
async function putIn({ page }: Person, part: string): Promise<void> {
  const isNumber = /\d/.test(part)
  const at = isNumber ? page.getByLabel(/number/) : page.getByRole('button', { name: part, exact: true })
  if (isNumber) await at.fill(part)
  await at.focus()
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')])
}

/** What a child taps for one group of their code: its two pictures, or its number. The word under them says the same. */
const asTapped = (group: string): string[] => group.match(/\d{4}|[a-z]+/g) ?? []
