import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { freshSite } from '../../../tests/support/site.ts'
import { theSystem } from '../../platform/access/index.ts'
import { calendarDate } from '../../standards/calendar.ts'
import { openFirstDoor } from '../people/index.ts'
import { contactOf } from '../contacts/index.ts'
import { forgetDrafts, tellTellers } from './jobs.ts'
import { moveOldContacts } from './move-contacts.ts'
import { findStoryByReceipt, holderOf, recordOutcome, republishStory } from './index.ts'

const site = await freshSite('devon', { load: false })
site.turnTo(calendarDate('2026-11-20'))
await openFirstDoor(site.needs, null)
const staff = site.visitor()
await staff.signIn('administrator@localhost')

const CODE = /[A-Z]{4,6}-\d{4}-[A-Z]{4,6}-[A-Z]{4,6}-\d{4}-[A-Z]{4,6}/

async function told(words: string, { sharing = 'everyone', email = '' } = {}): Promise<string> {
  const me = site.visitor()
  await me.get('/tell-us/words')
  await me.post('/tell-us/words', { words })
  const answers = { words, teller: 'parent-carer', cornerstone: 'communicate', sharing, email }
  const done = await me.post('/tell-us/check', answers)
  return CODE.exec(done.text)?.[0] ?? ''
}

async function referenceOf(beginning: string): Promise<string> {
  const { text } = await staff.get('/staff/stories?show=to-read')
  const [, before = ''] =
    new RegExp(`stories/([a-z0-9]{8})"(?:(?!stories/).)*?${beginning}`, 's').exec(text) ?? []
  return before
}

const one = async <T>(query: string): Promise<T> =>
  (await site.store.asOwner(db => sql.raw<T>(query).execute(db))).rows[0]!

const letters = async () =>
  (
    await site.store.asOwner(db =>
      sql<{
        to_address: string | null
        subject: string
        text: string
      }>`select * from platform.outbox where about like 'voice:%'`.execute(db)
    )
  ).rows

const WORDS = 'Nobody rang Alex back. My number is 01632 960 001.'
const ANSWER = 'I am sorry. You should have had a call in two days.'

