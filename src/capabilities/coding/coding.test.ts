import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { freshSite } from '../../../tests/support/site.ts'
import { publicVisitor, theSystem, type Actor } from '../../platform/access/index.ts'
import {
  placements,
  publishedStories,
  quotesShown,
  themeBook,
  themeInBook,
  themesOfStory,
  themeTitles,
} from '../themes/index.ts'
import { storiesOnDesk, type StoryOnDesk } from './desk.ts'
import { guidOfCode } from './exchange/codebook.ts'
import { guidOf, projectFiles, readCodebook, readProject } from './exchange/refi.ts'
import { unzip, zip } from './exchange/zip.ts'
import { suggest } from './suggesting.ts'
import { nameOfSource } from './taking-out.ts'
import { piecesOf } from './rules/pieces.ts'
import { findPassages } from './store/readings.ts'

const site = await freshSite('example')
const bilal = site.visitor()
const maggie = site.visitor()
const themer = (id: string): Actor => ({
  ...{ kind: 'person', id, name: id, jobTitle: 'Parent', organisation: 'forum', roles: ['themer'] },
})
const seenBy = <T>(id: string, work: Parameters<typeof site.store.as<T>>[1]) =>
  site.store.as(themer(id), work)

let stories: StoryOnDesk[]
const aStory = (needsTwo: boolean, nth = 0) =>
  stories.filter(story => story.needsTwo === needsTwo && piecesOf(story.words).length > 2)[nth]!
/** Stories that nobody has begun to read. */
const untouched = async () =>
  (await seenBy('bilal-eastmoor', db => storiesOnDesk(site.needs, db))).filter(
    ({ readings, words }) => readings.length === 0 && piecesOf(words).length > 1
  )
const oneWithSuggestions = async () => {
  const waiting = await untouched()
  return seenBy('bilal-eastmoor', async db => {
    const themes = [...(await themeTitles(db)).values()]
    for (const story of waiting) if ((await suggest(db, story, themes)).length > 0) return story
    throw new Error('nothing in the whole record is like anything else')
  })
}
const at = (story: { id: string }) => `/staff/coding/story/${story.id}`
const calls = 'no-one-calls-back:development'
const meeting = 'first-meeting:strength'

beforeAll(async () => {
  await bilal.signIn('bilal.eastmoor@example.org')
  await maggie.signIn('maggie.dunvale@example.org')
  stories = await seenBy('bilal-eastmoor', db => storiesOnDesk(site.needs, db))
})

describe('coding a story that one person reads', () => {
  it('opens on a story nobody has sorted, in sentences that can be chosen', async () => {
    const page = await bilal.get('/staff/coding/next')
    const story = page.path.split('/').at(-1)!
    expect(await seenBy('bilal-eastmoor', db => placements(db, { story }))).toEqual([])
    expect(page.text).toContain('name="at"')
  })

  it('asks for sentences and for what they say', async () => {
    const story = aStory(false)
    await bilal.get(at(story))
    expect((await bilal.post(at(story), { code: calls })).text).toContain('Choose at least one sentence')
    expect((await bilal.post(at(story), { at: ['1'] })).text).toContain('Choose what the sentences say')
    expect((await bilal.post(at(story), { done: 'yes' })).text).toContain('Add a passage first')
  })

  it('places it in themes when it is done, following its passages and nothing else', async () => {
    const story = aStory(false)
    await bilal.get(at(story))
    await bilal.post(at(story), { at: ['1', '2'], code: calls, quote: 'yes' })
    await bilal.post(at(story), { at: ['3'], code: meeting })
    const page = await bilal.get(at(story))
    expect(page.text).toContain('Kept as a quote')
    const [first] = await seenBy('bilal-eastmoor', db => findPassages(db))
    expect((await bilal.post(`${at(story)}/take-out/anything`, {})).status).toBe(200)
    await bilal.post(`${at(story)}/take-out/${first!.id}`, {})
    await bilal.get(at(story))
    await bilal.post(at(story), { at: ['2'], code: calls, done: 'yes' })
    const places = await site.store.as(theSystem, db => themesOfStory(db, story.id))
    expect(places.map(({ key, side }) => `${key}:${side}`).sort()).toEqual([meeting, calls])
    expect((await bilal.get(at(story))).text).toContain('This story is settled.')
  })

  it('says of another that nothing in it fits, and it waits for nobody any more', async () => {
    const story = aStory(false, 1)
    await bilal.get(at(story))
    await bilal.post(at(story), { nothing: 'yes' })
    const waiting = await seenBy('bilal-eastmoor', db => storiesOnDesk(site.needs, db))
    expect(waiting.map(({ id }) => id)).not.toContain(story.id)
    expect(await seenBy('bilal-eastmoor', db => placements(db, { story: story.id }))).toEqual([])
  })

  it('is left for somebody else, and does not come back', async () => {
    const story = aStory(false, 2)
    await bilal.get(at(story))
    const next = await bilal.post(at(story), { pass: 'yes' })
    expect(next.text).toContain('Left for somebody else.')
    expect(next.path).not.toBe(at(story))
  })
})

