import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { plant } from '../../../../tests/support/database.ts'
import { deskSite } from '../../../../tests/support/desk.ts'
import { calendarDate } from '../../../standards/calendar.ts'
import { theSystem } from '../../../platform/access/index.ts'
import { dutiesOf } from '../../clocks/index.ts'
import { publishBatch } from '../batch.ts'
import { goOnAfterService } from './go-on.ts'

const desk = await deskSite('2026-11-20')
const jo = await desk.person('Jo Fernley', 'ambleford-council', 'reader', 'answerer')
const ali = await desk.person('Ali Brook', 'ambleford-council', 'reader', 'answerer')
const ann = await desk.person('Ann Forum', 'parent-voice', 'forum-co-chair')
const head = await desk.person('Head Teacher', 'schools', 'board-member')
const nurse = await desk.person('Nurse Example', 'nhs-ambleford', 'board-member')
const chief = await desk.person('Chief Admin', 'ambleford-council', 'administrator')

const at = (reference: string) => `/staff/stories/${reference}`
const GOOD =
  'Thank you for telling us. I am sorry that nobody rang you for six weeks. Your note was lost when Pat left. I will ring you on Monday.'

async function cleared(words: string, answer: string | null = GOOD) {
  const told = await desk.tell({ words })
  await jo.get(`${at(told.reference)}/names`)
  await jo.post(`${at(told.reference)}/names`, { version: '0', words, checked: 'yes' })
  if (answer !== null) await jo.post(`${at(told.reference)}/answer`, { words: answer, send: 'yes' })
  return told
}

describe('two people at the desk', () => {
  it('are not given the same story: the second sees who has it, and is offered the next', async () => {
    const first = await desk.tell({ words: 'First of two.', on: calendarDate('2026-11-12') })
    const second = await desk.tell({ words: 'Second of two.', on: calendarDate('2026-11-13') })
    await ali.get(at(first.reference))
    const seen = await jo.get(at(first.reference))
    expect(seen.text).toContain('Ali Brook is reading this')
    expect(seen.text).toContain(
      `<a class="govuk-link" href="${at(second.reference)}">Take the next story</a>`
    )
    expect((await jo.get('/staff/stories')).text).toContain('Ali Brook is reading this')
    expect((await ali.get(at(first.reference))).text).not.toContain('is reading this')
  })

  it('pass a story on with its duties, and whose day it is stays the same', async () => {
    const { id, reference } = await desk.tell({ words: 'Too hard for me today.' })
    await jo.get(`${at(reference)}/pass`)
    expect((await jo.post(`${at(reference)}/pass`, {})).text).toContain('Select who should have it')
    const passed = await jo.post(`${at(reference)}/pass`, { to: 'ali-brook', why: 'It is like my own.' })
    expect(passed.text).toContain('Passed to Ali Brook')
    const duties = () => desk.store.as(theSystem, db => dutiesOf(db, `voice:${id}`, desk.needs.today()))
    expect((await duties()).map(({ owedBy }) => owedBy.personId)).toEqual(['ali-brook', 'ali-brook'])
    expect((await ali.get('/staff/stories')).text).toContain('Passed to you')
    expect((await ali.get(at(reference))).text).toContain('Because: It is like my own.')
    await ali.post(`${at(reference)}/pass`, { to: 'everybody', why: '' })
    expect((await duties()).map(({ owedBy }) => owedBy.role).sort()).toEqual(['answerer', 'reader'])
    expect(await desk.count('clocks.handed')).toBe(4)
  })

  it('take a break and find their place again', async () => {
    const { reference } = await desk.tell({ words: 'Where I stopped.' })
    await jo.get(at(reference))
    const away = await jo.post(`${at(reference)}/break`, {})
    expect(away.text).toContain('Take your time')
    expect(away.text).toContain(at(reference))
  })
})

