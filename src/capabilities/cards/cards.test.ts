import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { htmlFaults, readingOfPage } from '../../../tests/pages/measure.ts'
import { freshSite } from '../../../tests/support/site.ts'
import type { Visitor } from '../../../tests/support/visitor.ts'
import { theSystem } from '../../platform/access/index.ts'

const site = await freshSite('example')
site.turnTo('2026-11-20' as never)

const ANSWERER = 'jo.fernley@example.org'

const rows = async <T>(query: string): Promise<T[]> =>
  (await site.store.asOwner(db => sql<T>`${sql.raw(query)}`.execute(db))).rows

async function begin(me: Visitor, age = '13-to-15', who = 'alone'): Promise<void> {
  await me.get('/tell-us/cards')
  await me.post('/tell-us/cards', { who })
  await me.post('/tell-us/cards/age', { age })
}

async function answerNoise(me: Visitor): Promise<void> {
  await begin(me)
  await me.post('/tell-us/cards/topics', { topics: 'noise' })
  await me.post('/tell-us/cards/question/1', { card: 'too-loud', more: 'The hall.' })
  await me.post('/tell-us/cards/question/2', { card: 'not-known', more: '' })
  await me.post('/tell-us/cards/sharing', { sharing: 'everyone' })
}

describe('a child who answers with cards', () => {
  it('sees what they said, sends it once, and gets one story with a day', async () => {
    const me = site.visitor()
    await answerNoise(me)
    const check = await me.get('/tell-us/cards/check')
    expect(check.text).toContain('Too loud')
    const keys = me.keys()
    const done = await me.post('/tell-us/cards/check', {})
    expect(done.path).toBe('/tell-us/cards/done')
    expect(done.text).toContain('They answer you with cards by Friday 4 December 2026')
    expect((await me.post('/tell-us/cards/check', keys)).path).toBe('/tell-us/cards/done')
    expect(
      await rows(`select s.came_by, s.teller, s.sharing, t.with_helper, t.age_band from voices.story s
        join cards.told t on t.story_id = s.id where s.came_by = 'cards'`)
    ).toEqual([
      {
        ...{ came_by: 'cards', teller: 'child-or-young-person', sharing: 'everyone' },
        ...{ with_helper: false, age_band: '13-to-15' },
      },
    ])
    expect(await rows('select receipt_hash from cards.draft')).toEqual([])
  })

  it('is read by staff as sentences, with nothing lost', async () => {
    const [story] = await rows<{ words: string }>(
      `select o.words from voices.original o join voices.story s using (receipt_hash) where s.came_by = 'cards'`
    )
    expect(story?.words).toBe(
      'I answered with cards.\n“Is it too loud for you?” My card: Too loud.\nI wrote: The hall.\n' +
        '“Is there a quiet place you can go?” My card: I do not know.'
    )
  })

  it('is asked again when they choose nothing, and may skip', async () => {
    const me = site.visitor()
    await begin(me)
    await me.post('/tell-us/cards/topics', { topics: 'noise' })
    const asked = await me.post('/tell-us/cards/question/1', { more: '' })
    expect(asked.status).toBe(422)
    expect(asked.text).toContain('Choose a card, or tap Skip')
    expect((await me.post('/tell-us/cards/question/1', { more: '', skip: 'yes' })).path).toBe(
      '/tell-us/cards/question/2'
    )
  })

  it('under 13 is asked to ask a grown-up first', async () => {
    const me = site.visitor()
    await begin(me, 'under-13')
    expect((await me.get('/tell-us/cards/topics')).path).toBe('/tell-us/cards/grown-up')
  })

  it('cannot send cards that say nothing', async () => {
    const me = site.visitor()
    await begin(me)
    await me.post('/tell-us/cards/topics', { topics: 'noise' })
    await me.post('/tell-us/cards/question/1', { more: '', skip: 'yes' })
    await me.post('/tell-us/cards/question/2', { more: '', skip: 'yes' })
    await me.post('/tell-us/cards/sharing', { skip: 'yes' })
    await me.get('/tell-us/cards/check')
    expect((await me.post('/tell-us/cards/check', {})).text).toContain('You skipped all the cards')
  })
})

