import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { freshSite } from '../../../../tests/support/site.ts'
import { everyRole } from '../../../../tests/support/staff.ts'
import type { Visitor } from '../../../../tests/support/visitor.ts'
import { theSystem } from '../../../platform/access/index.ts'
import { calendarDate } from '../../../standards/calendar.ts'
import { dutiesOfEach } from '../../clocks/index.ts'
import { openFirstDoor } from '../../people/index.ts'
import { currentAll } from '../../publishing/index.ts'
import { answerStory, decideOnWords } from '../acts.ts'
import { findStoryByReceipt } from '../door.ts'
import { publishStory } from '../publish.ts'
import { holderOf } from '../receipt.ts'
import * as store from '../store/index.ts'
import { keepByReading, nameLateAnswers, takeDownWhatMayNotBeShown } from './see-to-it.ts'

const site = await freshSite('devon', { load: false })
site.turnTo(calendarDate('2026-11-20'))
await openFirstDoor(site.needs, null)

const CODE = /[A-Z]{4,6}-\d{4}-[A-Z]{4,6}-[A-Z]{4,6}-\d{4}-[A-Z]{4,6}/
const today = () => site.needs.today()

const staff = await everyRole(site)

async function tell(words: string, more: object = {}) {
  const me = site.visitor()
  await me.get('/tell-us/words')
  await me.post('/tell-us/words', { words })
  const answers = {
    words,
    teller: 'parent-carer',
    cornerstone: 'communicate',
    sharing: 'everyone',
    email: '',
  }
  const { text } = await me.post('/tell-us/check', { ...answers, askFirst: 'no', until: 'no-end', ...more })
  const code = CODE.exec(text)?.[0] ?? ''
  const id = (await site.store.as(holderOf(site.needs, code), findStoryByReceipt))!.id
  return { me, id }
}

const clear = (storyId: string, words: string, seen: number) =>
  site.store.as(staff, db =>
    decideOnWords(db, {
      storyId,
      by: staff,
      on: today(),
      decision: { kind: 'cleared', words },
      seen,
    } as never)
  )
const answer = (storyId: string) =>
  site.store.as(staff, db =>
    answerStory(db, {
      storyId,
      by: staff,
      on: today(),
      words: 'I am sorry. You should have had a call.',
    } as never)
  )
const publish = (storyId: string) =>
  site.store.as(theSystem, async db => {
    const story = await store.findStoryById(db, storyId)
    return publishStory(site.needs, db, story!, { by: staff, needsTwo: false, held: false })
  })
const publicWords = async () =>
  (await site.store.as({ kind: 'public' }, db => currentAll<{ words: string }>(db, 'story'))).map(
    ({ snapshot }) => snapshot.words
  )
const duties = async (storyId: string, thing: string) => {
  const subject = `voice:${storyId}/${thing}`
  const found = await site.store.as(staff, db => dutiesOfEach(db, [subject], today()))
  return (found.get(subject) ?? []).map(({ kind, owedBy, standing }) => [kind, owedBy.label, standing.state])
}
const yourStory = (me: Visitor) => me.get('/what-happened/your-story')

