import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { expectNoAccessibilityFaults, expectNoOverflow } from '../support/accessibility.ts'
import { openPage, phone, picture } from '../support/browser.ts'
import { readersPhone } from '../support/sign-in.ts'
import { freshSite } from '../support/site.ts'
import { htmlFaults, readingOfPage } from '../pages/measure.ts'
import { calendarDate } from '../../src/standards/calendar.ts'

const site = await freshSite('example')
site.turnTo(calendarDate('2026-11-20'))

const answers = [
  'Your email,Which of these are you?,How old is your child?,What happened?',
  ...Array.from(
    { length: 12 },
    (_, nth) => `p${nth}@example.org,Mum,${nth},We waited ${nth + 2} weeks for a call.`
  ),
  'q@example.org,Neighbour,9,Nobody came.',
].join('\n')

async function look(page: Page, name: string): Promise<void> {
  await expectNoOverflow(page)
  await expectNoAccessibilityFaults(page)
  await picture(page, `survey ${name}`)
}

async function day(page: Page, label: string, [date, month, year]: readonly [string, string, string]) {
  const group = page.getByRole('group', { name: label })
  await group.getByLabel('Day').fill(date)
  await group.getByLabel('Month').fill(month)
  await group.getByLabel('Year').fill(year)
}

it('a survey is taken in, read ten at a time and answered once, and anybody can read what came of it', async () => {
  const staff = await readersPhone(site)
  const press = (name: string | RegExp) => staff.getByRole('button', { name }).click()
  const heading = (name: string) => staff.getByRole('heading', { level: 1, name }).waitFor()
  await staff.goto(`${site.address}/staff/surveys`)
  await staff.getByRole('button', { name: 'Take in a survey file' }).click()
  await press('Look at this file')
  expect(await staff.title()).toMatch(/^Error: /)
  await look(staff, 'upload')
  const file = { name: 'answers.csv', mimeType: 'text/csv', buffer: Buffer.from(answers) }
  await staff.getByLabel('Survey file').setInputFiles(file)
  await staff.getByLabel('What was the survey called?').fill('Waiting for a call')
  await day(staff, 'First day it was asked', ['1', '11', '2026'])
  await day(staff, 'Last day it was asked', ['19', '11', '2026'])
  await staff.getByLabel('How many people were asked?').fill('60')
  await staff.getByLabel('Parents or carers').check()
  await staff.getByLabel('Anyone may read them').check()
  await staff.getByLabel('They were told who reads').check()
  await press('Look at this file')

  await heading('What is in each column?')
  expect(await staff.getByLabel(/^A: Your email/).inputValue()).toBe('out')
  expect(await staff.getByLabel(/^C: How old/).inputValue()).toBe('about-phase')
  await look(staff, 'columns')
  await press('Continue')
  await heading('What do these answers mean?')
  await look(staff, 'values')
  await press('Check every row')
  await staff.getByText('"Neighbour" is nobody we know').waitFor()
  await look(staff, 'check')
  await press('Take in 12 rows and leave 1 out')
  await staff.getByText('12 rows to read').waitFor()

  await staff.getByRole('button', { name: 'Read the rows' }).click()
  await look(staff, 'read')
  for (const clear of await staff.getByLabel('It is clear as it is').all()) await clear.check()
  await press('These are done: next rows')
  await staff.getByText('10 rows read.').waitFor()
  for (const clear of await staff.getByLabel('It is clear as it is').all()) await clear.check()
  await press('These are done: next rows')
  await staff.getByText('Every row has been read.').waitFor()

  await staff.goto(`${site.address}/staff/surveys`)
  await staff.getByRole('link', { name: 'Waiting for a call' }).click()
  await press('Show it to everybody now')
  await staff.getByRole('link', { name: 'What everybody reads of this survey' }).waitFor()

  const anybody = await openPage({ viewport: phone })
  await anybody.goto(`${site.address}/what-happened`)
  await anybody.getByRole('link', { name: 'Surveys: what we asked and our answer' }).click()
  await look(anybody, 'list')
  await anybody.getByRole('link', { name: 'Waiting for a call' }).click()
  await anybody.getByText('12 people answered, of 60 we asked.').waitFor()
  await anybody.getByText('We owe everyone who took part an answer by 18 December 2026.').waitFor()
  await look(anybody, 'owed')

  await staff.getByRole('button', { name: 'Answer everybody who took part' }).click()
  await look(staff, 'answer')
  await staff.getByLabel('What we heard most').fill('You wait for weeks, and nobody says why.')
  await staff
    .getByLabel('Our answer')
    .fill('From January we ring you in two days. If we cannot, we tell you why.')
  await press('Check what you wrote')
  await look(staff, 'check answer')
  await press('Show it to everybody')
  await staff.getByText('Everybody can read our answer now.').waitFor()
  await look(staff, 'answered')

  await anybody.reload()
  await anybody.getByText('From January we ring you in two days.').waitFor()
  await anybody.getByText('Jo Fernley, Family contact worker, wrote this on 20 November 2026.').waitFor()
  await look(anybody, 'public page')
  const html = await anybody.content()
  expect(html).not.toContain('We waited')
  const { long, age } = readingOfPage(html)
  expect(long).toEqual([])
  expect(age ?? 0).toBeLessThanOrEqual(11)
  const plain = await (await fetch(anybody.url())).text()
  expect(await htmlFaults(plain)).toEqual([])
})
