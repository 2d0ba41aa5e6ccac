import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { freshFolder, freshStore } from '../../../tests/support/database.ts'
import { freshSite } from '../../../tests/support/site.ts'
import { theSystem } from '../../platform/access/index.ts'
import { backup, contentHashes, restore } from '../../platform/db/index.ts'
import { withRooms } from '../../rooms.ts'
import { calendarDate } from '../../standards/calendar.ts'
import { takeBackAgain } from '../../taken-back.ts'
import { verifyChain } from '../publishing/index.ts'
import { showSurveys } from './public-page.ts'
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
  })
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

const twenty = ['What happened?', ...Array.from({ length: 20 }, (_, nth) => `We waited ${nth} days.`)].join(
  '\n'
)
const rowsOn = (html: string) =>
  [...html.matchAll(/name="([a-z0-9]{8})-words"/g)].map(([, reference]) => reference!)

/** Says of each of these rows that it is clear as it is. */
const allClear = (references: readonly string[]) =>
  Object.fromEntries(
    references.flatMap(each => [
      ...[
        [`${each}-what`, 'clear'] as const,
        [`${each}-words`, ''] as const,
        [`${each}-reason`, ''] as const,
      ],
    ])
  )

describe('two people who read one survey at once', () => {
  it('have ten rows each, and whoever is the slower is told which were read meanwhile', async () => {
    const other = site.visitor()
    await other.signIn('jo.fernley@example.org')
    const columns = await send(twenty)
    const place = columns.path.replace('/columns', '')
    const { row: _, ...means } = chosen(columns.text)
    await reader.post(`${place}/columns`, means)
    await reader.post(`${place}/take-in`, {})

    const [mine, theirs] = [await reader.get(`${place}/read`), await other.get(`${place}/read`)]
    const [ten, tenMore] = [rowsOn(mine.text), rowsOn(theirs.text)]
    expect(new Set([...ten, ...tenMore]).size).toBe(20)
    expect(rowsOn((await reader.get(`${place}/read`)).text)).toEqual(ten)
    const third = site.visitor()
    await third.signIn('finn.calloway-reed@example.org')
    expect((await third.get(`${place}/read`)).status).toBe(403)

    expect((await other.post(`${place}/read`, allClear(tenMore))).text).toContain('10 rows read.')
    expect((await other.get(`${place}/read`)).text).toContain('10 rows left to read. Somebody else has them')
    const late = await reader.post(`${place}/read`, allClear([...ten.slice(1), tenMore[0]!]))
    expect(late.text).toContain('9 rows read. 1 row of yours had been read by somebody else')
    await reader.post(`${place}/read`, allClear(ten.slice(0, 1)))
    expect((await reader.get(place)).text).toContain('Every row has been read')
  })
})

/** Takes a file in as it is understood by itself. @returns where the survey is */
async function takenIn(file: string): Promise<string> {
  const columns = await send(file)
  const place = columns.path.replace('/columns', '')
  const { row: _, ...means } = chosen(columns.text)
  await reader.post(`${place}/columns`, means)
  await reader.post(`${place}/take-in`, {})
  await lookThrough(site.needs)
  return place
}

const ofThemselves = [
  'What happened?,How old is your child?,Where do you live?,Type of need',
  'We waited.,7,Fenholt,Autism',
  'We rang.,Year 8,fenholt,prefer not to say',
  'Nobody came.,,,',
  'They came.,8 to 13,Fenholt,Autism',
].join('\n')

describe('what people said of themselves in a survey', () => {
  const kept = () =>
    site.store.asOwner(async db => {
      const { rows } = await sql<Record<string, string | null>>`
        select phase, district, need, role from reach.answer
        where phase is not null and need is not null order by phase, need`.execute(db)
      return rows
    })

  it('is matched with our questions, kept apart from their words, and goes when the survey is undone', async () => {
    const before = await contentHashes(site.store)
    const columns = await send(ofThemselves, 'answers.csv', { teller: 'parent-carer' })
    const place = columns.path.replace('/columns', '')
    const { row: _, ...means } = chosen(columns.text)
    expect(means).toEqual({ c0: 'words', c1: 'about-phase', c2: 'about-district', c3: 'about-need' })
    const twice = await reader.post(`${place}/columns`, { ...means, c0: 'about-need' })
    expect(twice.text).toContain('for one column only')
    const values = await reader.post(`${place}/columns`, means)
    const check = await reader.post(`${place}/values`, chosen(values.text))
    expect(check.text).toContain('&quot;8 to 13&quot; is no answer we know')
    await reader.post(`${place}/take-in`, {})
    expect(await kept()).toEqual([
      { phase: '11-to-15', district: 'fenholt', need: 'not-said', role: 'parent-carer' },
      { phase: '5-to-10', district: 'fenholt', need: 'autism', role: 'parent-carer' },
      { phase: 'not-said', district: 'not-said', need: 'not-said', role: 'parent-carer' },
    ])
    const page = await reader.get(`${place}/read`)
    expect(page.text).toContain('We waited.')
    expect(page.text).not.toContain('Fenholt')
    await reader.get(`${place}/undo`)
    await reader.post(`${place}/undo`, {})
    expect(await kept()).toEqual([])
    expect(await contentHashes(site.store)).toEqual(before)
  })
})

/** Who is signed in is so for a day: on another day they sign in again. */
async function onDay(day: string): Promise<void> {
  site.turnTo(calendarDate(day))
  await reader.signIn('priya.marlow@example.org')
  await answerer.signIn('jo.fernley@example.org')
}

