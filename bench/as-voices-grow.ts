import type { Store } from '../src/platform/db/index.ts'
import { newPlace, type Place } from '../tests/support/places.ts'
import { freePort, startSite, type SiteProcess } from '../tests/support/site-process.ts'
import { tellerAt } from '../tests/support/teller.ts'
import { fillVoices } from './many-voices.ts'
import { median, milliseconds } from './measure.ts'

type Say = (line: string) => void

const PRESSES = 40
const GOAL = 1.5

/**
 * What a page costs as voices grow: the middle time of whole HTTP requests, one after the other, with so many voices in the
 * database. Home is asked as it is kept, and also right after something changed, when it is made anew.
 *
 * @param sizes from few to many; the last is compared with the first
 */
export async function asVoicesGrow(
  engine: Store['engine'],
  sizes: readonly number[],
  say: Say
): Promise<void> {
  const place = await newPlace(engine, 'areas/example')
  await (await startSite(place.env, await freePort())).stop()
  const figures = new Map<string, number[]>()
  let filled = 0
  for (const size of sizes) {
    const ms = await milliseconds(() => place.look(db => fillVoices(db, filled, size)))
    filled = size
    say(`  ${size} voices were put in within ${(ms / 1000).toFixed(0)} s`)
    for (const [page, cost] of await costs(place)) figures.set(page, [...(figures.get(page) ?? []), cost])
  }
  for (const [page, [first = NaN, ...more]] of figures) {
    const ratio = (more.at(-1) ?? first) / first
    const times = [first, ...more].map(one => one.toFixed(1)).join(', ')
    say(
      `  ${page.padEnd(29)} ${times} ms; ratio ${ratio.toFixed(2)} (goal ${GOAL}: ${ratio <= GOAL ? 'met' : 'missed'})`
    )
  }
}

async function costs(place: Place): Promise<[string, number][]> {
  const site = await startSite(place.env, await freePort())
  try {
    const cold = await milliseconds(() => fetch(`${site.address}/`).then(page => page.text()))
    const teller = tellerAt(site.address)
    const code = await teller.tell('A story whose code we look up.')
    const reader = await signedIn(site)
    const looking = tellerAt(site.address).visitor()
    return [
      ['home, made anew (once)', cold],
      ['home, as it is kept', await middle(() => looking.get('/'))],
      ['look-up by code', await middle(() => teller.lookUp(code))],
      ['reading queue', await middle(() => reader.get('/staff/stories'))],
      ['stories, newest', await middle(() => looking.get('/stories'))],
      ['stories, a common word', await middle(() => looking.get('/stories?words=taxi'))],
      ['stories, a rare word', await middle(() => looking.get('/stories?words=wheelchair'))],
    ]
  } finally {
    await site.stop()
  }
}

/** The middle of many, after a few that warm up. Errors: whatever was not answered with a page. */
async function middle(press: () => Promise<unknown>): Promise<number> {
  for (let turn = 0; turn < 20; turn++) await press()
  const times: number[] = []
  for (let turn = 0; turn < PRESSES; turn++) times.push(await milliseconds(press))
  return median(times)
}

/** Every code in the letters that this machine shows while no mail server is set. */
async function codesIn({ address }: SiteProcess): Promise<string[]> {
  const letters = await (await fetch(`${address}/outbox`)).text()
  return letters.replaceAll(/<[^>]+>/g, ' ').match(/\b[A-Z\d]{8}\b/g) ?? []
}

async function signedIn(site: SiteProcess) {
  const reader = tellerAt(site.address).visitor()
  await reader.get('/staff/sign-in')
  const before = await codesIn(site)
  await reader.post('/staff/sign-in', { email: 'jo.fernley@example.org' })
  const code = (await codesIn(site)).find(one => !before.includes(one)) ?? ''
  const page = await reader.post('/staff/sign-in/code', { code })
  if (!(await reader.get('/staff/stories')).text.includes('Stories'))
    throw new Error(`Not signed in: ${page.status}`)
  return reader
}
