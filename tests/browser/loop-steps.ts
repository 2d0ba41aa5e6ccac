import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { KeyboardUser } from '../support/keyboard.ts'
import type { Site } from '../support/site.ts'
import { codeSentTo } from '../support/visitor.ts'

/** One person at one page, with a keyboard. */
export interface Person {
  readonly page: Page
  readonly keys: KeyboardUser
  readonly site: Site
}

export const heading = ({ page }: Person) => page.locator('h1').innerText()
const go = ({ page, site }: Person, path: string) => page.goto(site.address + path)

export async function tellTheStory(teller: Person, story: string, email: string): Promise<string> {
  const { page, keys } = teller
  await keys.follow('Tell us')
  await keys.choose(/^Write it/)
  await keys.press('Continue')

  await keys.press('Continue')
  expect(await page.title()).toMatch(/^Error: /)
  await keys.follow(/^Write what happened/)
  await keys.write('What happened?', story)
  await keys.press('Continue')

  await keys.press('Continue')
  await keys.choose('A parent or carer')
  await keys.press('Continue')
  await keys.choose('Yes, it is my own story')
  await keys.press('Continue')
  await keys.choose('Communicate')
  await keys.press('Continue')
  await keys.choose('Yes, with names taken out')
  await keys.press('Continue')
  await keys.choose('No, you do not have to')
  await keys.press('Continue')
  await keys.choose('There is no end')
  await keys.press('Continue')
  await keys.write(/tell you when we answer/i, email)
  await keys.press('Continue')
  await keys.press('Send my story')
  expect(await heading(teller)).toBe('We have your story')
  return page.locator('.kept-code').first().innerText()
}

export async function signIn(person: Person, email: string): Promise<void> {
  const { keys, site } = person
  await go(person, '/staff')
  await keys.write('What is your work email address?', email)
  await keys.press('Send me a code')
  await keys.write('Code', await codeSentTo(site.store, email))
  await keys.press('Sign in')
  expect(await heading(person)).toMatch(/^My work/)
}

const SECOND_ROLES = ['Second person before anything is public', 'Co-chair of the parent carer forum']

/** Two people are needed before a plan or minutes are public: the first adds the second. */
export async function addSecondPerson(first: Person, email: string): Promise<void> {
  const { keys } = first
  await go(first, '/staff/settings/people')
  await keys.follow('Add a person')
  await keys.write('Name', 'Sam Example')
  await keys.write('Job title', 'Co-chair')
  await keys.choose('Parent Carer Forum Devon')
  await keys.write('Work email address', email)
  await keys.press('Add this person')
  for (const role of SECOND_ROLES) {
    await keys.choose(role)
    await keys.date('First day', first.site.needs.today())
    await keys.press('Give this role')
  }
}

export async function readAndAnswer(staff: Person, answer: string): Promise<void> {
  const { page, keys } = staff
  await keys.follow('Stories')
  await keys.follow(/^Story /)
  await keys.press('I have read this story')
  await keys.follow('Take names out')
  const words = await page.locator('textarea').inputValue()
  await keys.write('What other people may read', words.replace('Tom', '[name]'))
  await keys.choose('A neighbour could not tell who this is')
  await keys.press('Save')
  await keys.follow('Write an answer')
  await keys.write('Your answer', answer)
  await keys.press('See it as they will')
  await keys.press('Send this answer')
  await keys.press('Publish')
}

export async function sortIntoATheme(staff: Person, theme: RegExp): Promise<void> {
  const { keys } = staff
  await keys.follow('Themes')
  await keys.follow('Sort stories')
  await keys.choose(theme)
  await keys.press('Save and go to the next story')
  await keys.follow('Themes')
  await keys.follow('See the public page and publish it')
  await keys.press('Publish it')
}

export async function voteWithPaperSlips(staff: Person, pairs: readonly [RegExp, RegExp]): Promise<void> {
  const { keys, site } = staff
  await keys.follow('Votes')
  await keys.follow('Set up a vote')
  await keys.write('Name of the vote', 'What to fix first this winter')
  await keys.write('Question people will be asked', 'Which should we work on first?')
  for (const pair of pairs) await keys.choose(pair)
  await keys.write('Stars for each person', '3')
  await keys.write('Stars a pair needs to be taken forward', '3')
  await keys.press('Save the vote')
  await keys.press('Open the vote')
  await keys.follow('Enter a sheet of a table')
  await keys.write('Name of the sheet', 'Table 1')
  await keys.write('People at the table', '6')
  await keys.write('Stars each person had', '3')
  await keys.write(/^Stars for: /, '40')
  await keys.press('Save the sheet')
  expect(await staff.page.title()).toMatch(/^Error: /)
  await fillCounts(staff)
  await keys.press('Save the sheet')
  await keys.press('Close the vote and see the result')
  await site.work() // the votes are counted
  await keys.follow('Decide what is taken forward')
  await keys.write('Who decided?', 'The SEND board')
  await keys.date('When was it decided?', site.needs.today())
  await keys.press('Save the decision')
  await keys.press(/^(Publish it|Send it to a second person)/)
}

