import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import { afterAll } from 'vitest'
import { root } from '../../src/root.ts'

let browser: Promise<Browser> | undefined

afterAll(async () => (await browser)?.close())

/** A page in a real browser that came through npm: no system package. One browser a test file. */
export async function openPage(options: BrowserContextOptions = {}): Promise<Page> {
  browser ??= launch()
  const context = await (
    await browser
  ).newContext({ locale: 'en-GB', timezoneId: 'Europe/London', ...options })
  return context.newPage()
}

/** The widths our pages are looked at in. */
export const phone = { width: 375, height: 667 }
export const smallPhone = { width: 320, height: 640 }

async function launch(): Promise<Browser> {
  const { path, libraries } = await unpack()
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

/**
 * The package holds the browser and the libraries it needs, packed. It unpacks into the temp folder and takes whatever
 * lies there, half-written or not: so it is given a folder of ours, once a version.
 */
async function unpack(): Promise<{ path: string; libraries: string }> {
  const folder = join(root, 'node_modules/.cache/browser')
  const path = join(folder, 'chromium')
  const libraries = join(folder, 'al2023/lib')
  if (existsSync(join(folder, 'ready'))) return { path, libraries }
  mkdirSync(folder, { recursive: true })
  const { AWS_EXECUTION_ENV, TMPDIR, LD_LIBRARY_PATH, FONTCONFIG_PATH } = process.env
  // It unpacks the libraries only where it believes it runs on a bare machine.
  Object.assign(process.env, { AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x', TMPDIR: folder })
  try {
    const { default: packed } = await import('@sparticuz/chromium')
    await packed.executablePath()
    mkdirSync(join(folder, 'ready'))
  } finally {
    restore({ AWS_EXECUTION_ENV, TMPDIR, LD_LIBRARY_PATH, FONTCONFIG_PATH })
  }
  return { path, libraries }
}

function restore(kept: Record<string, string | undefined>): void {
  for (const [name, value] of Object.entries(kept)) {
    if (value === undefined) delete process.env[name]
    else process.env[name] = value
  }
}

/** Where pictures of pages go when KEPT_PICTURES is set, to be looked at by a person. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['KEPT_PICTURES']
  if (folder) await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true })
}