describe('a story that is hard to read', () => {
  it('is folded, and says what is hard in it before its first word', async () => {
    const { reference } = await desk.tell({
      words: 'He was held down.',
      good: 'The cook.',
      better: 'A call.',
    })
    await jo.get(`${at(reference)}/hard`)
    await jo.post(`${at(reference)}/hard`, { hard: ['violence', 'words'] })
    const { text } = await ali.get(at(reference))
    expect(text.indexOf('Hard to read: violence or restraint, hurtful words.')).toBeLessThan(
      text.indexOf('He was held down.')
    )
    expect(text).toMatch(/<details[^>]*>(?:(?!<\/details>).)*The cook\.(?:(?!<\/details>).)*A call\./s)
    expect(text).not.toContain('<details class="govuk-details" open')
    expect((await ali.get('/staff/stories')).text).toContain('Hard to read: violence or restraint')
    const { text: names } = await ali.get(`${at(reference)}/names`)
    expect(names).toMatch(/<textarea[^>]*>He was held down\.[^<]*The cook\.[^<]*A call\./)
  })
})

describe('a teller who wants to warn their reader', () => {
  it('says what is hard in their own words, and the reader sees it first', async () => {
    const { reference, code } = await desk.tell({ words: 'My brother died that week.' })
    const me = await desk.holding(code)
    await me.get('/what-happened/hard-to-read')
    expect((await me.post('/what-happened/hard-to-read', {})).text).toContain('Tick what is in your story')
    await me.post('/what-happened/hard-to-read', { hard: ['death', 'words'] })
    await me.get('/what-happened/hard-to-read')
    await me.post('/what-happened/hard-to-read', { hard: 'death' })
    const { text } = await jo.get(at(reference))
    expect(text.indexOf('Whoever told it says: death, hurtful words.')).toBeGreaterThan(0)
    expect(text.indexOf('Whoever told it says:')).toBeLessThan(text.indexOf('My brother died'))
  })
})

describe('an answer', () => {
  it('begins from a ready-made one and cannot be sent until it is changed', async () => {
    const { reference } = await desk.tell({ words: 'No answer for weeks.' })
    const page = `${at(reference)}/answer`
    await jo.get(page)
    const begun = await jo.post(page, { words: '', use: 'We got it wrong' })
    expect(begun.text).toContain('This is what went wrong: [what went wrong].')
    const ready =
      'Thank you for telling us. I am sorry. You should have had [what they should have had].\n\nThis is what went wrong: [what went wrong].\n\nWe will [what happens next] by [day]. Ask for [name] on [number] if we do not.'
    const gap = await jo.post(page, { words: ready, send: 'yes' })
    expect(gap.text).toContain('Fill the gap [what they should have had], or take it out')
    const bare = ready.replaceAll(/\[[^\]]*\]/g, '')
    const same = await jo.post(page, { words: bare, send: 'yes' })
    expect(same.status).toBe(422)
    expect(same.text).toContain('word for word. Say something that is only about this story')
    expect(
      await desk.count(`voices.answer a join voices.story s on s.id = a.story_id
      where s.reference = '${reference}'`)
    ).toBe(0)
  })

  it('is held against the list and the reading age after it is written, and is never stopped by them', async () => {
    const { reference } = await desk.tell({ words: 'Who do I ring?' })
    const page = `${at(reference)}/answer`
    expect((await jo.get(page)).text).not.toContain('Reading age')
    const poor = 'We are not at liberty to discuss provision, but our policy was followed.'
    const seen = await jo.post(page, { words: poor })
    expect(seen.text).toContain('Reading age: about')
    expect(seen.text).toMatch(/Says thank you[^]*?Look again/)
    expect(seen.text).toMatch(/Answers what was asked[^]*?Look yourself/)
    expect((await jo.post(page, { words: poor, send: 'yes' })).text).toContain(poor)
  })

  it('is held against a list that an administrator changes with a reason, in versions', async () => {
    const page = '/staff/stories/answering'
    expect((await jo.get(page)).text).toContain('Nobody has changed this list yet')
    expect((await jo.post(page, {})).status).toBe(403)
    await chief.get(page)
    const change = { version: '0', checks: 'Says hello: hello', templates: '== Hello\nHello [name].' }
    expect((await chief.post(page, { ...change, why: '' })).text).toContain('Write why you change it')
    const saved = await chief.post(page, { ...change, why: 'Families asked for it.' })
    expect(saved.text).toContain('Version 1: Families asked for it.')
    const late = await chief.post(page, { ...change, why: 'I did not see the first.' })
    expect(late.status).toBe(422)
    expect(await desk.count('voices.answering')).toBe(1)
  })
})