describe('a story on its way through the staff pages', () => {
  it('is read, cleared, answered, published and told back', async () => {
    const code = await told(WORDS, { email: 'sam@example.org' })
    const at = `/staff/stories/${await referenceOf('Nobody rang Alex')}`
    const seen = await staff.get(at)
    expect(seen.text).toContain('Phone number: </span>01632 960 001</mark>')
    expect(seen.text).toContain('We have it')

    const read = await staff.post(`${at}/read`, {})
    expect(read.text).toContain('Being read')
    expect(read.text).toContain('It can be published when names are taken out and it has an answer')

    await staff.get(`${at}/names`)
    const unchecked = await staff.post(`${at}/names`, { version: '0', words: 'Nobody rang [name] back.' })
    expect(unchecked.status).toBe(422)
    expect(unchecked.text).toContain('Nobody rang [name] back.')
    await staff.post(`${at}/names`, { version: '0', words: 'Nobody rang [name] back.', checked: 'yes' })

    await staff.get(`${at}/answer`)
    expect((await staff.post(`${at}/answer`, { words: 'Noted.' })).text).toContain(
      'Write an answer of 5 words or more'
    )
    const preview = await staff.post(`${at}/answer`, { words: ANSWER })
    expect(preview.text).toContain('This is what they will see')
    // A page of its own: Back, or loading it anew, sends nothing again, and the words are found where they were written.
    expect(preview.path).toBe(`${at}/answer/preview`)
    expect((await staff.get(`${at}/answer/preview`)).text).toContain(ANSWER)
    expect((await staff.get(`${at}/answer`)).text).toMatch(new RegExp(`<textarea[^>]*>${ANSWER}`))
    expect((await one<{ n: number }>('select count(*) as n from voices.answer')).n).toBe(0)
    const press = new URLSearchParams({ ...staff.keys(), words: ANSWER, send: 'yes' }).toString()
    expect((await staff.postRaw(`${at}/answer`, press)).text).toContain('Answered')
    await staff.postRaw(`${at}/answer`, press)
    expect((await one<{ n: number }>('select count(*) as n from voices.answer')).n).toBe(1)

    expect((await one<{ n: number }>('select count(*) as n from voices.answer_draft')).n).toBe(0)
    expect((await staff.get(`${at}/answer/preview`)).path).toBe(`${at}/answer`)
    const another = (await staff.get(`${at}/answer`)).text
    expect(another).toContain('Somebody wrote back already')
    expect(another).toContain(ANSWER)
    await staff.get(at)
    const published = await staff.post(`${at}/publish`, {})
    expect(published.text).toMatch(/waits for the next batch|waits for a second person/)

    const story = await site.store.as(holderOf(site.needs, code), findStoryByReceipt)
    expect(story).toMatchObject({
      ...{ words: WORDS, toldOn: '2026-11-20', status: 'answered', toldBy: 'email' },
      readings: [{ byJob: 'Administrator', on: '2026-11-20' }],
      clearings: [{ words: 'Nobody rang [name] back.' }],
      answers: [{ words: ANSWER, byName: 'Administrator' }],
    })
    expect(await site.store.as({ kind: 'public' }, findStoryByReceipt)).toBeNull()
  })

  it('keeps the clocks that its receipt promised', async () => {
    const { kept } = await one<{ kept: number }>('select count(*) as kept from clocks.kept')
    expect(kept).toBe(2)
  })

  it('mails its teller once, with no word of the story and no code', async () => {
    await tellTellers(site.needs)
    await tellTellers(site.needs)
    const [letter, ...more] = await letters()
    expect(more).toEqual([])
    expect(letter).toMatchObject({
      to_address: null,
      subject: 'You have an answer',
    })
    expect(letter?.text).toContain('/what-happened')
    expect(letter?.text).toContain('/tell-us/how-we-tell-you')
    expect(letter?.text).not.toMatch(CODE)
    expect(letter?.text).not.toContain('rang')
  })

  it('can be printed for a teller who left no address: the answer, and neither their words nor a code', async () => {
    const { reference } = await one<{ reference: string }>('select reference from voices.story limit 1')
    const paper = (await staff.get(`/staff/stories/${reference}/letter`)).text
    expect(paper).toContain(ANSWER)
    expect(paper).toContain('You told us something in November 2026')
    expect(paper).not.toContain('Nobody rang')
    expect(paper).not.toMatch(CODE)
  })

  it('is told what came of it, and a no needs its reason', async () => {
    const { id } = await one<{ id: string }>('select id from voices.story limit 1')
    const by = { id: 'system', name: 'Pat Example', jobTitle: 'Plan lead', organisation: 'council' }
    const on = calendarDate('2026-12-10')
    await site.store.as(theSystem, db =>
      recordOutcome(db, id, {
        kind: 'no-change',
        text: 'We read it and wrote back.',
        why: 'The law sets who can write this part.',
        by,
        on,
      })
    )
    await site.store.as(theSystem, db => republishStory(site.needs, db, id, { by, note: 'What came of it' }))
    await tellTellers(site.needs)
    expect((await letters()).map(({ subject }) => subject)).toContain('There is news about your story')
    const why = '' as string
    await expect(
      site.store.as(theSystem, db => recordOutcome(db, id, { kind: 'no-change', text: 'No.', why, by, on }))
    ).rejects.toThrow('check constraint')
  })
})

describe('a story that is not for everyone', () => {
  it('cannot be published by any press', async () => {
    await told('Please keep this quiet. It is hard.', { sharing: 'staff' })
    const at = `/staff/stories/${await referenceOf('Please keep')}`
    expect((await staff.get(at)).text).toContain('its teller asked us not to show it')
    expect((await staff.post(`${at}/publish`, {})).status).toBe(409)
  })
})

