import { sql } from 'kysely'
import { afterAll, describe, expect, it } from 'vitest'
import { insertOpening, insertRound } from '../../src/capabilities/rounds/store/rounds.ts'
import type { Db } from '../../src/platform/db/index.ts'
import type { CalendarDate } from '../../src/standards/calendar.ts'
import { leaveNothing, newPlace, type Place } from '../support/places.ts'
import { planOf, itemsOf } from '../support/round.ts'
import { freePort, killAllSites, startSite } from '../support/site-process.ts'
import { crowd, percentile, stuff, tally, type Passed } from './crowd.ts'

/**
 * KEPT_CRASH=full is the whole storm: 500 phones, twenty times over, the first time in 30 seconds and then in 5. In the
 * suite it is one of 60 phones in a second and a half.
 */
const full = process.env['KEPT_CRASH'] === 'full'
const storms = full
  ? Array.from({ length: 20 }, (_, nth) => ({ seed: nth + 1, phones: 500, seconds: nth === 0 ? 30 : 5 }))
  : [{ seed: 1, phones: 60, seconds: 1.5 }]

/** What one phone sends at once. */
const ballots = full ? 200 : 40

afterAll(async () => {
  await killAllSites()
  await leaveNothing()
})

const longAgo = '2026-01-05' as CalendarDate

const roundOf = (seed: number) => `storm-${seed}`

async function plantRounds(db: Db): Promise<void> {
  for (const seed of [0, ...storms.map(storm => storm.seed)]) {
    await insertRound(db, planOf({ key: roundOf(seed), mode: 'open', on: longAgo }), itemsOf())
    await insertOpening(db, roundOf(seed), null, longAgo)
  }
}

/** What the database counts in each round: the last word of each voter. */
async function countedIn(place: Place): Promise<Map<string, Record<string, number>>> {
  const rows = await place.look(async db => {
    const found = await sql<{ round: string; item: string }>`
      select distinct on (v.id) v.round, (select k from jsonb_object_keys(b.choice -> 'stars') k) as item
      from rounds.voter v join rounds.ballot b on b.voter = v.id order by v.id, b.number desc`.execute(db)
    return found.rows
  })
  const rounds = Map.groupBy(rows, ({ round }) => round)
  return new Map([...rounds].map(([round, all]) => [round, tally(all.map(({ item }) => item))]))
}

const places = [['embedded', 1], ['server', 3], ...(full ? ([['server', 1]] as const) : [])] as const

describe.each(places)('a hall that votes, on the %s engine with %i web processes', (engine, processes) => {
  it('is counted as it was told, phone by phone, though phones tap twice, lose the line and change their mind', async () => {
    const place = await newPlace(engine)
    await place.look(plantRounds)
    const sites = [await startSite(place.env, await freePort())] // the first one loads the area for all
    const others = Array.from({ length: processes - 1 }, async () => startSite(place.env, await freePort()))
    sites.push(...(await Promise.all(others)))
    const addresses = sites.map(({ address }) => address)
    const passed: Passed[] = []
    for (const storm of storms)
      passed.push(await crowd({ ...storm, addresses, round: roundOf(storm.seed), compare: full }))
    const stuffed = await stuff({ addresses, round: roundOf(0) }, ballots)
    for (const site of sites) await site.stop()
    const counted = await countedIn(place)
    for (const [nth, { seed, phones }] of storms.entries()) {
      const { acknowledged, doubled, dropped, changed } = passed[nth]!
      expect(Object.values(acknowledged).reduce((sum, count) => sum + count, 0)).toBe(phones)
      expect(counted.get(roundOf(seed))).toEqual(acknowledged)
      expect(Math.min(doubled, dropped, changed)).toBeGreaterThan(0)
    }
    expect(stuffed).toBe(ballots)
    expect(Object.values(counted.get(roundOf(0)) ?? {})).toEqual([1])
    sayFigures(`${engine}, ${processes} processes`, passed)
  }, 1_200_000)
})

/** Beside a vote stands what any form costs in the same storm that is refused before it asks the database anything. */
function sayFigures(where: string, passed: readonly Passed[]): void {
  if (!full) return
  const parts = (took: readonly number[]) =>
    [0.5, 0.95, 0.99].map(part => percentile(took, part).toFixed(1)).join(' / ')
  const [slow, ...fast] = passed
  const both = (all: readonly Passed[]) =>
    `${parts(all.flatMap(({ took }) => took))}, an empty form ${parts(all.flatMap(({ empty }) => empty))}`
  process.stderr.write(
    `${where}: a vote, p50 / p95 / p99 in ms: 500 in 30 s ${both(slow ? [slow] : [])}; 500 in 5 s ${both(fast)}\n`
  )
}
