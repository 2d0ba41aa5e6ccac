import { join } from 'node:path'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import { afterAll } from 'vitest'
import { unpackBrowser } from './unpacked-browser.ts'

let browser: Promise<Browser> | undefined

afterAll(async () => (await browser)?.close())

/** A page in a real browser that came through npm: no system package. One browser a test file. */
export async function openPage(options: BrowserContextOptions = {}): Promise<Page> {
  browser ??= launch()
  const context = await (
    await browser
  ).newContext({ locale: 'en-GB', timezoneId: 'Europe/London', ...options })
  context.setDefaultTimeout(120_000) // a page is waited for as long as a very busy machine may need
  return context.newPage()
}

/** The widths our pages are looked at in. */
export const phone = { width: 375, height: 667 }
export const smallPhone = { width: 320, height: 640 }

async function launch(): Promise<Browser> {
  const { path, libraries } = await unpackBrowser()
  const env = {
    ...(process.env as Record<string, string>),
    LD_LIBRARY_PATH: libraries,
    FONTCONFIG_PATH: join(libraries, '../../fonts'),
  }
  return chromium.launch({
    executablePath: path,
    env,
    args: [
      '--headless=shell',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--disable-background-networking',
      // A microphone of its own, which hums, for the one page that records.
      '--use-fake-device-for-media-stream',
      '--use-fake-ui-for-media-stream',
    ],
  })
}

/** Where pictures of pages go when KEPT_PICTURES is set, to be looked at by a person. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['KEPT_PICTURES']
  if (folder) await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true })
}