describe('a teller whose story is kept back', () => {
  it('sees the reason, asks again once, and is told who decided and why', async () => {
    const { reference, code } = await cleared('It is all about the bus.')
    await jo.get(`${at(reference)}/keep-back`)
    const why = { version: '1', reason: 'not-ours', why: 'Buses are the county’s.' }
    await jo.post(`${at(reference)}/keep-back`, why)
    const me = await desk.holding(code)
    expect((await me.get('/what-happened/your-story')).text).toContain(
      'It is not about this area or its services.'
    )
    await me.get('/what-happened/ask-again')
    expect((await me.post('/what-happened/ask-again', { words: '' })).text).toContain(
      'Write why we should publish it'
    )
    await me.post('/what-happened/ask-again', { words: 'The school chose the bus.' })
    const asked = await me.get('/what-happened/your-story')
    expect(asked.text).toContain('You asked us to look again on')
    expect(asked.text).toContain('You hear from us by Friday 4 December 2026')
    expect((await me.get('/what-happened/ask-again')).path).toBe('/what-happened/ask-again')
    await me.post('/what-happened/ask-again', { words: 'Again!' })
    expect(await desk.count('voices.appeal')).toBe(1)

    const [, appeal = ''] =
      /href="(\/staff\/appeals\/[^"]+)"/.exec((await ann.get('/staff/appeals')).text) ?? []
    expect(appeal).toMatch(/[0-9a-f-]{14}4/) // drawn by lot: one made from the time tells when they asked
    expect((await jo.get(appeal)).text).toContain('You cannot decide on this one')
    expect((await ann.get(appeal)).text).toContain('The school chose the bus.')
    await ann.post(appeal, { says: 'publish', why: 'Transport is SEND.' })
    expect((await ali.get(appeal)).text).toContain('Parent carer: has spoken')
    expect((await ali.get(appeal)).text).not.toContain('Transport is SEND.')
    expect((await me.get('/what-happened/your-story')).text).not.toContain('Transport is SEND.')
    const settled = await ali.post(appeal, { says: 'keep-back', why: 'It is the county’s.' })
    expect(settled.text).toContain('Decided: it may be published')
    expect(settled.text).toContain('Transport is SEND.')

    const told = (await me.get('/what-happened/your-story')).text
    expect(told).toContain('They decided that it may be published.')
    expect(told).toContain('A parent carer from the forum (Ann Forum’s job) said yes:')
    expect(told).toContain('An officer (Ali Brook’s job) said no:')
    expect(told).not.toContain('Ali Brook,')
    expect((await jo.get(at(reference))).text).toContain('Its teller said anyone may read it')
  })

  it('finds every reason of the form on the public page', async () => {
    const { text } = await desk.visitor().get('/how-we-read-stories')
    const { reference } = await desk.tell({ words: 'Which reasons are there?' })
    const form = (await jo.get(`${at(reference)}/keep-back`)).text
    const reasons = [...form.matchAll(/class="govuk-label govuk-radios__label"[^>]*>([^<]+)</g)].map(
      ([, r]) => r!
    )
    expect(reasons).toHaveLength(7)
    expect(reasons.filter(reason => !text.includes(reason))).toEqual([])
  })
})