describe('every page a child sees', () => {
  const places = [
    ...['/young-people', '/tell-us/cards', '/tell-us/cards/age', '/tell-us/cards/topics'],
    ...['/tell-us/cards/question/1', '/tell-us/cards/sharing', '/tell-us/cards/check'],
    ...['/tell-us/cards/not-safe', '/tell-us/cards/stopped', '/tell-us/cards/paper', '/tell-us/cards/code'],
  ]

  it('is standard HTML, has short sentences, and can be read at 9', async () => {
    const me = site.visitor()
    await answerNoise(me)
    const faults: string[] = []
    for (const place of places) {
      const { text, path } = await me.get(place)
      expect(path).toBe(place)
      const { age, enough, long } = readingOfPage(text)
      faults.push(...(await htmlFaults(text)), ...long.map(({ sentence }) => `${place}: ${sentence}`))
      if (enough && age !== null && age > 9) faults.push(`${place}: age ${age}`)
    }
    expect(faults).toEqual([])
  })
})

describe('a child who stops', () => {
  it('leaves nothing with us, from any page', async () => {
    const me = site.visitor()
    await begin(me)
    const before = await rows('select receipt_hash from cards.draft')
    const stopped = await me.post('/tell-us/cards/topics', { stop: 'yes' })
    expect(stopped.text).toContain('We did not keep your cards')
    expect(await rows('select receipt_hash from cards.draft')).toHaveLength(before.length - 1)
    expect(me.cookies()).not.toContain('kept_cards')
  })

  it('and one who just leaves is forgotten after three days', async () => {
    await begin(site.visitor())
    site.turnTo('2026-11-24' as never)
    await site.work()
    expect(await rows('select receipt_hash from cards.draft')).toEqual([])
    site.turnTo('2026-11-20' as never)
  })
})

describe('a child who is not safe', () => {
  const concerns = () =>
    rows<{ subject: string; raised_by: string; note: string | null }>(
      `select c.subject, a.raised_by, a.note from safeguarding.concern c
        join safeguarding.cause a on a.concern = c.id where c.subject like 'card:%' order by a.note nulls first`
    )

  it('sees who can help at once, and somebody is told before they say more', async () => {
    const me = site.visitor()
    await begin(me)
    await me.post('/tell-us/cards/topics', { topics: 'help' })
    await me.post('/tell-us/cards/question/1', { card: 'no', more: '' })
    const page = await me.post('/tell-us/cards/question/2', { card: 'not-safe', more: '' })
    expect(page.path).toBe('/tell-us/cards/not-safe')
    expect(page.text).toContain('0800 1111')
    expect(page.text).toContain('We have told a person whose job is to keep children safe')
    expect(await concerns()).toMatchObject([{ raised_by: 'card', note: null }])
    expect((await me.get('/tell-us/cards/sharing')).status).toBe(200)
  })

  it('may say where they are, and stopping does not take that back', async () => {
    const me = site.visitor()
    await me.get('/tell-us/cards/not-safe')
    await me.post('/tell-us/cards/not-safe', { where: 'Sam, Marlbeck School, the library' })
    await me.post('/tell-us/cards/not-safe', { where: '', stop: 'yes' })
    expect((await concerns()).map(({ note }) => note)).toContain('Sam, Marlbeck School, the library')
  })
})

describe('answering a child in cards', () => {
  const reference = async () =>
    (await rows<{ reference: string }>('select reference from cards.told'))[0]!.reference

  it('shows the cards before they are sent, and keeps the promised day', async () => {
    const staff = site.visitor()
    await staff.signIn(ANSWERER)
    const list = await staff.get('/staff/cards')
    expect(list.text).toContain('answer in cards by 4 December 2026')
    const place = `/staff/cards/${await reference()}`
    await staff.get(place)
    const fields = { card1: 'thanks', own1: '', card2: 'will', own2: 'We will make a quiet room.' }
    const rest = { card3: '', own3: '', card4: '', own4: '' }
    const preview = await staff.post(place, { ...fields, ...rest })
    expect(preview.text).toContain('This is what they will see')
    expect(await rows('select sentence from cards.reply')).toEqual([])
    await staff.post(place, { ...fields, ...rest, send: 'yes' })
    expect(await rows('select sentence, by_name from cards.reply order by nth')).toMatchObject([
      { sentence: 'Thank you for telling us.' },
      { sentence: 'We will make a quiet room.' },
    ])
    expect(
      await rows('select by_name from voices.reading r join cards.told t using (story_id)')
    ).toHaveLength(1)
    expect((await staff.get('/staff/cards')).text).toContain('No child waits for an answer in cards')
  })

  it('shows no count of a few children, even to staff', async () => {
    const staff = site.visitor()
    await staff.signIn(ANSWERER)
    const page = await staff.get('/staff/cards/questions')
    expect(page.text).toContain('fewer than 5')
    expect(page.text).not.toContain('Too loud: 1')
  })

  it('is for those who read stories: another visitor, or the house itself, sees nothing', async () => {
    const seen = (actor: Parameters<typeof site.store.as>[0]) =>
      site.store.as(actor, async db => (await sql`select said from cards.answer`.execute(db)).rows)
    expect(await seen({ kind: 'public' })).toEqual([])
    expect(await seen(theSystem)).toEqual([])
  })
})

