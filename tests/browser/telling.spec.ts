import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { answerStory, decideOnWords } from '../../src/capabilities/voices/acts.ts'
import { openFirstDoor } from '../../src/capabilities/people/index.ts'
import { calendarDate } from '../../src/standards/calendar.ts'
import { auditorAt, expectNoOverflow } from '../support/accessibility.ts'
import { openPage, phone, picture } from '../support/browser.ts'
import { keyboardOn } from '../support/keyboard.ts'
import { freshSite, type Site } from '../support/site.ts'
import { everyRole, storyIdOf } from '../support/staff.ts'

const STORY = 'Nobody asked my daughter what she wants. She is 12.'
const SHOWN = 'Nobody asked my [child] what they want.'

describe('a mother who tells her daughter’s story, scripts off, by keyboard alone, at 375 px', () => {
  let site: Site
  let page: Page

  beforeAll(async () => {
    site = await freshSite('devon', { load: false })
    site.turnTo(calendarDate('2026-11-23'))
    await openFirstDoor(site.needs, null)
    page = await openPage({ viewport: phone, javaScriptEnabled: false })
  })

  it('says what her daughter says, looks at the words first, tells us we did not hear her, and adds more', async () => {
    const keys = keyboardOn(page, () => expectNoOverflow(page))
    const text = () => page.locator('main').innerText()
    await page.goto(`${site.address}/tell-us/words`)
    await keys.write('What happened?', STORY)
    await keys.press('Continue')
    await keys.write(/^What was good/, 'One teacher listened.')
    await keys.press('Continue')
    await keys.choose('A parent or carer')
    await keys.press('Continue')
    await keys.choose('No, I tell it for my child')
    await keys.press('Continue')
    await keys.choose('They say yes')
    await keys.press('Continue')
    await keys.choose('I do not know')
    await keys.press('Continue')
    await keys.choose('Yes, with names taken out')
    await keys.press('Continue')
    await keys.choose('Yes, I want to look first')
    await keys.press('Continue')
    await keys.choose('For 1 year')
    await keys.press('Continue')
    await keys.press('Continue')
    expect(await text()).toContain('They say yes')
    await keys.press('Send my story')
    expect(await text()).toContain('Then you look at the words, and say yes or no.')

    const staff = await everyRole(site)
    const storyId = await storyIdOf(site, STORY)
    const act = { storyId, by: staff, on: site.needs.today() }
    await site.store.as(staff, async db => {
      await decideOnWords(db, { ...act, decision: { kind: 'cleared', words: SHOWN }, seen: 0 })
      await answerStory(db, { ...act, words: 'I am sorry. We ask her this week.' })
    })

    await keys.follow('See what happened with your story')
    expect(await text()).toContain('One teacher listened.')
    await keys.follow('Look at the words')
    expect(await text()).toContain(SHOWN)
    await picture(page, 'telling look')
    await keys.press('Send my choice')
    expect(await page.title()).toMatch(/^Error: /)
    await keys.choose('Yes, they can read these words')
    await keys.press('Send my choice')
    expect(await text()).toContain('You said yes to the words on 23 November 2026.')

    await keys.choose('No', 'Do you feel heard?')
    await keys.press('Tell us')
    expect(await text()).toContain('with a second person. This will be by Monday 30 November 2026.')
    await keys.follow('Add to your story')
    await keys.write('What do you want to add?', 'She was not asked in the spring either.')
    await keys.press('Add it')
    expect(await text()).toContain('She was not asked in the spring either.')
    await picture(page, 'telling your story')
    await auditorAt(phone)(page)
  })
})
