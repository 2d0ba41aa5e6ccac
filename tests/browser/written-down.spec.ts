import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { openFirstDoor } from '../../src/capabilities/people/index.ts'
import { answerStory } from '../../src/capabilities/voices/acts.ts'
import { calendarDate } from '../../src/standards/calendar.ts'
import { expectNoOverflow } from '../support/accessibility.ts'
import { openPage, phone, picture } from '../support/browser.ts'
import { keyboardOn, type KeyboardUser } from '../support/keyboard.ts'
import { freshSite, type Site } from '../support/site.ts'
import { everyRole, storyIdOf } from '../support/staff.ts'
import { signIn } from './loop-steps.ts'

const CODE = /[A-Z]{4,6}-\d{4}-[A-Z]{4,6}-[A-Z]{4,6}-\d{4}-[A-Z]{4,6}/
const ON_PAPER = 'The form for school was too hard. I wrote it at the library.'
const ALOUD = 'I rang five times about the taxi.'

describe('a story that somebody else writes down, scripts off, by keyboard alone, at 375 px', () => {
  let site: Site
  let parent: Page
  let officer: Page

  beforeAll(async () => {
    site = await freshSite('devon', { load: false })
    site.turnTo(calendarDate('2026-11-23'))
    await openFirstDoor(site.needs, null)
    parent = await openPage({ viewport: phone, javaScriptEnabled: false })
    officer = await openPage({ viewport: phone, javaScriptEnabled: false })
    await signIn({ page: officer, keys: keyboardOn(officer), site }, 'administrator@localhost')
  })

  it('goes in on paper without its slip, and the slip opens its answer', async () => {
    const keys = keyboardOn(parent, () => expectNoOverflow(parent))
    await parent.goto(`${site.address}/tell-us`)
    await keys.choose('Print a paper form')
    await keys.press('Continue')
    await keys.press('Make a form to print')
    const form = await parent.locator('main').innerText()
    const code = CODE.exec(form)![0]
    const number = /Form ([A-Z]{2}\d{4})/.exec(form)![1]!

    const desk = keyboardOn(officer, () => expectNoOverflow(officer))
    await officer.goto(`${site.address}/staff/write-down`)
    await desk.follow('Type in a paper form')
    await desk.write(/^Number of the form/, number)
    await writeDown(desk, ON_PAPER)
    expect(await officer.locator('main').innerText()).not.toMatch(CODE)
    await answer(ON_PAPER, 'You should not have to. We bring you the short form.')
    expect(await lookUp(code)).toContain('We bring you the short form.')
  })

  it('is taken down on the telephone, read back, and its code is read out', async () => {
    const desk = keyboardOn(officer, () => expectNoOverflow(officer))
    await officer.goto(`${site.address}/staff/write-down`)
    await desk.follow('Take down a story on the phone')
    await writeDown(desk, ALOUD)
    await picture(officer, 'written down on the telephone')
    const code = CODE.exec(await officer.locator('main').innerText())![0]
    await answer(ALOUD, 'I am sorry. The taxi comes at eight from Monday.')
    expect(await lookUp(code)).toContain('The taxi comes at eight from Monday.')
  })

  async function writeDown(desk: KeyboardUser, words: string): Promise<void> {
    await desk.write('What happened?', words)
    await desk.choose('A parent or carer')
    await desk.choose('Their own')
    await desk.choose('They do not know, or left it empty')
    await desk.choose('Only the staff who read stories')
    await desk.press('Continue')
    expect(await officer.locator('main').innerText()).toContain(words)
    await desk.press('Keep this story')
    expect(await officer.locator('main').innerText()).toContain('The story is kept')
  }

  async function answer(words: string, reply: string): Promise<void> {
    const staff = await everyRole(site)
    const storyId = await storyIdOf(site, words)
    const act = { storyId, by: staff, on: site.needs.today() }
    await site.store.as(staff, db => answerStory(db, { ...act, words: reply }))
  }

  async function lookUp(code: string): Promise<string> {
    const keys = keyboardOn(parent, () => expectNoOverflow(parent))
    await parent.goto(`${site.address}/what-happened`)
    await keys.write('Your code', code)
    await keys.press(/See what happened|Continue/)
    return parent.locator('main').innerText()
  }
})
