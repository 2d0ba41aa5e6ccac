import autocannon from 'autocannon'
import type { Store } from '../src/platform/db/index.ts'
import { leaveNothing, newPlace, type Place } from '../tests/support/places.ts'
import { freePort, killAllSites, startSite, type SiteProcess } from '../tests/support/site-process.ts'
import { asVoicesGrow } from './as-voices-grow.ts'
import { homePage } from './home-page.ts'
import { memoryOf, milliseconds } from './measure.ts'
import { opinionGroups } from './opinion-groups.ts'
import { resultsAsTheyGrow } from './results.ts'
import { acknowledgedStory } from './story.ts'
import { suggestions } from './suggestions.ts'
import { importedRows } from './survey.ts'

type Say = (line: string) => void

/** A million takes minutes to put in, and some GB of disk: only when asked for. */
const SIZES = [1_000, 100_000, ...(process.env['BENCH_MILLION'] === 'yes' ? [1_000_000] : [])]

const PAGES = ['/', '/tell-us', '/tell-us/words', '/plan', '/meetings']

/** Every figure, from one run, on both engines. Goals are those we set ourselves. */
export async function bench(say: Say): Promise<void> {
  const began = performance.now()
  suggestions(say)
  await opinionGroups(say)
  try {
    await resultsAsTheyGrow(say)
    for (const engine of ['embedded', 'server'] as const) {
      await benchOn(engine, say)
      await asVoicesGrow(engine, SIZES, say)
    }
  } finally {
    await killAllSites()
    await leaveNothing()
  }
  say(`\nThe whole run took ${((performance.now() - began) / 1000).toFixed(0)} s.`)
}

async function benchOn(engine: Store['engine'], say: Say): Promise<void> {
  say(
    `\n${engine === 'embedded' ? 'PostgreSQL inside the web process' : 'PostgreSQL server, commits synced'}`
  )
  const place = await newPlace(engine)
  const first = await timeToFirstPage(place)
  await first.site.stop()
  const second = await timeToFirstPage(place)
  say(`  first start to first page     ${first.ms.toFixed(0)} ms`)
  say(`  second start to first page    ${second.ms.toFixed(0)} ms`)
  sayRatio(say, 'home page', 'the same bytes from memory', 'pages/s', 0.5, await homePage(second.site))
  const story = await acknowledgedStory(second.site, await newPlace(engine))
  sayRatio(say, 'acknowledged story', 'one bare synced INSERT', '/s', 0.8, story)
  const rows = await importedRows(await newPlace(engine))
  sayRatio(say, 'survey file of 100,000 rows', 'the CSV parser alone', 'rows/s', 0.5, rows)
  await second.site.stop()
  await sayMemory(say, place)
}

async function timeToFirstPage(place: Place): Promise<{ site: SiteProcess; ms: number }> {
  let site: SiteProcess | undefined
  const port = await freePort()
  const ms = await milliseconds(async () => {
    site = await startSite(place.env, port)
    await (await fetch(`${site.address}/`)).text()
  })
  return { site: site!, ms }
}

function sayRatio(
  say: Say,
  what: string,
  beside: string,
  unit: string,
  goal: number,
  { one, other, ratio }: { one: number; other: number; ratio: number }
): void {
  const verdict = ratio >= goal ? 'met' : 'missed'
  say(
    `  ${what.padEnd(29)} ${one.toFixed(0)} ${unit}; ${beside} ${other.toFixed(0)} ${unit}; ratio ${ratio.toFixed(2)} (goal ${goal}: ${verdict})`
  )
}

async function sayMemory(say: Say, place: Place): Promise<void> {
  const site = await startSite(place.env, await freePort())
  await fetch(`${site.address}/`)
  const before = memoryOf(site.pid)
  for (const page of PAGES) {
    const headers = { 'accept-encoding': 'gzip' }
    await autocannon({ url: site.address + page, connections: 8, amount: 10_000 / PAGES.length, headers })
  }
  const after = memoryOf(site.pid)
  say(
    `  memory                        ${before.now.toFixed(0)} MB after one page, ${after.now.toFixed(0)} MB after 10,000 (at most ${after.most.toFixed(0)} MB)`
  )
  await site.stop()
}