describe('different versions of one experience', () => {
  it('stand side by side with who told each, until they are taken apart, and the record stays', async () => {
    const mine = await cleared('The meeting lasted ten minutes.')
    const theirs = await cleared('The meeting was friendly.')
    for (const { reference } of [mine, theirs]) {
      await jo.get(at(reference))
      await jo.post(`${at(reference)}/publish`, {})
    }
    await desk.nextBatch()
    await jo.get(`${at(mine.reference)}/link`)
    const wrong = await jo.post(`${at(mine.reference)}/link`, { which: '1', why: 'Same day.' })
    expect(wrong.text).toContain('No other story has this reference or number')
    const linked = await jo.post(`${at(mine.reference)}/link`, { which: theirs.reference, why: 'Same day.' })
    expect(linked.text).toContain('The meeting was friendly.')
    const [, number = ''] = /href="\/stories\/(\d+)"/.exec((await jo.get(at(mine.reference))).text) ?? []
    const beside = (await desk.visitor().get(`/stories/${number}`)).text
    expect(beside).toContain('Others told of the same')
    expect(beside).toContain('A parent or carer.')
    expect(beside).toContain('The meeting was friendly.')

    const [, apart = ''] = /href="([^"]+\/apart\/[^"]+)"/.exec((await jo.get(at(mine.reference))).text) ?? []
    await jo.get(apart)
    await jo.post(apart, { why: 'Not the same meeting.' })
    expect((await desk.visitor().get(`/stories/${number}`)).text).not.toContain('The meeting was friendly.')
    expect(await desk.count('voices.link')).toBe(1)
  })

  it('can be said by a teller with the number of a public story, and a person agrees to it', async () => {
    const there = await cleared('I waited in the hall.')
    await jo.get(at(there.reference))
    const waits = await jo.post(`${at(there.reference)}/publish`, {})
    expect(waits.text).toContain('It waits for the next batch')
    await desk.nextBatch()
    const page = await jo.get(at(there.reference))
    const [, number = ''] = /href="\/stories\/(\d+)"/.exec(page.text) ?? []
    const { code, reference } = await cleared('I waited in the same hall.')
    const me = await desk.holding(code)
    await me.get('/what-happened/was-there')
    expect((await me.post('/what-happened/was-there', { number: '999999' })).text).toContain(
      'No public story has this number'
    )
    const said = await me.post('/what-happened/was-there', { number })
    expect(said.text).toContain('I waited in the hall.')
    const seen = await jo.get(at(reference))
    expect(seen.text).toContain(`Its teller says they were there too: story ${number}.`)
    expect((await jo.post(`${at(reference)}/was-there/${number}`, {})).text).toContain(
      'I waited in the hall.'
    )
  })
})

describe('an answer that is late', () => {
  it('is given by hand to another named person and day, which its teller reads and that person owes', async () => {
    desk.turnTo(calendarDate('2026-12-15'))
    await jo.signIn('jo-fernley@example.org')
    const { id, reference, code } = await desk.tell({
      words: 'Still nobody.',
      on: calendarDate('2026-11-20'),
    })
    expect((await jo.get(at(reference))).text).toContain(`${at(reference)}/new-day`)
    await jo.get(`${at(reference)}/new-day`)
    const day = (d: string) => ({ 'newDay-day': d, 'newDay-month': '12', 'newDay-year': '2026' })
    const far = await jo.post(`${at(reference)}/new-day`, {
      to: 'ali-brook',
      ...day('18'),
      'newDay-year': '2027',
    })
    expect(far.text).toContain('The day must be within 10 working days')
    const page = await jo.post(`${at(reference)}/new-day`, { to: 'ali-brook', ...day('18') })
    expect(page.text).toContain('Ali Brook writes by Friday 18 December 2026. Its teller is told')
    expect((await (await desk.holding(code)).get('/what-happened/your-story')).text).toContain(
      'Ali Brook will write to you by Friday 18 December 2026.'
    )
    const owed = await desk.store.as(theSystem, db =>
      dutiesOf(db, `voice:${id}/late-1`, calendarDate('2026-12-15'))
    )
    expect(owed.map(({ owedBy }) => owedBy.label)).toEqual(['Ali Brook'])
    expect(await desk.count(`voices.late_answer where story_id = '${id}' and set_by = 'jo-fernley'`)).toBe(1)
    const early = await desk.tell({ words: 'On time.', on: calendarDate('2026-12-14') })
    expect((await jo.get(`${at(early.reference)}/new-day`)).status).toBe(409)
    desk.turnTo(calendarDate('2026-11-20'))
    await jo.signIn('jo-fernley@example.org')
  })
})