describe('a teller who asked to see the words first', () => {
  it('is shown them and nobody else is, until they say yes to these very words', async () => {
    const { me, id } = await tell('Nobody rang Alex.', { askFirst: 'yes' })
    await clear(id, 'Nobody rang [child].', 0)
    await answer(id)
    await expect(publish(id)).rejects.toMatchObject({ facts: { whyNot: 'not-looked-at' } })
    expect((await yourStory(me)).text).toContain('Please look at these words')

    expect((await me.get('/what-happened/your-story/words')).text).toContain('Nobody rang [child].')
    await me.post('/what-happened/your-story/words', {
      version: '1',
      agrees: 'no',
      note: 'Say it was at school.',
    })
    await expect(publish(id)).rejects.toMatchObject({ facts: { whyNot: 'words-refused' } })
    expect(await duties(id, 'approval-1')).toEqual([
      ['voice.read-more', 'the people who read stories', 'due'],
    ])

    await clear(id, 'Nobody rang [child] at school.', 1)
    await me.get('/what-happened/your-story/words')
    const stale = await me.post('/what-happened/your-story/words', { version: '1', agrees: 'yes', note: '' })
    expect(stale.status).toBe(422)
    await me.post('/what-happened/your-story/words', { version: '2', agrees: 'yes', note: '' })
    expect(await publish(id)).toMatchObject({ published: true })
    expect(await publicWords()).toContain('Nobody rang [child] at school.')
    await me.get('/what-happened/your-story/words')
    await me.post('/what-happened/your-story/words', { version: '2', agrees: 'no', note: '' })
    expect(await publicWords()).not.toContain('Nobody rang [child] at school.')
  })

  it('is sent word that there is something to look at', async () => {
    const { rows } = await site.store.asOwner(db =>
      sql`select kind from voices.news where kind = 'please-look'`.execute(db)
    )
    expect(rows).toHaveLength(2)
  })
})

describe('a teller who changes who may read it', () => {
  it('takes it off the public page at once', async () => {
    const { me, id } = await tell('Only for now.')
    await clear(id, 'Only for now.', 0)
    await answer(id)
    await publish(id)
    expect(await publicWords()).toContain('Only for now.')
    await me.get('/what-happened/your-story/who-can-read-it')
    const fewer = { sharing: 'staff', askFirst: 'no', until: 'no-end' }
    const page = await me.post('/what-happened/your-story/who-can-read-it', fewer)
    expect(page.text).toContain('You said only the staff who read stories can read it.')
    expect(await publicWords()).not.toContain('Only for now.')
    expect(await duties(id, 'consent-1')).toEqual([])
    await expect(publish(id)).rejects.toMatchObject({ facts: { whyNot: 'not-shared' } })

    await me.get('/what-happened/your-story/who-can-read-it')
    await me.post('/what-happened/your-story/who-can-read-it', { ...fewer, sharing: 'everyone' })
    expect(await publicWords()).not.toContain('Only for now.')
    expect(await duties(id, 'consent-2')).toHaveLength(1)
  })

  it('has it taken down the day after the last one they named', async () => {
    const { id } = await tell('Until Christmas.', {
      ...{ until: 'day', 'untilDay-day': '24', 'untilDay-month': '12', 'untilDay-year': '2026' },
    })
    await clear(id, 'Until Christmas.', 0)
    await answer(id)
    await publish(id)
    site.turnTo(calendarDate('2026-12-24'))
    await takeDownWhatMayNotBeShown(site.needs)
    expect(await publicWords()).toContain('Until Christmas.')
    site.turnTo(calendarDate('2026-12-25'))
    await takeDownWhatMayNotBeShown(site.needs)
    expect(await publicWords()).not.toContain('Until Christmas.')
    site.turnTo(calendarDate('2026-11-20'))
  })

  it('never makes public what the child they speak for does not agree to', async () => {
    const { me, id } = await tell('My child’s story.', { whose: 'my-child', theirSay: 'agrees' })
    await clear(id, 'A child’s story.', 0)
    await answer(id)
    await publish(id)
    await me.get('/what-happened/your-story/who-can-read-it')
    const no = { theirSay: 'does-not-agree', sharing: 'everyone', askFirst: 'no', until: 'no-end' }
    expect((await me.post('/what-happened/your-story/who-can-read-it', no)).text).toContain(
      'So we never show it on this site.'
    )
    expect(await publicWords()).not.toContain('A child’s story.')
    await expect(publish(id)).rejects.toMatchObject({ facts: { whyNot: 'person-has-not-agreed' } })
  })
})

