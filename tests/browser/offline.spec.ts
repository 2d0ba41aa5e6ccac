import { sql } from 'kysely'
import type { BrowserContext, Page } from 'playwright-core'
import { expect, it, vi } from 'vitest'
import { openFirstDoor } from '../../src/capabilities/people/index.ts'
import { findStoryByReceipt, holderOf } from '../../src/capabilities/voices/index.ts'
import { expectNoAccessibilityFaults, expectNoOverflow } from '../support/accessibility.ts'
import { openPage, phone, picture } from '../support/browser.ts'
import { signIn as typeIn } from '../support/sign-in.ts'
import { freshSite } from '../support/site.ts'

const site = await freshSite('devon', { load: false })
await openFirstDoor(site.needs, null)

const PASSPHRASE = 'three wet umbrellas'
const POINTS = [
  'The bus comes too late for school.',
  'Our clinic listened to us.',
  'Nobody told us of the change.',
]

const storyCount = async () =>
  (await site.store.asOwner(db => sql<{ n: number }>`select count(*) as n from voices.story`.execute(db)))
    .rows[0]?.n

async function signIn(page: Page, to = '/staff'): Promise<void> {
  if (to === '/staff') await page.goto(`${site.address}/staff/sign-in`)
  await typeIn(page, site, 'administrator@localhost')
  await page.waitForURL(site.address + to)
}

async function reopen(context: BrowserContext, closed: Page): Promise<Page> {
  await closed.close()
  const page = await context.newPage()
  await page.goto(`${site.address}/staff/offline`)
  return page
}

async function unlock(page: Page): Promise<void> {
  await page.locator('#open-with').fill(PASSPHRASE)
  await page.getByRole('button', { name: 'Open', exact: true }).click()
  await page.locator('#session').waitFor()
}

async function addPoint(page: Page, words: string, wants = false): Promise<void> {
  await page.getByLabel('What was said?').fill(words)
  if (wants) await page.getByLabel('They want an answer: give them a slip').check()
  await page.getByRole('button', { name: '+ next point' }).click()
  await page.locator('#points li', { hasText: words }).waitFor()
}

async function beginSession(page: Page): Promise<void> {
  await page.getByLabel('What is this session called?').fill('Coffee morning')
  await page.getByLabel('Where is it?').fill('Village hall')
  const [year = '', month = '', day = ''] = site.needs.today().split('-')
  await page.getByLabel('Day', { exact: true }).fill(day)
  await page.getByLabel('Month').fill(month)
  await page.getByLabel('Year').fill(year)
  await page.getByLabel('Who runs it?').fill('Sam Example')
  await page.getByLabel('How many parents and carers?').fill('11')
  await page.getByLabel('Anyone, with names taken out').check()
  await page.getByLabel('Yes, it was read aloud').check()
  await page.locator('#begin-with').fill(PASSPHRASE)
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  await page.locator('#session').waitFor()
}

/** Everything IndexedDB holds, as text, sealed parts as the letters their bytes would make. */
const onDevice = (page: Page) =>
  page.evaluate(`new Promise(resolve => {
    const request = indexedDB.open('kept-offline')
    request.onsuccess = () => {
      const all = request.result.transaction('records').objectStore('records').getAll()
      all.onsuccess = () => resolve(JSON.stringify(all.result, (_, value) =>
        value instanceof ArrayBuffer ? new TextDecoder('latin1').decode(value) : value))
    }
  })`) as Promise<string>