describe('two readers of one story', () => {
  it('are blind to each other until both are done, in the database itself', async () => {
    const story = aStory(true)
    await bilal.get(at(story))
    await bilal.post(at(story), { at: ['1', '2'], code: calls, done: 'yes' })
    const seen = (id: string) =>
      seenBy(id, async db => {
        const { rows } = await sql<{ n: number }>`
          select count(*)::int as n from coding.passage p join coding.reading r on r.id = p.reading
          where r.story_id = ${story.id}`.execute(db)
        return rows[0]!.n
      })
    expect(await seen('bilal-eastmoor')).toBe(1)
    expect(await seen('maggie-dunvale')).toBe(0)
    await expect(
      seenBy('maggie-dunvale', db => sql`select said from coding.finish`.execute(db))
    ).rejects.toThrow()
    const page = await maggie.get(at(story))
    expect(page.text).toContain('Nothing yet.')
    expect(await site.store.as(theSystem, db => themesOfStory(db, story.id))).toEqual([])
    await maggie.post(at(story), { at: ['2'], code: calls })
    await maggie.post(at(story), { at: ['3'], code: meeting, done: 'yes' })
    expect(await seen('bilal-eastmoor')).toBe(3)
    expect(await seen('cass-orchard')).toBe(3)
  })

  it('see where they differ, talk, and agree with a note and their names', async () => {
    const story = aStory(true)
    const talk = `/staff/coding/talk/${story.id}`
    expect((await bilal.get('/staff')).text).toContain('1 story to talk through')
    const page = await maggie.get(talk)
    expect(page.text).toContain('You differ here')
    expect(page.text).toContain('You both said the same here')
    const refused = await maggie.post(talk, { 'row-1': 'one', 'other-1': '', note: '' })
    expect(refused.status).toBe(422)
    expect(refused.text).toContain('Choose what holds for difference 2')
    expect(refused.text).toContain('Choose who agreed with you')
    await maggie.post(talk, {
      ...{ 'row-1': 'other', 'other-1': '', 'row-3': 'else', 'other-3': 'big-moves:development' },
      ...{ who: 'bilal-eastmoor', note: 'The first sentence only leads to the second.' },
    })
    const settled = await maggie.get(at(story))
    expect((await bilal.get('/staff')).text).not.toContain('to talk through')
    expect((await bilal.get('/staff')).text).toMatch(/\d+ stories to code/)
    expect(settled.text).toContain('Agreed by Bilal Eastmoor, Maggie Dunvale.')
    const places = await site.store.as(theSystem, db => themesOfStory(db, story.id))
    expect(places.map(({ key }) => key).sort()).toEqual(['big-moves', 'no-one-calls-back'])
  })

  it('need no talk when both said the same', async () => {
    const story = aStory(true, 1)
    for (const reader of [bilal, maggie]) {
      await reader.get(at(story))
      await reader.post(at(story), { at: ['1'], code: calls, done: 'yes' })
    }
    const places = await site.store.as(theSystem, db => themesOfStory(db, story.id))
    expect(places.map(({ key }) => key)).toEqual(['no-one-calls-back'])
    expect((await bilal.get(at(story))).text).toContain('Both readers said the same.')
  })

  it('are never three', async () => {
    const story = aStory(true, 1)
    const cass = site.visitor()
    await cass.signIn('cass.orchard@example.org')
    expect((await cass.get(at(story))).text).not.toContain('name="at"')
    const add = (db: Parameters<Parameters<typeof site.store.as>[1]>[0]) =>
      sql`insert into coding.passage (id, reading, from_at, to_at, theme, side)
        select gen_random_uuid(), id, 0, 1, 'big-moves', 'strength' from coding.reading
        where story_id = ${story.id} limit 1`.execute(db)
    await expect(site.store.as(themer('cass-orchard'), add)).rejects.toThrow(/row-level security/)
    await expect(site.store.as(themer('bilal-eastmoor'), add)).rejects.toThrow(/row-level security/)
  })
})

