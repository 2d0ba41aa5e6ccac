import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { leaveNothing, newFolder, newPlace, type Place } from '../support/places.ts'
import { freePort, killAllSites, runKept, startSite } from '../support/site-process.ts'
import { tellerAt } from '../support/teller.ts'
import { askForCall, codeless, ways, type Browser, type Told } from '../support/ways.ts'
import { londonDay } from '../../src/standards/calendar.ts'

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

/**
 * Concerns keep the minute they came in and the minute somebody was told of them, so that everybody can see how soon they
 * were read: these columns, and no others, and nothing finer.
 */
const MINUTES = {
  'safeguarding.concern': 'raised_at',
  'safeguarding.cause': 'raised_at',
  'safeguarding.alert': 'told_at',
} as Record<string, string>

const aMinute = (value: unknown): boolean => String(value).endsWith(':00+00')

/** A whole backup as text, but for the columns that may hold a minute, where they do. */
async function dumpOf({ env }: Place): Promise<string> {
  const file = join(newFolder(), 'all.kept')
  await runKept(env, 'backup', file)
  let minute = -1
  const lines = gunzipSync(readFileSync(file)).toString().split('\n')
  return lines
    .map(line => {
      if (line.startsWith('{"table"')) {
        const { table, columns } = JSON.parse(line) as { table: string; columns: string[] }
        minute = columns.indexOf(MINUTES[table] ?? '')
      }
      if (minute < 0 || !line.startsWith('[')) return line
      return JSON.stringify(
        (JSON.parse(line) as unknown[]).filter((value, at) => at !== minute || !aMinute(value))
      )
    })
    .join('\n')
}

/** A site that everybody comes to with the same marks: those who tell us, and staff who write down what they hear. */
function marked(address: string): Told {
  const { address: from, ...headers } = marks
  const today = () => londonDay(new Date())
  return { address, today, visitor: () => tellerAt(address, headers, from).visitor() }
}

/** Somebody who may write down what others say. The letter with their code is read at this machine, as its owner may. */
async function signedIn(site: Told): Promise<Browser> {
  const staff = site.visitor()
  await staff.get('/staff/sign-in')
  await staff.post('/staff/sign-in', { email: 'priya.marlow@example.org' })
  const { text } = await tellerAt(site.address).visitor().get('/outbox')
  const [, code = ''] = /\b(\d{6,8}|[A-Z0-9]{8})\b/.exec(text.slice(text.indexOf('priya.marlow'))) ?? []
  await staff.post('/staff/sign-in/code', { code })
  return staff
}

const WORDS = 'Nobody rang. Marked-Words-51c2.'
/** A concern comes of it, and a letter to whoever leads. */
const DANGER = 'My son says he wants to kill himself. Marked-Danger-51c2.'

/** Tells once by every way, and asks for a call. @returns the codes */
async function tellByEveryWay(site: Told, staff: Browser, words: string): Promise<string[]> {
  const codes = []
  for (const tell of Object.values(ways)) codes.push(await tell(site, staff, words))
  for (const tell of Object.values(codeless)) await tell(site, staff, words)
  codes.push((await askForCall(site, words)).code)
  return codes
}

interface Careful {
  readonly codes: readonly string[]
  readonly seconds: readonly string[]
  readonly from: number
  readonly to: number
}

/** Tells carefully enough that every second of it stands alone. */
async function tellMarked(site: Told, staff: Browser): Promise<Careful> {
  await new Promise(later => setTimeout(later, 2500)) // nothing of the start falls into these seconds
  const from = Date.now()
  const codes = await tellByEveryWay(site, staff, WORDS.split(' ').at(-1)!.replace('.', ''))
  const to = Date.now()
  const seconds = []
  for (let at = from; at <= to + 999; at += 1000) seconds.push(new Date(at).toISOString().slice(11, 19))
  return { codes, seconds, from, to }
}

/** How often more by every way: once in the suite; a thousand and more in all by hand, with KEPT_CRASH=full. */
const TIMES = process.env['KEPT_CRASH'] === 'full' ? 143 : 1

/** Many more, from the same marked machine, by all of the ways at once. @returns their codes */
async function tellMany(site: Told, staff: Browser): Promise<string[]> {
  const codes: string[] = []
  const tellOn = async (tell: (nth: number) => Promise<string>) => {
    for (let nth = 1; nth <= TIMES; nth++) codes.push(await tell(nth))
  }
  const alone = ['words', 'cards'].map(way => tellOn(nth => ways[way]!(site, staff, `One of many, ${nth}`)))
  const byStaff = async () => {
    for (const way of ['paper', 'telephone', 'group', 'offline', 'recording'])
      await tellOn(nth => ways[way]!(site, staff, `One of many, ${way} ${nth}`))
    for (let nth = 1; nth <= TIMES; nth++) await codeless['survey']!(site, staff, `One of many, row ${nth}`)
  }
  const calls = tellOn(async nth => (await askForCall(site, `Caller-${nth}`)).code)
  await Promise.all([...alone, byStaff(), calls])
  return codes
}

/** Ids of version 7 hold the moment they were made, to the millisecond. */
function idsMadeBetween(text: string, from: number, to: number): string[] {
  const ids = text.match(/[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/g) ?? []
  const madeAt = (id: string) => Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)
  return ids.filter(id => madeAt(id) >= from && madeAt(id) <= to)
}

/** The lines in which one of these stands, so that a red test says where. */
const linesWith = (text: string, found: readonly string[]): string[] =>
  found.length === 0 ? [] : text.split('\n').filter(line => found.some(mark => line.includes(mark)))

describe.each(['embedded', 'server'] as const)('whoever told us, by any way, on the %s engine', engine => {
  it('leaves no address, agent, referrer, language, code or time of day, in a log, a backup or a file', async () => {
    const place = await newPlace(engine, 'areas/example')
    const port = await freePort()
    const address = `http://127.0.0.1:${port}`
    const env = { ...place.env, LOG_LEVEL: 'debug', HOST: '127.0.0.1', BASE_URL: address }
    const site = await startSite(env, port)
    const told = marked(address)
    const staff = await signedIn(told)
    const { codes: first, seconds, from, to } = await tellMarked(told, staff)
    await new Promise(later => setTimeout(later, 1500)) // the letter to those who lead has a time of its own
    const codes = [...first, await ways['words']!(told, staff, DANGER), ...(await tellMany(told, staff))]
    const wrong = await told.visitor().get('/no-such-page')
    expect(wrong.status).toBe(404)
    await site.stop()

    const dump = await dumpOf(place)
    expect(dump).toContain('Marked-Words-51c2') // what was told is there, so a trace would be too
    expect(dump).toContain('Marked-Danger-51c2')
    expect(codes).toHaveLength(9 + 8 * TIMES)
    const kept = { 'what it said': site.said(), dump }
    const unwanted = [...Object.values(marks), ...codes, ...seconds]
    for (const [where, text] of Object.entries(kept)) {
      const found = unwanted.filter(mark => text.includes(mark))
      expect(linesWith(text, found), where).toEqual([])
      expect(linesWith(text, idsMadeBetween(text, from, to)), where).toEqual([])
    }
    for (const file of everyFileIn(place.env['DATA_DIR']!)) {
      const bytes = readFileSync(file, 'latin1')
      expect(
        [...Object.values(marks), ...codes].filter(mark => bytes.includes(mark)),
        file
      ).toEqual([])
    }
  }, 1_200_000)
})