it('points taken down without signal survive airplane mode, reload and a killed tab, and are sent once', async () => {
  let page = await openPage({ viewport: phone })
  const context = page.context()
  await signIn(page)
  await page.goto(`${site.address}/staff/offline`)
  await page.getByText('Not ready yet. Open this once on Wi-Fi before you go').waitFor()
  await page.getByRole('button', { name: 'Get ready to go offline' }).click()
  await page.getByText(/^Ready. Works without signal until \w+day/).waitFor()
  await expectNoAccessibilityFaults(page)
  await expectNoOverflow(page)
  await picture(page, 'offline-begin')

  await context.setOffline(true)
  await page.reload()
  await beginSession(page)
  await page.getByLabel('Parent or carer').check()
  await page.getByLabel('How many people said so?').fill('12')
  await page.getByLabel('What was said?').fill(POINTS[0]!)
  await page.getByRole('button', { name: '+ next point' }).click()
  await page.getByText('The room held 11 in all. Enter 11 or fewer').waitFor()
  await page.getByLabel('How many people said so?').fill('9')
  await addPoint(page, POINTS[0]!, true)
  await page.getByText('1 point not sent yet').waitFor()
  await expectNoAccessibilityFaults(page)
  await expectNoOverflow(page)
  await picture(page, 'offline-session')
  const slip = (await page.locator('#slips .kept-code').textContent()) ?? ''

  await page.reload()
  await page.getByText('1 point not sent yet').waitFor()
  expect(await page.content()).not.toContain(POINTS[0])
  expect(await onDevice(page)).not.toMatch(/bus|Coffee|Sam Example/)
  await page.locator('#open-with').fill('three dry umbrellas')
  await page.getByRole('button', { name: 'Open', exact: true }).click()
  await page.getByText('That is not the passphrase').waitFor()
  await unlock(page)
  await page.getByLabel('Parent or carer').check()
  await addPoint(page, POINTS[1]!)
  const before = await onDevice(page)
  await page.getByLabel('What was said?').fill('Half a sentence')
  await vi.waitFor(async () => expect(await onDevice(page)).not.toBe(before), 60_000)

  page = await reopen(context, page)
  await page.getByText('2 points not sent yet').waitFor()
  await unlock(page)
  expect(await page.getByLabel('What was said?').inputValue()).toBe('Half a sentence')
  await page.getByLabel('Parent or carer').check()
  await addPoint(page, POINTS[2]!)
  await page.getByRole('button', { name: 'Send now' }).click()
  await page.getByText('No signal. Everything stays here.').waitFor()

  await context.setOffline(false)
  await context.clearCookies()
  await page.getByRole('button', { name: 'Send now' }).click()
  await page.getByText('Open this page again to sign in, then send. Everything stays here.').waitFor()
  await page.reload()
  await page.waitForURL(`${site.address}/staff/sign-in`)
  await signIn(page, '/staff/offline')
  await unlock(page)

  const lost = '**/staff/offline/send'
  await page.route(lost, async route => {
    if (route.request().method() !== 'POST') return route.continue()
    await route.fetch()
    return route.abort()
  })
  await page.getByRole('button', { name: 'Send now' }).click()
  await page.getByText('No signal. Everything stays here.').waitFor()
  expect(await storyCount()).toBe(3)
  await page.getByText('3 points not sent yet').waitFor()

  await page.unroute(lost)
  await page.getByRole('button', { name: 'Send now' }).click()
  await page.getByText('Sent. 3 points. Thank you.').waitFor()
  await page.getByText('Nothing on this device is waiting to be sent.').waitFor()
  expect(await storyCount()).toBe(3)
  expect(await onDevice(page)).toBe('[]')
  const story = await site.store.as(holderOf(site.needs, slip), findStoryByReceipt)
  expect(story?.words).toBe(POINTS[0])
})

it('the pages of a session can be used by everyone, on a phone', async () => {
  const page = await openPage({ viewport: phone })
  await signIn(page)
  const { rows } = await site.store.asOwner(db =>
    sql<{ id: string }>`select id from groups.session`.execute(db)
  )
  const at = `/staff/sessions/${rows[0]?.id}`
  for (const path of ['/staff/sessions/new', at, `${at}/point`, '/staff/session-paper']) {
    await page.goto(site.address + path)
    await expectNoAccessibilityFaults(page)
    await expectNoOverflow(page)
  }
})