describe('a teller who has an answer', () => {
  it('is followed up by name within five working days when they do not feel heard', async () => {
    const { me, id } = await tell('Nobody listened.')
    await answer(id)
    expect((await yourStory(me)).text).toContain('Do you feel heard?')
    const said = await me.post('/what-happened/your-story/heard', { answer: '1', feels: 'no', words: '' })
    expect(said.text).toContain(
      'looks at it again with a second person. This will be by Friday 27 November 2026.'
    )
    expect(await duties(id, 'heard-1')).toEqual([
      ['voice.not-heard', `${staff.name}, who answered, with a second person`, 'due'],
    ])
    await answer(id)
    expect(await duties(id, 'heard-1')).toMatchObject([[expect.anything(), expect.anything(), 'kept']])
  })

  it('may change their mind, and then nobody has to', async () => {
    const { me, id } = await tell('Nobody listened at first.')
    await answer(id)
    await yourStory(me)
    await me.post('/what-happened/your-story/heard', { answer: '1', feels: 'no', words: '' })
    await me.get('/what-happened/your-story/heard')
    await me.post('/what-happened/your-story/heard', { answer: '1', feels: 'yes', words: '' })
    expect(await duties(id, 'heard-1')).toMatchObject([[expect.anything(), expect.anything(), 'set-aside']])
  })

  it('can add more, which somebody reads by a day', async () => {
    const { me, id } = await tell('The beginning.')
    await me.get('/what-happened/your-story/add')
    const page = await me.post('/what-happened/your-story/add', { words: 'And then it went on.' })
    expect(page.text).toContain('A person reads it by Tuesday 24 November 2026')
    expect(page.text).toContain('And then it went on.')
    expect(await duties(id, 'addition-1')).toEqual([
      ['voice.read-more', 'the people who read stories', 'due'],
    ])
    await site.store.as(staff, db => keepByReading(db, id, today()))
    expect(await duties(id, 'addition-1')).toMatchObject([[expect.anything(), expect.anything(), 'kept']])
  })

  it('raises a concern with what they add, as with what they told first', async () => {
    const { me, id } = await tell('The beginning of something bad.')
    await me.get('/what-happened/your-story/add')
    await me.post('/what-happened/your-story/add', { words: 'Her dad hits her every night.' })
    const { rows } = await site.store.asOwner(db =>
      sql`select subject from safeguarding.concern where subject = ${`voice:${id}`}`.execute(db)
    )
    expect(rows).toHaveLength(1)
  })
})

describe('a teller whose answer is late', () => {
  it('reads who writes now and by which day, and that person owes it', async () => {
    const { me, id } = await tell('Nobody answered.')
    site.turnTo(calendarDate('2026-12-08'))
    await nameLateAnswers(site.needs)
    await nameLateAnswers(site.needs)
    const { text } = await yourStory(me)
    expect(text).toContain('We have not answered you yet. We said Friday 4 December 2026.')
    expect(text).toContain(`${staff.name} will write to you by Thursday 10 December 2026.`)
    expect(await duties(id, 'late-1')).toEqual([['voice.answer-late', staff.name, 'due']])
    expect(await duties(id, 'late-2')).toEqual([])
    site.turnTo(calendarDate('2026-11-20'))
  })
})

describe('what a teller says later', () => {
  it('is opened by their own code and by no other', async () => {
    const { id } = await tell('Mine.')
    const { me } = await tell('Somebody else’s.')
    await me.get('/what-happened/your-story/add')
    await me.post('/what-happened/your-story/add', { words: 'Not for Mine.' })
    const { additions } = await site.store.as(staff, db => store.findSaidLater(db, id))
    expect(additions).toEqual([])
    expect((await site.visitor().get('/what-happened/your-story/add')).path).toBe('/what-happened')
    await expect(
      site.store.as({ kind: 'public', receipt: 'f'.repeat(64) }, db =>
        store.insertAddition(db, { storyId: id, words: 'Not mine.', on: today() })
      )
    ).rejects.toThrow('row-level security')
  })
  it('is not taken in thousands from one place', async () => {
    const { id, me } = await tell('Flooded.')
    await me.get('/what-happened/your-story/add')
    site.flood('sent')
    const page = await me.post('/what-happened/your-story/add', { words: 'Again and again.' })
    expect(page.status).toBe(429)
    expect((await site.store.as(staff, db => store.findSaidLater(db, id))).additions).toEqual([])
  })
})