describe('a story about one service', () => {
  it('is shown to it once, cleared, and goes on after its days whatever it says', async () => {
    const { id, reference } = await cleared('The school sent him home [number] times.')
    await jo.get(`${at(reference)}/service`)
    await jo.post(`${at(reference)}/service`, {
      service: 'schools',
      why: 'They should have a response ready.',
    })
    const shown = (await jo.get(at(reference))).text
    expect(shown).toContain('until Friday 27 November 2026')
    expect(shown).toContain('The service it is about looks first')
    expect((await jo.post(`${at(reference)}/publish`, {})).status).toBe(409)
    expect((await jo.post(`${at(reference)}/service`, { service: 'schools', why: 'Longer!' })).status).toBe(
      409
    )

    const shownAt = `href="/staff/shown-to-us/${reference}"`
    expect((await head.get('/staff')).text).toContain(shownAt)
    expect((await nurse.get('/staff')).text).not.toContain(shownAt)

    expect((await nurse.get('/staff/shown-to-us')).text).toContain('No story is shown to your organisation')
    expect((await nurse.get(`/staff/shown-to-us/${reference}`)).status).toBe(404)
    expect((await head.get('/staff/shown-to-us')).text).toContain('The school sent him home [number] times.')
    expect((await head.get(at(reference))).status).toBe(403)
    await head.get(`/staff/shown-to-us/${reference}`)
    await head.post(`/staff/shown-to-us/${reference}`, { words: 'We have changed how we do this.' })
    expect((await head.get('/staff')).text).not.toContain(shownAt)

    const published = () =>
      desk.count(`publishing.publication p join voices.public_number n on p.key = n.number::text
        where p.kind = 'story' and n.story_id = '${id}'`)
    desk.turnTo(calendarDate('2026-11-27'))
    await goOnAfterService(desk.needs)
    expect(await published()).toBe(0)
    desk.turnTo(calendarDate('2026-11-28'))
    await head.signIn('head-teacher@example.org')
    await jo.signIn('jo-fernley@example.org')
    expect((await head.get(`/staff/shown-to-us/${reference}`)).status).toBe(404)
    await goOnAfterService(desk.needs)
    await goOnAfterService(desk.needs)
    await desk.nextBatch()
    expect(await published()).toBe(1)
    const [, number = ''] = /href="\/stories\/(\d+)"/.exec((await jo.get(at(reference))).text) ?? []
    expect((await desk.visitor().get(`/stories/${number}`)).text).toContain('We have changed how we do this.')
  })

  it('is not shown to a service of which nobody can sign in', async () => {
    const { reference } = await cleared('The advice line was shut.')
    await jo.get(`${at(reference)}/service`)
    const said = await jo.post(`${at(reference)}/service`, { service: 'chair', why: 'So that they know.' })
    expect(said.text).toContain('Nobody of this service can sign in here')
    expect(said.text).toContain('So that they know.')
  })

  it('goes on when the service says nothing at all', async () => {
    const { id, reference } = await cleared('Nobody at the clinic wrote back.')
    await jo.get(`${at(reference)}/service`)
    await jo.post(`${at(reference)}/service`, { service: 'nhs-ambleford', why: 'It is about them.' })
    desk.turnTo(calendarDate('2027-01-04'))
    await goOnAfterService(desk.needs)
    expect(await desk.count(`voices.service_look where story_id = '${id}' and gone_on is not null`)).toBe(1)
  })

  it('is looked at though fifty others before it may not be published', async () => {
    const stuck = await Promise.all(
      Array.from({ length: 51 }, (_, n) => desk.tell({ words: `Stuck ${n}.`, sharing: 'staff' }))
    )
    const ids = stuck.map(({ id }) => `'${id}'`).join(',')
    await plant(
      desk.store,
      `insert into voices.service_look (story_id, organisation, why, from_day, until_day, by_id, by_name, by_job)
        select id, 'schools', 'Planted', '2027-01-04', '2027-01-08', 'jo-fernley', 'Jo', 'Reader' from voices.story where id in (${ids})`
    )
    desk.turnTo(calendarDate('2027-01-05'))
    await jo.signIn('jo-fernley@example.org')
    const { id, reference } = await cleared('The bus never came.')
    await jo.get(`${at(reference)}/service`)
    await jo.post(`${at(reference)}/service`, { service: 'schools', why: 'It is about them.' })
    desk.turnTo(calendarDate('2027-01-16'))
    await goOnAfterService(desk.needs)
    expect(await desk.count(`voices.service_look where story_id = '${id}' and gone_on is not null`)).toBe(1)
    expect(await desk.count(`voices.service_look where story_id in (${ids}) and gone_on is not null`)).toBe(0)
    desk.turnTo(calendarDate('2027-01-19'))
    await publishBatch(desk.needs)
    expect(await desk.count(`publishing.held where kind = 'story'`)).toBe(0)
  })

  it('cannot be held longer by anybody, even past our own pages', async () => {
    const longer = desk.store.as(
      {
        kind: 'person',
        id: 'jo-fernley',
        name: 'Jo',
        jobTitle: 'Reader',
        organisation: 'ambleford-council',
        roles: ['reader'],
      },
      async db => {
        const { sql } = await import('kysely')
        await sql`update voices.service_look set until_day = until_day + 30`.execute(db)
      }
    )
    await expect(longer).rejects.toThrow('permission denied')
  })
})