describe('what the machine suggests', () => {
  it('is shown with its words, is ticked for nobody, and what readers did with it is kept', async () => {
    const likeOthers = await oneWithSuggestions()
    const page = await bilal.get(at(likeOthers))
    expect(page.text).toContain('because: ')
    expect(page.text).not.toMatch(/name="code"[^>]* checked/)
    const { text } = await bilal.get('/staff/coding/agreement')
    expect(text).toContain('Refused')
    expect(text).toContain('Bilal Eastmoor')
  })
})

describe('all stories together', () => {
  it('show what may be missing, who sent the same words, and whether we have heard enough', async () => {
    const { status, text } = await bilal.get('/staff/coding/patterns')
    expect(status).toBe(200)
    expect(text).toContain('Have we heard enough?')
    expect(text).toMatch(/In \d+ stories, \d+ themes came up\./)
  })
})

describe('few voices with something serious to say', () => {
  it('go from a passage to a list that no count orders, with the reason', async () => {
    const story = aStory(false, 4)
    await bilal.get(at(story))
    await bilal.post(at(story), {
      ...{ at: ['1'], serious: 'yes' },
      ...{ seriousTitle: 'A child was left at the gate', seriousWhy: 'It could happen again' },
    })
    await bilal.post(at(story), { at: ['1'], code: calls, done: 'yes' })
    const list = await bilal.get('/staff/themes/serious')
    expect(list.text).toContain('A child was left at the gate')
    expect(list.text).toContain('It could happen again')
    const [, give = ''] = /action="(\/staff\/themes\/serious\/[^"]+\/theme)"/.exec(list.text) ?? []
    const theme = await bilal.post(give, {})
    expect(theme.path).toBe('/staff/themes/a-child-was-left-at-the-gate')
    const places = await site.store.as(theSystem, db => themesOfStory(db, story.id))
    expect(places.map(({ key }) => key).sort()).toEqual(['a-child-was-left-at-the-gate', 'no-one-calls-back'])
  })
})