describe('taking names out', () => {
  it('does not let a phone number by until somebody says it may stay', async () => {
    await told('Ring me on 01632 960 002, I said.')
    const at = `/staff/stories/${await referenceOf('Ring me')}`
    await staff.get(`${at}/names`)
    const answers = { version: '0', words: 'Ring [name] on 01632 960 002.', checked: 'yes' }
    const caught = await staff.post(`${at}/names`, answers)
    expect(caught.status).toBe(422)
    expect(caught.text).toContain('Take out 01632 960 002, or tick that it may stay')
    const unticked = await staff.post(`${at}/names`, { ...answers, checked: 'marks-may-stay' })
    expect(unticked.text).toContain('Read it once more')
    const both = await staff.post(`${at}/names`, { ...answers, checked: ['yes', 'marks-may-stay'] })
    expect(both.text).toContain('You have taken names out')
  })
})

describe('a story that only one family could tell', () => {
  it('is kept back with a reason', async () => {
    await told('Everybody here knows us by this.')
    const at = `/staff/stories/${await referenceOf('Everybody here')}`
    await staff.get(`${at}/keep-back`)
    expect(
      (await staff.post(`${at}/keep-back`, { version: '0', reason: 'family-found', why: '' })).text
    ).toContain('Write why it should not be published')
    const kept = await staff.post(`${at}/keep-back`, {
      ...{ version: '0', reason: 'family-found', why: 'A neighbour could tell.' },
    })
    expect(kept.text).toContain('Not to be published')
    await staff.get(`${at}/names`)
    const stale = await staff.post(`${at}/names`, { version: '0', words: 'Mine.', checked: 'yes' })
    expect(stale.status).toBe(422)
    expect(stale.text).toContain('Mine.')
    expect(stale.text).toContain('Somebody saved another version')
  })
})

describe('a story that changes nothing for now', () => {
  it('is told so with the reason, after its answer and never before', async () => {
    const code = await told('The bus still leaves before school ends.')
    const at = `/staff/stories/${await referenceOf('The bus still leaves')}`
    await staff.post(`${at}/read`, {})
    await staff.get(`${at}/no-change`)
    const early = await staff.post(`${at}/no-change`, { why: 'The county sets the times.' })
    expect(early.status).toBe(422)
    expect(early.text).toContain('Write an answer first')
    await staff.get(`${at}/answer`)
    await staff.post(`${at}/answer`, { words: ANSWER, send: 'yes' })
    await staff.get(`${at}/no-change`)
    expect((await staff.post(`${at}/no-change`, { why: '' })).text).toContain(
      'Write why it does not change our plan'
    )
    const said = await staff.post(`${at}/no-change`, { why: 'The county sets the times.' })
    expect(said.text).toContain('No change, and why')
    const mine = await site.store.as(holderOf(site.needs, code), db => findStoryByReceipt(db))
    expect(mine?.outcomes).toMatchObject([{ kind: 'no-change', why: 'The county sets the times.' }])
  })
})

describe('being late', () => {
  it('stands apart on the list and plainly on the receipt', async () => {
    site.turnTo(calendarDate('2026-11-02'))
    const code = await told('Still waiting for a bus pass.')
    site.turnTo(calendarDate('2026-11-20'))
    expect((await staff.get('/staff/stories?show=late')).text).toContain('Late by 16 days (12 working days)')
    const me = site.visitor()
    await me.get('/tell-us/done')
    expect((await me.post('/tell-us/done', { code })).text).toContain(
      'We said we would write back by Monday 16 November 2026. We have not. We are sorry.'
    )
  })
})

