import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { freshSite } from '../../../tests/support/site.ts'
import { theSystem, type Actor } from '../../platform/access/index.ts'
import { storiesOfTheme, themesOfStory } from './index.ts'
import { findThemes } from './store/themes.ts'
import { storiesToSort } from './stories.ts'

const site = await freshSite('example')
const bilal = site.visitor()
await bilal.signIn('bilal.eastmoor@example.org')

const themer: Actor = {
  ...{
    kind: 'person',
    id: 'bilal-eastmoor',
    name: 'Bilal Eastmoor',
    jobTitle: 'Parent',
    organisation: 'forum',
  },
  roles: ['themer'],
}

const send = async (path: string, fields: Readonly<Record<string, string | readonly string[]>>) => {
  await bilal.get(path)
  return bilal.post(path, fields)
}
const pair = {
  title: 'Lifts home',
  cornerstone: 'communicate',
  strength: '',
  development: 'Buses are late.',
  definition: '',
}

describe('sorting stories', () => {
  it('opens on the oldest story that nobody has sorted', async () => {
    const [oldest] = await site.store.as(themer, storiesToSort)
    const page = await bilal.get('/staff/themes/sort')
    expect(page.path).toBe(`/staff/themes/sort/${oldest?.id}`)
    expect(page.text).toContain('What does this story say?')
  })

  it('asks for at least one side, or a new theme', async () => {
    const { path } = await bilal.get('/staff/themes/sort')
    const refused = await bilal.post(path, {})
    expect(refused.status).toBe(422)
    expect(refused.text).toContain('Choose at least one, or make a new theme for it')
  })

  it('puts a story on every side that was ticked, and goes to the next', async () => {
    const { path } = await bilal.get('/staff/themes/sort')
    const story = path.split('/').at(-1) ?? ''
    const next = await bilal.post(path, {
      'in-communicate': ['no-one-calls-back:development'],
      'in-welcome-and-care': ['first-meeting:strength'],
    })
    expect(next.path).not.toBe(path)
    expect(next.text).toContain('Sorted.')
    const places = await site.store.as(theSystem, db => themesOfStory(db, story))
    expect(places.map(({ key, side }) => `${key}:${side}`).sort()).toEqual([
      ...['first-meeting:strength', 'no-one-calls-back:development'],
    ])
    const again = await bilal.get(path)
    expect(again.text).toContain('Somebody has sorted this story already.')
    await bilal.post(path, { 'in-communicate': ['no-one-calls-back:development'] })
    expect(await site.store.as(theSystem, db => themesOfStory(db, story))).toHaveLength(1)
  })

  it('goes by way of a new theme when the story fits nothing yet', async () => {
    const { path } = await bilal.get('/staff/themes/sort')
    const story = path.split('/').at(-1) ?? ''
    const form = await bilal.post(path, { new: 'yes' })
    expect(form.text).toContain('Now make the theme that is missing.')
    const back = await bilal.post('/staff/themes/new', { ...pair, story, version: '0' })
    expect(back.path).toBe(path)
    expect(back.text).toContain('Buses are late.')
  })

  it('lets somebody leave a story for another person', async () => {
    const { path } = await bilal.get('/staff/themes/sort')
    const next = await bilal.get(`/staff/themes/sort?after=${path.split('/').at(-1)}`)
    expect(next.path).not.toBe(path)
  })

  it('is not for people who do not sort', async () => {
    const reader = site.visitor()
    await reader.signIn('jo.fernley@example.org')
    expect((await reader.get('/staff/themes/sort')).status).toBe(403)
    expect((await reader.get('/staff/themes')).text).not.toContain('Add a theme')
    expect((await bilal.get('/staff/themes/sort/no-such-story')).status).toBe(404)
  })
})

describe('a theme', () => {
  it('needs a name and one side', async () => {
    const refused = await send('/staff/themes/new', { ...pair, title: '', story: '', version: '0' })
    expect(refused.text).toContain('Write a short name')
    const sideless = await send('/staff/themes/new', { ...pair, development: ' ', story: '', version: '0' })
    expect(sideless.text).toContain('Write what works well, or what must get better')
  })

  it('gets new words and keeps the old', async () => {
    const edit = '/staff/themes/lifts-home/edit'
    const changed = await send(edit, { ...pair, strength: 'Drivers are kind.', story: '', version: '1' })
    expect(changed.text).toContain('The words are changed.')
    expect(changed.text).toContain('Earlier words')
    const late = await send(edit, { ...pair, title: 'Buses', story: '', version: '1' })
    expect(late.status).toBe(422)
    expect(late.text).toContain('Somebody else has changed these words')
  })

  it('keeps words for a side that stories stand on', async () => {
    const edit = '/staff/themes/no-one-calls-back/edit'
    const words = { title: 'No one calls back', strength: 'Some do.', development: '', definition: '' }
    const refused = await send(edit, { ...words, cornerstone: 'communicate', story: '', version: '1' })
    expect(refused.text).toContain('Stories stand on this side.')
    const mended = await bilal.post(edit, {
      ...{ ...words, development: 'Most do not.', cornerstone: 'communicate', story: '', version: '1' },
    })
    expect(mended.text).toContain('The words are changed.')
  })
})