describe('the codebook and the coding in files', () => {
  const files = '/staff/coding/files'
  const download = async (name: string) => {
    const answer = await fetch(`${site.address}${files}/${name}`, { headers: { cookie: bilal.cookies() } })
    return Buffer.from(await answer.arrayBuffer())
  }
  const upload = async (name: string, bytes: Uint8Array) => {
    await bilal.get(files)
    const file = { field: 'file', name, type: 'application/octet-stream', bytes }
    return bilal.postFile(files, { cornerstone: 'communicate' }, file)
  }

  it('hold no word of a story that its teller did not let us show', async () => {
    const published = await seenBy('bilal-eastmoor', publishedStories)
    const mine = (await untouched()).filter(({ needsTwo }) => !needsTwo)
    const open = mine.find(({ id, words }) => published.get(id)?.words === words)!
    const closed = mine.find(({ id }) => !published.has(id))!
    for (const story of [open, closed]) {
      await bilal.get(at(story))
      await bilal.post(at(story), { at: ['1'], code: calls, quote: 'yes', done: 'yes' })
    }
    const unpacked = unzip(await download('project.qdpx'))
    const all = [...unpacked.values(), await download('codings.csv'), await download('codebook.csv')].join(
      '\n'
    )
    expect(all).toContain(open.words)
    expect(all).not.toContain(piecesOf(closed.words)[0]!.text)
    const project = readProject(unpacked)
    expect(project.sources.some(({ text, codings }) => text === open.words && codings.length === 1)).toBe(
      true
    )
  })

  it('and the theme’s own page quote only tellers who let us, and only the words as they are public', async () => {
    await bilal.get('/staff/themes/book')
    await bilal.post('/staff/themes/book', { note: '' })
    const { text } = await site.visitor().get('/themes/no-one-calls-back')
    expect(text).toContain('In their words')
    const book = (await site.store.as(publicVisitor, themeBook))!.snapshot
    const quotes = themeInBook(book, 'no-one-calls-back')!.development!.quotes!
    expect(quotes.length).toBeGreaterThan(0)
    const shown = (wordsHash: string) =>
      site.store.as(publicVisitor, db => quotesShown(db, [{ ...quotes[0]!, wordsHash }]))
    expect(await shown(quotes[0]!.wordsHash)).toHaveLength(1)
    expect(await shown('0'.repeat(64))).toEqual([])
  })

  it('come in again without adding what is here', async () => {
    const page = await upload('codebook.qdc', await download('codebook.qdc'))
    expect(page.text).toContain('Added 0 themes')
    const table = await upload('codebook.csv', await download('codebook.csv'))
    expect(table.text).toContain('Added 0 themes')
  })

  it('bring a theme of another program, with what it says about it', async () => {
    const xml = `<CodeBook><Codes><Code guid="x" name="Communicate"><Code guid="y" name="Letters nobody reads">
      <Description>Long letters in hard words.</Description></Code></Code></Codes></CodeBook>`
    expect((await upload('theirs.qdc', Buffer.from(xml))).text).toContain('Added 1 theme')
    expect((await bilal.get('/staff/themes/letters-nobody-reads')).text).toContain(
      'Long letters in hard words.'
    )
  })

  it('bring themes only by names that can be seen, and each once', async () => {
    const named = (name: string) => `<Code guid="x" name="${name}" isCodable="true"/>`
    const names = ['', ' ', 'Turned \u202eround', 'x'.repeat(300), 'x'.repeat(301)].map(named).join('')
    const page = await upload('odd.qdc', Buffer.from(`<CodeBook><Codes>${names}</Codes></CodeBook>`))
    expect(page.text).toContain('Added 2 themes')
    expect((await bilal.get('/staff/themes')).text).toContain('Turned round')
    const table = await upload('odd.csv', Buffer.from('title,development\n"a\u0000b","c\u0000d"\n\u0000,x'))
    expect(table.text).toContain('Added 1 theme,')
  })

  it('bring somebody’s own coding, which the second reader does not see', async () => {
    const published = await seenBy('bilal-eastmoor', publishedStories)
    const story = (await untouched()).find(
      ({ id, needsTwo, words }) => needsTwo && published.get(id)?.words === words
    )!
    const codes = readCodebook((await download('codebook.qdc')).toString())
    const source = {
      ...{ guid: guidOf('x'), name: nameOfSource(published.get(story.id)!.key), text: story.words },
      codings: [{ code: guidOfCode({ theme: 'no-one-calls-back', side: 'development' }), from: 0, to: 5 }],
    }
    const packed = zip(projectFiles({ name: 'Mine', codes, sources: [source] }, '2026-11-22T09:00:00Z'))
    expect((await upload('mine.qdpx', packed)).text).toContain('your coding of 1 story')
    expect((await maggie.get(at(story))).text).toContain('Nothing yet.')
    expect((await upload('mine.qdpx', packed)).text).toContain('your coding of 0 stories')
  })

  it('are refused when they are something else', async () => {
    expect((await upload('x.qdpx', Buffer.from('PK nothing'))).status).toBe(422)
    expect((await upload('x.qdc', Buffer.from('<!DOCTYPE a><CodeBook/>'))).text).toContain(
      'could not be read'
    )
  })
})
