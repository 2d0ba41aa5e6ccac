import { afterAll, describe, expect, it } from 'vitest'
import { hashOfCode, leaveNothing, newPlace, tallyOf, type Place } from '../support/places.ts'
import { freePort, killAllSites, startSite } from '../support/site-process.ts'
import { storm, type Storm } from './storm.ts'
import { tellerAt } from '../support/teller.ts'

/** KEPT_CRASH=full is the whole storm: 1,000 stories and 20 kills on each engine, about two minutes. */
const size = process.env['KEPT_CRASH'] === 'full' ? { stories: 1000, kills: 20 } : { stories: 120, kills: 4 }

afterAll(async () => {
  await killAllSites()
  await leaveNothing()
})

const distinct = (list: readonly string[]) => [...new Set(list)].sort()

async function shown(place: Place, { codes }: Storm): Promise<string[]> {
  const site = await startSite(place.env, await freePort())
  const pages = await Promise.all(codes.slice(0, 20).map(code => tellerAt(site.address).lookUp(code)))
  await site.stop()
  return pages
}

describe.each(['embedded', 'server'] as const)('on the %s engine, a server that is killed', engine => {
  it('has every story whose receipt was shown, once each, and no other', async () => {
    const place = await newPlace(engine)
    const passed = await storm(place, size)
    const tally = await tallyOf(place)
    expect(passed.kills).toBe(size.kills)
    expect(passed.again).toBeGreaterThan(size.kills)
    expect(distinct(passed.codes)).toHaveLength(size.stories)
    expect(tally.receipts.toSorted()).toEqual(passed.codes.map(hashOfCode).toSorted())
    expect(distinct(tally.words)).toHaveLength(size.stories)
    expect(tally.words).toHaveLength(size.stories)
    expect(tally.duties).toBe(size.stories * 2)
    expect(tally.drafts).toBe(0)
    const pages = await shown(place, passed)
    expect(pages.filter(page => !page.includes('We have your story'))).toEqual([])
    if (process.env['KEPT_CRASH'] === 'full')
      process.stderr.write(`${engine} ${JSON.stringify({ ...passed, codes: passed.codes.length })}\n`)
  }, 300_000)
})
