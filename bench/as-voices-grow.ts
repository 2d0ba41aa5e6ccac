import { recount } from '../src/capabilities/clocks/index.ts'
import type { Store } from '../src/platform/db/index.ts'
import { londonDay } from '../src/standards/calendar.ts'
import { newPlace } from '../tests/support/places.ts'
import { freePort, startSite, type SiteProcess } from '../tests/support/site-process.ts'
import { tellerAt } from '../tests/support/teller.ts'
import { fillVoices } from './many-voices.ts'
import { median, milliseconds } from './measure.ts'

type Say = (line: string) => void

const WARM = 20
const TURNS = 60
const GOAL = 1.5

/**
 * What a page costs as voices grow: the middle time of whole HTTP requests, with so many voices in the database. Each size
 * has a site of its own, and they are asked in turns, so that whatever else this machine is doing falls on all of them.
 * Public pages are asked as they are kept, and also as they are made anew after something changed.
 *
 * @param sizes from few to many; the last is compared with the first
 */
export async function asVoicesGrow(
  engine: Store['engine'],
  sizes: readonly number[],
  say: Say
): Promise<void> {
  const sites: SiteProcess[] = []
  try {
    for (const size of sizes) sites.push(await siteWith(engine, size, say))
    const all = []
    for (const site of sites) all.push(await pagesOf(site))
    for (const page of Object.keys(all[0] ?? {}))
      await compare(
        page,
        all.map(pages => pages[page]!),
        say
      )
  } finally {
    for (const site of sites) await site.stop()
  }
}

async function siteWith(engine: Store['engine'], size: number, say: Say): Promise<SiteProcess> {
  const place = await newPlace(engine, 'areas/example')
  await (await startSite(place.env, await freePort())).stop()
  const ms = await milliseconds(() =>
    place.look(async db => {
      await fillVoices(db, 0, size)
      await recount(db, londonDay(new Date()))
    })
  )
  say(`  ${size} voices were put in within ${(ms / 1000).toFixed(0)} s`)
  return startSite(place.env, await freePort())
}

type Press = () => Promise<unknown>

async function pagesOf(site: SiteProcess): Promise<Record<string, Press>> {
  const anew = (path: string) => () => madeAnew(site.address + path)
  const teller = tellerAt(site.address)
  const code = await teller.tell('A story whose code we look up.')
  const reader = await signedIn(site)
  const looking = tellerAt(site.address).visitor()
  return {
    'home, made anew': anew('/'),
    'our word, made anew': anew('/our-word'),
    'how we answer, made anew': anew('/how-we-answer'),
    'home, as it is kept': () => looking.get('/'),
    'look-up by code': () => teller.lookUp(code),
    'reading queue': () => reader.get('/staff/stories'),
    'my work': () => reader.get('/staff'),
    'stories, newest': () => looking.get('/stories'),
    'stories, a common word': () => looking.get('/stories?words=taxi'),
    'stories, a rare word': () => looking.get('/stories?words=wheelchair'),
  }
}

/** One page at every size, in turns, after a few that warm up. The ratio is the middle of those of each turn. */
async function compare(page: string, presses: readonly Press[], say: Say): Promise<void> {
  const turns: number[][] = []
  for (let turn = -WARM; turn < TURNS; turn++) {
    const times: number[] = []
    for (const press of presses) times.push(await milliseconds(press))
    if (turn >= 0) turns.push(times)
  }
  const middles = presses.map((_, place) => median(turns.map(times => times[place]!)).toFixed(1))
  const ratio = median(turns.map(times => times.at(-1)! / times[0]!))
  const verdict = ratio <= GOAL ? 'met' : 'missed'
  say(`  ${page.padEnd(29)} ${middles.join(', ')} ms; ratio ${ratio.toFixed(2)} (goal ${GOAL}: ${verdict})`)
}

/** Made for this reader alone, as it is made for the first after a change: somebody with a notice is shown no kept page. */
async function madeAnew(address: string): Promise<void> {
  const page = await fetch(address, { headers: { cookie: 'kept_notice=none' } })
  if (page.status !== 200) throw new Error(`${address} was answered with ${page.status}`)
  await page.text()
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
