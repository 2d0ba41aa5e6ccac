import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { leaveNothing, newFolder, newPlace, type Place } from '../support/places.ts'
import { freePort, killAllSites, runKept, startSite } from '../support/site-process.ts'
import { tellerAt } from '../support/teller.ts'

afterAll(async () => {
  await killAllSites()
  await leaveNothing()
})

/** What a machine tells about its owner, each unlike anything else. Every address that begins with 127 is this machine. */
const marks = {
  address: '127.93.81.67',
  'user-agent': 'Marked-Agent-7f3a',
  'x-forwarded-for': '198.51.100.77',
  referer: 'https://marked-referrer.example/where-they-were',
  'accept-language': 'mk-XQ',
}

function everyFileIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map(name => join(folder, name))
    .filter(file => statSync(file).isFile())
}

async function dumpOf({ env }: Place): Promise<string> {
  const file = join(newFolder(), 'all.kept')
  await runKept(env, 'backup', file)
  return gunzipSync(readFileSync(file)).toString()
}

/** Tells one story carefully enough that every second of it stands alone. */
async function tellMarked(
  site: string
): Promise<{ code: string; seconds: string[]; from: number; to: number }> {
  const { address, ...headers } = marks
  await new Promise(later => setTimeout(later, 2500)) // nothing of the start falls into these seconds
  const from = Date.now()
  const code = await tellerAt(site, headers, address).tell('Nobody rang. Marked-Words-51c2.')
  const to = Date.now()
  const seconds = []
  for (let at = from; at <= to + 999; at += 1000) seconds.push(new Date(at).toISOString().slice(11, 19))
  return { code, seconds, from, to }
}

/** A few dozen in the suite; a thousand by hand, with KEPT_CRASH=full. */
const MANY = process.env['KEPT_CRASH'] === 'full' ? 1000 : 24

/** Many more, from the same marked machine, eight at a time. @returns their codes */
async function tellMany(site: string): Promise<string[]> {
  const { address, ...headers } = marks
  const codes: string[] = []
  const tellOn = async () => {
    while (codes.length < MANY) codes.push(await tellerAt(site, headers, address).tell('One of many.'))
  }
  await Promise.all(Array.from({ length: 8 }, tellOn))
  return codes
}

/** Ids of version 7 hold the moment they were made, to the millisecond. */
function idsMadeBetween(text: string, from: number, to: number): string[] {
  const ids = text.match(/[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/g) ?? []
  const madeAt = (id: string) => Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)
  return ids.filter(id => madeAt(id) >= from && madeAt(id) <= to)
}

describe.each(['embedded', 'server'] as const)('a story told on the %s engine', engine => {
  it('leaves no address, agent, referrer, language or time of day, in a log, a backup or a file', async () => {
    const place = await newPlace(engine)
    const port = await freePort()
    const address = `http://127.0.0.1:${port}`
    const env = { ...place.env, LOG_LEVEL: 'debug', HOST: '127.0.0.1', BASE_URL: address }
    const site = await startSite(env, port)
    const { code, seconds, from, to } = await tellMarked(address)
    const codes = [code, ...(await tellMany(address))]
    const wrong = await fetch(`${address}/no-such-page`, {
      headers: { 'user-agent': marks['user-agent'] },
    })
    expect(wrong.status).toBe(404)
    await site.stop()

    const dump = await dumpOf(place)
    expect(dump).toContain('Marked-Words-51c2') // the story itself is there, so a trace would be too
    const kept = { 'what it said': site.said(), dump }
    const unwanted = [...Object.values(marks), ...codes, ...seconds]
    for (const [where, text] of Object.entries(kept)) {
      expect(
        unwanted.filter(mark => text.includes(mark)),
        where
      ).toEqual([])
      expect(idsMadeBetween(text, from, to), where).toEqual([])
    }
    for (const file of everyFileIn(place.env['DATA_DIR']!)) {
      const bytes = readFileSync(file, 'latin1')
      expect(
        [...Object.values(marks), ...codes].filter(mark => bytes.includes(mark)),
        file
      ).toEqual([])
    }
  }, 600_000)
})
