import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { openFirstDoor } from '../../src/capabilities/people/index.ts'
import { calendarDate } from '../../src/standards/calendar.ts'
import { auditorAt, expectNoOverflow } from '../support/accessibility.ts'
import { openPage, phone, picture, smallPhone } from '../support/browser.ts'
import { keyboardOn } from '../support/keyboard.ts'
import { freshSite, type Site } from '../support/site.ts'
import { lettersToTellers } from '../support/visitor.ts'
import {
  addSecondPerson,
  approveAtALaterMeeting,
  heading,
  holdAMeeting,
  lookUp,
  promiseInAPlan,
  readAndAnswer,
  reportTheMonth,
  secondPersonAgrees,
  signIn,
  sortIntoATheme,
  tellThePeopleBehindIt,
  tellTheStory,
  voteWithPaperSlips,
  type Person,
} from './loop-steps.ts'

const STORY = 'Nobody rang us back for eleven weeks. My son Tom was off school all that time.'
const ANSWER = 'I am sorry. You should have had a call in two days. I will ring the school this week.'
const PROMISE = 'Call every family back within 2 working days of the day they ask'
const TELLER = 'a.parent@example.org'
const FIRST = 'administrator@localhost'
const SECOND = 'sam@example.org'

const ways = [
  { how: 'at 375 px, with axe on each page', viewport: phone, language: null },
  { how: 'at 320 px, from right to left', viewport: smallPhone, language: 'ar-XB' },
]

describe.each(ways)('one story, scripts off, by keyboard alone, $how', ({ viewport, language }) => {
  let site: Site
  const audit = auditorAt(viewport)

  beforeAll(async () => {
    site = await freshSite('devon')
    site.turnTo(calendarDate('2026-11-23'))
    await openFirstDoor(site.needs, null)
  })

  async function person(): Promise<Person> {
    const page = await openPage({ viewport, javaScriptEnabled: false })
    if (language)
      await page.context().addCookies([{ name: 'kept_language', value: language, url: site.address }])
    await page.goto(`${site.address}/`)
    return { page, site, keys: keyboardOn(page, () => look(page)) }
  }

  async function look(page: Page): Promise<void> {
    await expectNoOverflow(page)
    await picture(page, `loop ${viewport.width}${new URL(page.url()).pathname.replaceAll('/', ' ')}`)
    if (language === null) await audit(page)
  }

  it('goes from the front door to "it changed our plan", and back to the person who told it', async () => {
    const teller = await person()
    const code = await tellTheStory(teller, STORY, TELLER)
    expect(code).toMatch(/^[A-Z]+-\d{4}-[A-Z]+-[A-Z]+-\d{4}-[A-Z]+$/)

    const first = await person()
    await signIn(first, FIRST)
    await addSecondPerson(first, SECOND)
    await readAndAnswer(first, ANSWER)
    await site.work()
    expect(await lettersToTellers(site.store)).toEqual(['You have an answer'])
    expect(await lookUp(await person(), code)).toContain(ANSWER)

    await sortIntoATheme(first, /^Families get no answer/)
    await voteWithPaperSlips(first, [/^Being heard, and getting no answer/, /and a person to talk to/])
    const second = await person()
    await signIn(second, SECOND)
    await secondPersonAgrees(second, /What to fix first/)
    await promiseInAPlan(first, PROMISE)
    await secondPersonAgrees(second, /Our co-production plan/)

    site.turnTo(calendarDate('2026-12-02'))
    await signIn(first, FIRST)
    await reportTheMonth(first)
    await holdAMeeting(first)
    await signIn(second, SECOND)
    await secondPersonAgrees(second, /SEND Strategic Partnership Board/)
    await tellThePeopleBehindIt(first, PROMISE)
    await site.work()
    expect(await lettersToTellers(site.store)).toContain('There is news about your story')
    const reader = await person()
    await reader.keys.follow('Meetings')
    await reader.keys.follow(/2 December 2026/)
    expect(await reader.page.locator('main').innerText()).toContain('Draft, not yet approved')

    site.turnTo(calendarDate('2027-01-13'))
    await signIn(first, FIRST)
    await approveAtALaterMeeting(first, '2026-12-02')
    await signIn(second, SECOND)
    await secondPersonAgrees(second, /SEND Strategic Partnership Board/)
    await reader.keys.follow('Meetings')
    await reader.keys.follow(/2 December 2026/)
    expect(await reader.page.locator('main').innerText()).not.toContain('Draft, not yet approved')

    const back = await person()
    const story = await lookUp(back, code)
    expect(story).toContain('It led to a change in our plan.')
    await back.keys.follow(PROMISE)
    expect(await heading(back)).toContain(PROMISE)
    await back.keys.follow(/^Read what you told us/)
    expect(await heading(back)).toContain('Being heard, and getting no answer')
  }, 600_000)
})
