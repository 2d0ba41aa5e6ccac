import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { freshSite } from '../../../tests/support/site.ts'
import { theSystem } from '../../platform/access/index.ts'
import { contentHashes } from '../../platform/db/index.ts'
import { calendarDate } from '../../standards/calendar.ts'
import { lookThrough } from './taking-in.ts'
import { storiesToTheme } from '../voices/index.ts'
import { surveyFile } from './planted.ts'

const site = await freshSite('example')
site.turnTo(calendarDate('2026-11-20'))
const reader = site.visitor()
await reader.signIn('priya.marlow@example.org')

const about = {
  ...{
    sheet: '',
    title: 'Autumn survey',
    asked: '9000',
    teller: 'not-said',
    sharing: 'staff',
    agreed: 'yes',
  },
  ...{ 'from-day': '1', 'from-month': '11', 'from-year': '2026' },
  ...{ 'to-day': '19', 'to-month': '11', 'to-year': '2026' },
}

async function send(file: Buffer | string, name = 'answers.csv', changed: Record<string, string> = {}) {
  await reader.get('/staff/surveys/new')
  const body = new FormData()
  for (const [field, value] of Object.entries({ ...reader.keys(), ...about, ...changed }))
    body.set(field, value)
  body.set('file', new File([new Uint8Array(Buffer.from(file))], name))
  const packed = new Response(body)
  const type = packed.headers.get('content-type')!
  const bytes = Buffer.from(await packed.arrayBuffer()).toString('utf8')
  return reader.postRaw('/staff/surveys/new', bytes, { 'content-type': type })
}

/** What the page has chosen for each of its lists of choices. */
const chosen = (html: string) =>
  Object.fromEntries(
    [...html.matchAll(/<select[^>]* name="([^"]+)"[^>]*>(.*?)<\/select>/gs)].map(([, name, options]) => [
      name!,
      /value="([^"]*)"[^>]*selected/.exec(options!)?.[1] ?? '',
    ])
  )

const counted = (what: string) =>
  site.store.asOwner(async db => {
    const { rows } = await sql<{ n: number }>`select count(*)::int as n from ${sql.table(what)}`.execute(db)
    return rows[0]!.n
  })

describe('a survey file with 5,000 rows and 200 faults', () => {
  const { csv, planted } = surveyFile(5000)

  it('names each bad row and column and no other, and undone it leaves the store as it was', async () => {
    const before = await contentHashes(site.store)
    const stories = await counted('voices.story')

    const columns = await send(csv)
    expect(columns.text).toContain('an export of Microsoft Forms')
    const place = columns.path.replace('/columns', '')
    const { row: _, ...means } = chosen(columns.text)
    const values = await reader.post(`${place}/columns`, means)
    expect(values.path).toBe(`${place}/values`)
    const check = await reader.post(`${place}/values`, chosen(values.text))
    expect(check.text).toContain('Take in 4,800 rows and leave 200 out')

    const list = await reader.get(`${place}/rows-to-put-right.csv`)
    const named = [...list.text.matchAll(/^"(\d+)","([A-Z]+):/gm)].map(
      ([, row, column]) => `${row} ${column}`
    )
    expect(named).toEqual(planted.map(({ row, column }) => `${row} ${column}`))
    expect(await counted('voices.story')).toBe(stories)

    const taken = await reader.post(`${place}/take-in`, {})
    expect(taken.text).toContain('4,800 rows taken in')
    await lookThrough(site.needs)
    expect(await counted('voices.story')).toBe(stories + 4800)
    expect((await reader.get('/staff/stories')).text).not.toContain('and then it was for another child')

    await reader.get(`${place}/undo`)
    const undone = await reader.post(`${place}/undo`, {})
    expect(undone.text).toContain('Nothing of it is left')
    expect(await contentHashes(site.store)).toEqual(before)
  }, 30_000)
})

const putInTheme = (story: string) =>
  site.store.asOwner(db =>
    sql`insert into themes.placement (id, story_id, theme, side, placed_on)
      select ${randomUUID()}, ${story}, theme, side, placed_on from themes.placement limit 1`.execute(db)
  )

const small = [
  'Timestamp,Your email,What happened?',
  '11/20/2026 9:00:00,a@example.org,I want to die and nobody listens',
  '11/19/2026 9:00:00,b@example.org,Nobody rang. My number is 01632 960 001.',
  '11/18/2026 9:00:00,c@example.org,The taxi came late.',
].join('\n')

describe('the rows of a survey', () => {
  it('raise a concern where somebody may not be safe, are read ten at a time, and can be sorted then', async () => {
    const columns = await send(small, 'answers.csv', { 'to-day': '20' })
    const place = columns.path.replace('/columns', '')
    const { row: _, ...means } = chosen(columns.text)
    expect(means).toEqual({ c0: 'day', c1: 'out', c2: 'words' })
    const refused = await reader.post(`${place}/columns`, { ...means, c1: 'teller' })
    expect(refused.text).toContain(
      'Column B looks like email addresses: leave it out, or take it in as words'
    )
    await reader.post(`${place}/columns`, means)
    await reader.post(`${place}/take-in`, {})
    await lookThrough(site.needs)
    expect((await reader.get(place)).text).toContain('1 row raised a concern')

    const page = await reader.get(`${place}/read`)
    expect(page.text).toContain('01632 960 001')
    expect(page.text).not.toContain('b@example.org')
    const references = [...page.text.matchAll(/name="([a-z0-9]{8})-words"/g)].map(
      ([, reference]) => reference!
    )
    const say = (what: string) => Object.fromEntries(references.map(each => [`${each}-${what}`, 'clear']))
    const words = Object.fromEntries(references.map(each => [`${each}-words`, 'With names out.']))
    const reason = Object.fromEntries(references.map(each => [`${each}-reason`, '']))
    const done = await reader.post(`${place}/read`, { ...say('what'), ...words, ...reason })
    expect(done.text).toContain('3 rows read')
    expect((await reader.get(place)).text).toContain('Every row has been read')
    const sorted = await site.store.as(theSystem, db => storiesToTheme(db))
    const ours = sorted.filter(({ words }) => words === 'Nobody rang. My number is 01632 960 001.')
    expect(ours).toHaveLength(1)

    await putInTheme(ours[0]!.id)
    const cannot = await reader.get(`${place}/undo`)
    expect(cannot.text).toContain('1 row is in a theme: take them out of the theme first')
    expect((await reader.post(`${place}/undo`, {})).status).toBe(409)
    await site.store.asOwner(db =>
      sql`delete from themes.placement where story_id = ${ours[0]!.id}`.execute(db)
    )
    const [stories, concerns] = [await counted('voices.story'), await counted('safeguarding.concern')]
    await reader.get(`${place}/undo`)
    await reader.post(`${place}/undo`, {})
    expect(await counted('voices.story')).toBe(stories - 3)
    expect(await counted('safeguarding.concern')).toBe(concerns)
  })
})

describe('a file that cannot be read', () => {
  it('is refused at its field, by its name, with what was typed kept', async () => {
    const page = await send('a,b\n"open,1\n', 'broken.csv')
    expect(page.status).toBe(422)
    expect(page.text).toContain('a double quote is missing or too many')
    expect(page.text).toContain('Choose broken.csv again')
    expect(page.text).toContain('value="Autumn survey"')
  })

  it('is nobody’s to send but those who read stories', async () => {
    const secretary = site.visitor()
    await secretary.signIn('nell.astbrook@example.org')
    expect((await secretary.get('/staff/surveys')).status).toBe(403)
    expect((await reader.get('/staff/surveys')).status).toBe(200)
  })
})