describe('the page everybody can read', () => {
  it('has pairs under every cornerstone, and no count under the area’s smallest number', async () => {
    const { text, status } = await site.visitor().get('/themes')
    expect(status).toBe(200)
    expect(text).toContain('What works well')
    expect(text).toContain('What must get better')
    const counts = [...text.matchAll(/(\d+) stories on this site/g)].map(([, count]) => Number(count))
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(5)
    expect(text).not.toContain('1 story on this site')
    expect(text).toContain('fewer than 5 stories')
  })

  it('changes when it is published again, and not before', async () => {
    const everybody = site.visitor()
    expect((await everybody.get('/themes')).text).not.toContain('Lifts home')
    const preview = await bilal.get('/staff/themes/book')
    expect(preview.text).toContain('Lifts home')
    await bilal.post('/staff/themes/book', { note: 'One new theme.' })
    expect((await everybody.get('/themes')).text).toContain('Lifts home')
  })
})

describe('a theme that ends', () => {
  const everybody = site.visitor()
  const storiesIn = async (key: string) =>
    new Set((await site.store.as(themer, db => storiesOfTheme(db, key))).map(({ story }) => story))
  const publish = async () => {
    await bilal.get('/staff/themes/book')
    await bilal.post('/staff/themes/book', { note: '' })
  }

  it('takes its stories along when it is merged, and its old address says what it is part of', async () => {
    const before = await storiesIn('no-one-calls-back')
    const there = await storiesIn('waiting-alone')
    const page = await send('/staff/themes/no-one-calls-back/merge', { into: '', why: '' })
    expect(page.text).toContain('Choose the theme it becomes part of')
    await bilal.post('/staff/themes/no-one-calls-back/merge', { into: 'waiting-alone', why: 'The same.' })
    expect((await storiesIn('no-one-calls-back')).size).toBe(0)
    expect(await storiesIn('waiting-alone')).toEqual(new Set([...there, ...before]))
    expect((await everybody.get('/themes/no-one-calls-back')).text).toContain('What happened next')
    await publish()
    const old = await everybody.get('/themes/no-one-calls-back')
    expect(old.status).toBe(200)
    expect(old.text).toContain('This is part of something larger now')
    expect(old.text).toContain('href="/themes/waiting-alone"')
  })

  it('is split story by story, and none is left without a theme', async () => {
    const before = await storiesIn('big-moves')
    const split = '/staff/themes/big-moves/split'
    expect((await bilal.get(`${split}?asked=yes&into=lifts-home`)).text).toContain(
      'Choose at least two themes'
    )
    const into = `${split}?into=lifts-home&into=first-meeting`
    const { text } = await bilal.get(into)
    const fields = [...new Set([...text.matchAll(/name="(to-[^"]+)"/g)].map(([, name]) => name!))]
    const all = Object.fromEntries(
      fields.map((name, nth) => [name, nth % 2 ? 'lifts-home' : 'first-meeting'])
    )
    const refused = await bilal.post(into, { ...all, [fields[0]!]: [], why: 'Two things.' })
    expect(refused.text).toContain('Choose where this story goes')
    await bilal.post(into, { ...all, why: 'Two things.' })
    const after = new Set([...(await storiesIn('lifts-home')), ...(await storiesIn('first-meeting'))])
    expect([...before].filter(story => !after.has(story))).toEqual([])
    await publish()
    expect((await everybody.get('/themes/big-moves')).text).toContain('These are several things now')
    expect((await bilal.get('/staff/themes/big-moves')).text).toContain('Two things.')
  })

  it('cannot be worded anew, sorted into, or end twice', async () => {
    expect((await bilal.get('/staff/themes/big-moves/edit')).status).toBe(409)
    expect((await bilal.get('/staff/themes/big-moves/merge')).status).toBe(409)
    const add = (db: Parameters<Parameters<typeof site.store.as>[1]>[0]) =>
      sql`insert into themes.placement (id, story_id, theme, side, by_id, by_name, placed_on)
        select gen_random_uuid(), story_id, 'big-moves', side, 'bilal-eastmoor', 'Bilal', placed_on
        from themes.placement limit 1`.execute(db)
    await expect(site.store.as(themer, add)).rejects.toThrow(/row-level security/)
  })

  it('is in the codebook that anybody can read, with what changed from version to version', async () => {
    const { text } = await everybody.get('/themes/how-we-sort')
    expect(text).toContain('became part of “Waiting for help”')
    expect(text).toContain('“Big moves” was split into')
    const first = await everybody.get('/themes/how-we-sort/1')
    expect(first.text).toContain('This is an earlier version.')
    expect(first.text).toContain('No one calls back')
    expect((await everybody.get('/themes/how-we-sort/99')).status).toBe(404)
  })
})

describe('the codebook', () => {
  it('says what is in, what is out and how people say it, under one statement', async () => {
    const edit = '/staff/themes/waiting-alone/edit'
    const words = {
      ...pair,
      title: 'Waiting for help',
      cornerstone: 'communicate',
      strength: 'A call helps.',
    }
    const [{ version } = { version: 0 }] = await site.store.as(themer, db =>
      findThemes(db, ['waiting-alone'])
    )
    const sent = { ...words, story: '', version: String(version) }
    const elsewhere = await send(edit, { ...sent, statement: 'W1' })
    expect(elsewhere.text).toContain('Choose a statement of the same cornerstone')
    await bilal.post(edit, {
      ...{ ...sent, statement: '', belongs: 'Waiting with no news.', leftOut: 'Being turned down.' },
      theirWords: 'We just sit here.',
    })
    await bilal.get('/staff/themes/book')
    await bilal.post('/staff/themes/book', { note: '' })
    const { text } = await site.visitor().get('/themes/how-we-sort')
    expect(text).toContain('Being turned down.')
    expect(text).toContain('Our staff wrote this line:')
    expect(text).toContain('“Waiting for help” now says what is out.')
  })
})