describe('a child who ticks cards on paper', () => {
  const day = { 'received-day': '19', 'received-month': '11', 'received-year': '2026' }

  it('keeps a slip whose pictures open the answer, though whoever typed the cards in saw no code', async () => {
    const me = site.visitor()
    expect((await me.get('/tell-us/cards/paper')).text).toContain('Ask for a code when it is handed in')
    const paper = (await me.post('/tell-us/cards/paper', {})).text
    const code = [...paper.matchAll(/<span class="kept-code">([^<]+)</g)].map(([, part]) => part).join('-')
    const [, number = ''] = /Form ([A-Z]{2}\d{4})/.exec(paper) ?? []
    const staff = site.visitor()
    await staff.signIn(ANSWERER)
    await staff.get('/staff/write-down/cards')
    const typed = {
      ...day,
      number,
      who: 'alone',
      sharing: 'staff',
      more: 'The hall.',
      'card-too-loud': 'too-loud',
    }
    const done = await staff.post('/staff/write-down/cards', { ...typed, keep: 'yes' })
    expect(done.text).toContain('it is on the slip')
    expect(done.text).not.toContain(code)
    await staff.get('/staff/write-down/cards')
    const twice = await staff.post('/staff/write-down/cards', { ...typed, keep: 'yes' })
    expect(twice.text).toContain(`Form ${number} was typed in on`)
    await me.get('/what-happened')
    const found = await me.post('/what-happened', { code })
    expect(found.text).toContain('Too loud')
    expect(found.text).toContain('The hall.')
  })

  it('is given a code by whoever types the cards in when there was no slip, and is heard when not safe', async () => {
    const staff = site.visitor()
    await staff.signIn(ANSWERER)
    await staff.get('/staff/write-down/cards')
    const none = await staff.post('/staff/write-down/cards', {
      ...day,
      number: '',
      who: 'alone',
      sharing: 'staff',
      more: '',
      keep: 'yes',
    })
    expect(none.text).toContain('Select at least one card')
    const before = await rows("select id from safeguarding.concern where subject like 'card:%'")
    const done = await staff.post('/staff/write-down/cards', {
      ...day,
      number: '',
      who: 'with-helper',
      sharing: 'staff',
      more: '',
      keep: 'yes',
      'card-feel-safe': 'not-safe',
    })
    expect(done.text).toMatch(/[A-Z]{4,6}-\d{4}-[A-Z]{4,6}-/)
    expect(await rows("select id from safeguarding.concern where subject like 'card:%'")).toHaveLength(
      before.length + 1
    )
  })
})

describe('somebody who floods us with cards', () => {
  it('may send no more, after a hall full of children, and is still heard when they are not safe', async () => {
    const sending = site.visitor()
    await answerNoise(sending)
    await sending.get('/tell-us/cards/check')
    const stories = await rows('select id from voices.story')
    site.flood('sent')
    const sent = await sending.post('/tell-us/cards/check', {})
    expect(sent.status).toBe(429)
    expect(sent.text).toContain('Too much comes from where you are')
    expect(await rows('select id from voices.story')).toEqual(stories)

    const drafts = await rows('select receipt_hash from cards.draft')
    site.flood('begun')
    const me = site.visitor()
    await me.get('/tell-us/cards')
    const begun = await me.post('/tell-us/cards', { who: 'alone' })
    expect(begun.status).toBe(429)
    expect(begun.text).toContain('Too much comes from where you are')
    expect(await rows('select receipt_hash from cards.draft')).toEqual(drafts)
    expect((await me.post('/tell-us/cards', { unsafe: 'yes' })).path).toBe('/tell-us/cards/not-safe')
  })
})
