import type { Page } from 'playwright-core'
import { openPage, phone } from './browser.ts'
import type { Site } from './site.ts'
import { codeSentTo } from './visitor.ts'

/** Types an address into the page that asks for it, and the code from the letter that comes. */
export async function signIn(page: Page, site: Site, email: string): Promise<void> {
  await page.getByLabel('work email').fill(email)
  await page.getByRole('button').first().click()
  await page.getByLabel('code').waitFor()
  await page.getByLabel('code').fill(await codeSentTo(site.store, email))
  await page.getByRole('button').first().click()
}

/** The phone of somebody who reads stories, at their own front page. */
export async function readersPhone(site: Site): Promise<Page> {
  const page = await openPage({ viewport: phone })
  await page.goto(`${site.address}/staff/sign-in`)
  await signIn(page, site, 'jo.fernley@example.org')
  await page.waitForURL(`${site.address}/staff`)
  return page
}