/** Eleven stars for the first pair, two for the second: one over the line, one below it. */
async function fillCounts({ page, keys }: Person): Promise<void> {
  const labels = await page.locator('label', { hasText: /^\s*Stars for: / }).allInnerTexts()
  const counts = ['11', '2']
  for (const [index, label] of labels.entries()) await keys.write(label.trim(), counts[index] ?? '0')
}

export async function secondPersonAgrees(second: Person, what: RegExp): Promise<void> {
  const { keys } = second
  await go(second, '/staff/publishing')
  await keys.follow(what)
  await keys.press('Publish this')
}

export async function promiseInAPlan(staff: Person, promise: string): Promise<void> {
  const { keys, page } = staff
  await keys.follow('Plan')
  await keys.follow('Start a plan')
  await keys.write('What the plan is called', 'Our co-production plan')
  await keys.write('What the plan is about', 'What we promise families after the vote.')
  await keys.press('Save')
  await keys.write('What we will do', promise)
  await keys.choose('Communicate', 'Which cornerstone it belongs to')
  await keys.choose(/^Being heard, and getting no answer/)
  await keys.write('Who will do it: job title', 'Family contact worker')
  await keys.choose('Devon County Council', 'Who will do it: organisation')
  await keys.write('Who answers for it: job title', 'Head of SEND')
  await keys.choose('Devon County Council', 'Who answers for it: organisation')
  await keys.date('Day it is due', '2027-06-30')
  await keys.date('Day to look at it again', '2027-03-31')
  await keys.write('How we will know it worked', '9 in 10 calls are returned in 2 working days')
  await keys.press('Save')
  await keys.follow('Plan')
  await keys.follow('Publish the plan')
  await keys.press('Publish')
  expect(await page.locator('body').innerText()).toContain('waits for a second person')
}

export async function reportTheMonth(staff: Person): Promise<void> {
  const { keys } = staff
  await keys.follow('Reports')
  await keys.follow('November 2026: Communicate')
  await keys.choose('On time')
  await keys.write('What changed for families this month?', 'We hired one person. Calls are still slow.')
  await keys.press('Check and send')
  await keys.press('Send the report')
}

async function planAMeeting({ keys, site }: Person): Promise<void> {
  await keys.follow('Meetings')
  await keys.follow('Plan a meeting')
  await keys.date('Day of the meeting', site.needs.today())
  await keys.write('When it starts', '10am')
  await keys.write('Where it is', 'County Hall, Exeter')
  await keys.press('Save the meeting')
}

/** Minutes stay a draft until a later meeting has approved them. */
export async function approveAtALaterMeeting(staff: Person, earlier: string): Promise<void> {
  const { keys } = staff
  await planAMeeting(staff)
  await go(staff, `/staff/meetings/${earlier}`)
  await keys.follow('Approve at a later meeting')
  await keys.choose(/./, 'Which meeting approved them?')
  await keys.press('Record the approval')
  await keys.follow('Publish the minutes')
  await keys.press('Publish the minutes')
}

export async function holdAMeeting(staff: Person): Promise<void> {
  const { keys } = staff
  await planAMeeting(staff)
  await keys.follow('Agenda')
  await keys.follow('Add an item')
  await keys.write('Number on the agenda', '1')
  await keys.write('What it is about', 'Calling families back')
  await keys.choose(/decide/i)
  await keys.press('Save the item')
  await keys.follow('Back')
  await keys.follow('Who came')
  await keys.write('Came', '3')
  await keys.press('Save who came')
  await keys.follow(/^Item 1: Calling families back/)
  await keys.write('What was said', 'The board heard that nobody was called back for weeks.')
  await keys.press('Save')
  await keys.follow('Add a decision')
  await keys.write('What the board decided', 'Every family is called back within 2 working days.')
  await keys.write('Why', 'Families told us so.')
  await keys.choose('Devon County Council')
  await keys.press('Save the decision')
  await keys.follow('Back')
  await keys.follow('Publish the minutes')
  await keys.press('Publish the minutes')
}

export async function tellThePeopleBehindIt(staff: Person, promise: string): Promise<void> {
  const { keys } = staff
  await keys.follow('Tell people')
  await keys.follow(promise)
  await keys.write(
    /^What changed/,
    'You told us, and others did too. So we will call back in 2 working days.'
  )
  await keys.press('Tell them')
}

export async function lookUp(teller: Person, code: string): Promise<string> {
  const { keys, page } = teller
  await go(teller, '/what-happened')
  await keys.write(/code/i, code.toLowerCase().replaceAll('-', ' '))
  await keys.press('See what happened')
  return page.locator('main').innerText()
}
