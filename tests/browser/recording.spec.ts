import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { wavOf } from '../../src/platform/files/speech.ts'
import { expectNoAccessibilityFaults, expectNoOverflow } from '../support/accessibility.ts'
import { openPage, phone, picture, smallPhone } from '../support/browser.ts'
import { readersPhone } from '../support/sign-in.ts'
import { freshSite } from '../support/site.ts'

const site = await freshSite('example')
const CODE = /[A-Z]{4,6}-\d{4}-[A-Z]{4,6}-[A-Z]{4,6}-\d{4}-[A-Z]{4,6}/

async function look(page: Page, name: string): Promise<void> {
  await expectNoOverflow(page)
  await expectNoAccessibilityFaults(page)
  await picture(page, `recording ${name}`)
}

/** Says what may be done with it, and sends it. */
async function send(page: Page): Promise<string> {
  await page.getByLabel('A parent or carer').check()
  await page.getByLabel('Yes, it is my own story').check()
  await page.getByLabel('I do not know').check()
  await page.getByLabel('No, only the staff who read stories').check()
  await page.getByLabel('No, you do not have to').check()
  await page.getByRole('button', { name: 'Send my recording' }).click()
  await page.getByRole('heading', { name: 'We have your story' }).waitFor()
  return CODE.exec((await page.locator('.kept-code').first().textContent()) ?? '')?.[0] ?? ''
}

const soundOf = async (page: Page) =>
  page.evaluate(`fetch('/tell-us/voice/about/sound').then(async answer => ({
    type: answer.headers.get('content-type'),
    loudest: Math.max(...new Int16Array((await answer.arrayBuffer()).slice(44))),
  }))`) as Promise<{ type: string; loudest: number }>

it('somebody speaks, pauses and listens back, a person types it up, and they read their own words', async () => {
  const page = await openPage({ viewport: smallPhone })
  await page.goto(`${site.address}/tell-us`)
  await page.getByLabel('Record your voice').check()
  await page.getByRole('button', { name: 'Continue' }).click()
  await look(page, 'page')
  const said = page.locator('#recorder [role=status]')
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  await button('Start recording').focus()
  await page.keyboard.press('Enter')
  await page.getByText('Recording has started').waitFor()
  await page.getByText('1 second of 5 minutes').waitFor()
  await button('Pause').focus()
  await page.keyboard.press('Enter')
  expect(await said.textContent()).toBe('Recording is paused')
  await look(page, 'paused')
  await page.keyboard.press('Enter') // the focus went on to "Go on"
  await page.getByText('2 seconds of 5 minutes').waitFor()
  await button('Stop').press('Enter')
  expect(await said.textContent()).toMatch(/^Recording has stopped/)
  await page.locator('#recorder audio').waitFor()
  await look(page, 'listen back')
  await button('Continue').click()
  await page.getByText(/We have your recording of [23] seconds/).waitFor()
  await look(page, 'about')
  const sound = await soundOf(page)
  expect(sound.type).toBe('audio/wav')
  expect(sound.loudest).toBeGreaterThan(500)

  // Again, and this time "Continue" is pressed while they still speak: nothing of it is lost.
  await page.getByRole('link', { name: 'Record again' }).click()
  await button('Start recording').click()
  await page.getByText('1 second of 5 minutes').waitFor()
  await button('Continue').click()
  await page.getByText(/We have your recording of [12] seconds?/).waitFor()
  await send(page)
  await page.getByText('A person listens and types up what you said by').waitFor()
  await look(page, 'done')

  const staff = await readersPhone(site)
  await staff.goto(`${site.address}/staff/recordings`)
  await look(staff, 'staff list')
  await staff.getByRole('link', { name: /^Recording / }).click()
  await look(staff, 'staff one')
  await staff.locator('audio').evaluate(`audio => new Promise((played, failed) => {
    audio.muted = true
    audio.onplaying = played
    audio.onerror = () => failed(audio.error.message)
    audio.play()
  })`)
  await staff.getByRole('button', { name: 'Check what you typed' }).click()
  await staff.getByRole('link', { name: /Type up what they said/ }).waitFor()
  await staff.getByLabel('What they said').fill('The taxi came late every day.')
  await staff.getByRole('button', { name: 'Check what you typed' }).click()
  await look(staff, 'check')
  await staff.getByRole('button', { name: 'Keep the words and delete the recording' }).click()
  await staff.getByText('The words are kept and the recording is deleted').waitFor()

  await page.getByRole('link', { name: 'See what happened with your story' }).click()
  await page.getByText('The taxi came late every day.').waitFor()
  await page.getByText('We deleted the recording that day.').waitFor()
  await look(page, 'your story')
})

it('without scripts a file from the phone does the same', async () => {
  const page = await openPage({ viewport: phone, javaScriptEnabled: false })
  await page.goto(`${site.address}/tell-us/voice`)
  await page.getByRole('button', { name: 'Continue' }).click()
  expect(await page.title()).toMatch(/^Error: /)
  await page
    .getByLabel('Choose a recording from your phone or computer')
    .setInputFiles({ name: 'memo.txt', mimeType: 'text/plain', buffer: Buffer.from('no sound at all') })
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByRole('link', { name: /^We cannot read this file/ }).waitFor()
  const tone = Int16Array.from({ length: 16_000 }, (_, nth) => Math.sin(nth / 8) * 9000)
  const buffer = Buffer.from(wavOf({ pieces: [tone], length: tone.length }))
  await page
    .getByLabel('Choose a recording from your phone or computer')
    .setInputFiles({ name: 'memo.wav', mimeType: 'audio/wav', buffer })
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByText(/We have your recording of 1 second/).waitFor()
  expect(await send(page)).toMatch(CODE)
})
