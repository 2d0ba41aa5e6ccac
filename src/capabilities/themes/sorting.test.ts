import { describe, expect, it } from 'vitest'
import { freshSite } from '../../../tests/support/site.ts'
import { theSystem, type Actor } from '../../platform/access/index.ts'
import { themesOfStory } from './index.ts'
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
