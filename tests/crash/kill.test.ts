import { afterAll, describe, expect, it } from 'vitest'
import { hashOfCode, leaveNothing, newPlace, tallyOf, type Place } from '../support/places.ts'
import { freePort, killAllSites, startSite } from '../support/site-process.ts'
import { storm, type Storm } from './storm.ts'
import { tellerAt } from '../support/teller.ts'

/** KEPT_CRASH=full is the whole storm: 1,000 stories and 20 kills on each engine, two or three minutes. */
const size = process.env['KEPT_CRASH'] === 'full' ? { stories: 1000, kills: 20 } : { stories: 120, kills: 4 }

afterAll(async () => {
  await killAllSites()
  await leaveNothing()
})

const distinct = (list: readonly string[]) => [...new Set(list)].sort()

/** Types twenty of the codes under "What happened". @returns the words of stories that the pages did not show */
async function notShown(place: Place, { told }: Storm): Promise<string[]> {
  const site = await startSite(place.env, await freePort())
  const looked = await Promise.all(
    told
      .slice(0, 20)
      .map(async ({ code, words }) => ({ words, page: await tellerAt(site.address).lookUp(code) }))
  )
  await site.stop()
  return looked.filter(({ words, page }) => !page.includes(words)).map(({ words }) => words)
}

describe.each(['embedded', 'server'] as const)('on the %s engine, a server that is killed', engine => {
  it('has every story whose receipt was shown, once each, and no other', async () => {
    const place = await newPlace(engine)
    const passed = await storm(place, size)
    const codes = passed.told.map(({ code }) => code)
    const tally = await tallyOf(place)
    expect(passed.kills).toBe(size.kills)
    expect(passed.again).toBeGreaterThan(size.kills)
    expect(distinct(codes)).toHaveLength(size.stories)
    expect(tally.receipts.toSorted()).toEqual(codes.map(hashOfCode).toSorted())
    expect(tally.words.toSorted()).toEqual(passed.told.map(({ words }) => words).toSorted())
    expect(tally.duties).toBe(size.stories * 2)
    expect(tally.drafts).toBe(0)
    expect(await notShown(place, passed)).toEqual([])
    sayFigures(engine, passed)
  }, 1_200_000)
})

function sayFigures(engine: string, { told, kills, again, seconds }: Storm): void {
  if (process.env['KEPT_CRASH'] !== 'full') return
  const figures = `${told.length} stories, ${kills} kills, ${again} requests sent again`
  process.stderr.write(`${engine}: ${figures}, ${seconds.toFixed(1)} s\n`)
}