describe('what is forgotten', () => {
  it('is a draft, 30 days after it was last saved and not before', async () => {
    const me = site.visitor()
    await me.get('/tell-us/words')
    await me.post('/tell-us/words', { words: 'Not finished.', later: 'yes' })
    site.turnTo(calendarDate('2026-12-20'))
    await forgetDrafts(site.needs)
    expect((await me.get('/tell-us/words')).text).toContain('Not finished.')
    site.turnTo(calendarDate('2026-12-21'))
    await forgetDrafts(site.needs)
    expect((await me.get('/tell-us/words')).text).not.toContain('Not finished.')
    expect((await me.get('/tell-us/carry-on')).text).toContain(
      '30 days after you saved it. Then we delete it.'
    )
  })

  it('is nowhere in clear, an address in a draft, and its writer sees it again', async () => {
    const me = site.visitor()
    await me.get('/tell-us/words')
    await me.post('/tell-us/words', { words: 'Not sent yet.' })
    await me.post('/tell-us/email', { email: 'draft@example.org' })
    const { all } = await one<{ all: string }>('select json_agg(d)::text as all from voices.draft d')
    expect(all).toContain('Not sent yet.')
    expect(all).not.toContain('draft@example.org')
    expect((await me.get('/tell-us/email')).text).toContain('draft@example.org')
  })

  it('is an address, when its teller asks', async () => {
    const code = await told('Nobody wrote.', { email: 'kim@example.org' })
    const me = site.visitor()
    await me.get('/tell-us/how-we-tell-you')
    const how = await me.post('/tell-us/how-we-tell-you', { code })
    expect(how.text).toContain('We email you when there is news')
    expect(how.text).not.toContain('kim@example.org')
    const saved = await me.post('/tell-us/how-we-tell-you/save', { email: '', wants: 'answer' })
    expect(saved.text).toContain('We have saved how we tell you')
    expect(
      await one('select wants, channel from contacts.contact order by left_on desc, wants limit 1')
    ).toEqual({
      ...{ wants: 'answer', channel: 'email' },
    })
    const before = await one<{ n: number }>('select count(*) as n from contacts.contact')
    const none = site.visitor()
    await none.get('/tell-us/how-we-tell-you')
    await none.post('/tell-us/how-we-tell-you', { code: await told('No address.') })
    const empty = await none.post('/tell-us/how-we-tell-you/save', { email: '', wants: 'everything' })
    expect(empty.text).toContain('Enter where to tell you')
    await me.get('/tell-us/stop-emails')
    expect((await me.post('/tell-us/stop-emails', { code })).text).toContain(
      'We have deleted your email address or number'
    )
    expect(await one<{ n: number }>('select count(*) as n from contacts.contact')).toEqual({
      n: before.n - 1,
    })
  })

  it('is an address from before they were sealed, which moves once and can still be written to', async () => {
    await site.store.asOwner(db =>
      sql`insert into voices.contact select receipt_hash, 'old@example.org' from voices.story
        where came_by = 'words' order by received_on desc limit 1`.execute(db)
    )
    await moveOldContacts(site.needs)
    await moveOldContacts(site.needs)
    expect(await one('select count(*) as n from voices.contact')).toEqual({ n: 0 })
    const { subject } = await one<{ subject: string }>(
      `select 'voice:' || id as subject from voices.story where came_by = 'words' order by received_on desc limit 1`
    )
    expect(await site.store.as(theSystem, db => contactOf(db, subject))).toMatchObject({ channel: 'email' })
  })
})

describe('the public page of stories', () => {
  it('says that yours could be the first while there is none', async () => {
    const empty = await freshSite('devon', { load: false })
    expect((await empty.visitor().get('/stories')).text).toContain(
      'No stories yet. Yours could be the first.'
    )
  })

  it('knows nothing of a number that was never given', async () => {
    expect((await site.visitor().get('/stories/1')).status).toBe(404)
  })

  it('asks staff to sign in before they see any story', async () => {
    expect((await site.visitor().get('/staff/stories')).path).toBe('/staff/sign-in')
  })
})