describe('stories that are ready to be public', () => {
  it('become so together, in an order by lot that does not follow their coming, under the day of the batch', async () => {
    desk.turnTo(calendarDate('2026-12-08'))
    await jo.signIn('jo-fernley@example.org')
    await desk.nextBatch()
    for (const words of ['One rang.', 'Two wrote.', 'Three came.', 'Four slept.']) {
      const { reference } = await cleared(words)
      await jo.get(at(reference))
      await jo.post(`${at(reference)}/publish`, {})
    }
    const lot = { ...desk.needs, randomBytes: (size: number) => new Uint8Array(size) }
    await publishBatch(lot)
    expect(await desk.count(`publishing.held where kind = 'story'`)).toBe(4)
    const kept = await cleared('Five stayed at home.')
    await jo.get(at(kept.reference))
    await jo.post(`${at(kept.reference)}/publish`, {})
    await jo.get(`${at(kept.reference)}/keep-back`)
    await jo.post(`${at(kept.reference)}/keep-back`, { version: '1', reason: 'not-ours', why: 'Not ours.' })
    desk.turnTo(calendarDate('2026-12-11'))
    await publishBatch(lot)
    // Four wait, and one that may not go out: it does not make the fifth.
    expect(await desk.count(`publishing.publication where published_on = '2026-12-11'`)).toBe(0)
    desk.turnTo(calendarDate('2026-12-14'))
    await publishBatch(lot)
    const published = await desk.store.asOwner(db =>
      sql<{ words: string; number: string }>`
        select p.snapshot ->> 'words' as words, p.key as number
        from publishing.publication p where p.published_on = '2026-12-14' order by p.number`.execute(db)
    )
    const words = published.rows.map(row => row.words)
    expect(words.toSorted()).toEqual(['Four slept.', 'One rang.', 'Three came.', 'Two wrote.'])
    // Their numbers are drawn by lot as they come; here the batch is shown not to keep even that order.
    const numbers = published.rows.map(row => row.number)
    expect(numbers).not.toEqual(numbers.toSorted())
    expect(await desk.count(`publishing.held where kind = 'story'`)).toBe(0)
  })
})