const answerer = site.visitor()
const publicPageOf = async (place: string) =>
  /href="(\/surveys\/\d+)"/.exec((await reader.get(place)).text)?.[1] ?? ''

describe('what everybody may read of a survey', () => {
  const anybody = site.visitor()
  let place: string
  let page: string

  beforeAll(async () => {
    place = await takenIn(twenty)
    await onDay('2026-11-23')
    await showSurveys(site.needs)
    page = await publicPageOf(place)
  })

  it('is there the day after, unasked: when it was asked, of how many, and by which day our answer is owed', async () => {
    const { text } = await anybody.get(page)
    expect(text).toContain('We asked this from 1 November 2026 to 19 November 2026.')
    expect(text).toContain('20 people answered, of 9,000 we asked.')
    expect(text).toContain('We owe everyone who took part an answer by 18 December 2026.')
    expect(text).not.toContain('We waited')
    expect((await anybody.get('/surveys')).text).toContain(`href="${page}"`)
  })

  it('says in public that our answer is late, the day after', async () => {
    site.turnTo(calendarDate('2026-12-19'))
    expect((await anybody.get(page)).text).toContain(
      'We said we would answer by 18 December 2026. We have not.'
    )
    expect((await anybody.get('/surveys')).text).toContain('We have not.')
    site.turnTo(calendarDate('2026-11-23'))
  })

  it('is one answer by a named person, looked at before it is public, and our word is kept with it', async () => {
    const written = {
      heard: 'You wait too long.',
      words: 'We ring within two days. Sam Addlestone sees to it.',
    }
    expect((await reader.get(`${place}/answer`)).status).toBe(403)
    await answerer.get(`${place}/answer`)
    const empty = await answerer.post(`${place}/answer`, { heard: '', words: '' })
    expect(empty.text).toContain('Enter our answer')
    const check = await answerer.post(`${place}/answer`, written)
    expect(check.text).toContain('<mark>')
    expect((await anybody.get(page)).text).not.toContain('We ring within two days')
    await answerer.post(`${place}/answer`, { ...written, keep: 'keep' })
    const { text } = await anybody.get(page)
    expect(text).toContain('You wait too long.')
    expect(text).toContain('We ring within two days.')
    expect(text).toMatch(/Jo Fernley, Family contact worker, wrote this on 23 November 2026/)
    expect((await reader.get(place)).text).toContain(
      'Everybody who took part was answered on 23 November 2026.'
    )
  })

  it('is put right by a new version that says so', async () => {
    await onDay('2026-11-25')
    await answerer.get(`${place}/answer`)
    await answerer.post(`${place}/answer`, { heard: '', words: 'We ring within three days.', keep: 'keep' })
    const { text } = await anybody.get(page)
    expect(text).toContain('We ring within three days.')
    expect(text).toContain('We put it right on 25 November 2026.')
    expect(text).toContain('We have not written this yet.')
  })

  it('goes when the survey is undone, and its number is not given to another', async () => {
    await reader.get(`${place}/undo`)
    expect((await reader.get(`${place}/undo`)).text).toContain('Its public page goes too')
    await reader.post(`${place}/undo`, {})
    const gone = await anybody.get(page)
    expect([gone.status, gone.text.includes('taken it in by mistake')]).toEqual([410, true])
    expect((await anybody.get('/surveys')).text).not.toContain(`href="${page}"`)
    expect(await site.store.as(theSystem, verifyChain)).toMatchObject({ ok: true })
    const next = await takenIn(twenty)
    await reader.get(next)
    await reader.post(`${next}/show`, {})
    expect(await publicPageOf(next)).not.toBe(page)
  })
})

describe('a survey that was undone after a backup', () => {
  it('is undone again when that backup is restored, whatever had become of its rows there', async () => {
    const place = await takenIn(twenty)
    const waits = (await send(twenty)).path.replace('/columns', '')
    const rows = rowsOn((await reader.get(`${place}/read`)).text)
    await reader.post(`${place}/read`, allClear(rows))
    await reader.post(`${place}/show`, {})
    const yesterday = join(freshFolder(), 'yesterday.kept')
    await backup(site.store, yesterday, () => {})
    for (const each of [place, waits]) {
      await reader.get(`${each}/undo`)
      await reader.post(`${each}/undo`, {})
    }

    const again = await freshStore()
    await restore(again, yesterday, () => {})
    const id = place.split('/').at(-1)!
    const there = async () =>
      (
        await again.asOwner(db =>
          sql<{ n: number }>`select (select count(*) from voices.story where together = ${id}::uuid)
          + (select count(*) from surveys.chunk) as n`.execute(db)
        )
      ).rows[0]!.n
    expect(Number(await there())).toBe(21)
    await takeBackAgain(withRooms({ ...site.needs, store: again }))
    expect(Number(await there())).toBe(0)
  })

  it('does not take a file with it that is sent again from a page that was left open', async () => {
    await reader.get('/staff/surveys/new')
    const page = reader.keys()
    const first = (await send(twenty, 'answers.csv', page)).path.replace('/columns', '')
    await reader.get(`${first}/undo`)
    await reader.post(`${first}/undo`, {})
    const second = (await send(twenty, 'answers.csv', page)).path.replace('/columns', '')
    expect(second).not.toBe(first)
    await takeBackAgain(site.needs)
    expect((await reader.get(`${second}/columns`)).status).toBe(200)
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
