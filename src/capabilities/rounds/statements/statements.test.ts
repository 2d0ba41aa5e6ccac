import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { theSystem } from '../../../platform/access/index.ts'
import { deskSite } from '../../../../tests/support/desk.ts'
import { openedRound } from '../../../../tests/support/round.ts'
import type { Site } from '../../../../tests/support/site.ts'
import type { Visitor } from '../../../../tests/support/visitor.ts'
import { findItems } from '../store/rounds.ts'
import { findWritings } from './store.ts'
import { writtenAlready } from './wording.ts'

let site: Site
let sam: Visitor
let reader: Visitor

beforeAll(async () => {
  const desk = await deskSite('2026-11-20')
  site = desk
  await openedRound(site.needs, { key: 'talk', mode: 'open', method: 'opinions' })
  await openedRound(site.needs, { key: 'hall-talk', mode: 'room', method: 'opinions' })
  sam = await desk.person('Sam Addlestone', 'ambleford-council', 'facilitator')
  reader = await desk.person('Jo Fernley', 'ambleford-council', 'reader')
})

const write = async (visitor: Visitor, words: string, round = 'talk') => {
  await visitor.get(`/vote/${round}/write`)
  return visitor.post(`/vote/${round}/write`, { words })
}

const DESK = '/staff/votes/talk/statements'
const titles = async () =>
  (await site.store.as(theSystem, db => findItems(db, 'talk'))).map(({ title }) => title)
const decide = async (words: string, fields: Readonly<Record<string, string>>) => {
  const all = await site.store.as(theSystem, db => findWritings(db, 'talk'))
  const { id } = all.find(each => each.words === words)!
  await sam.get(`${DESK}/${id}`)
  return sam.post(`${DESK}/${id}`, { words: '', item: '', reason: '', ...fields })
}

describe('a statement that somebody writes on a phone', () => {
  it('is refused when it is empty, too long, or in the vote already, with what to put right', async () => {
    const phone = site.visitor()
    expect((await write(phone, ' ')).text).toContain('Write your statement')
    expect((await write(phone, 'a'.repeat(141))).text).toContain('must be 140 letters or less')
    expect((await write(phone, 'about  REST!')).text).toContain('Somebody wrote this already')
  })

  it('is seen by nobody else before a person has read it', async () => {
    const phone = site.visitor()
    const sent = await write(phone, 'Letters should say who to ring.')
    expect([sent.status, sent.path]).toEqual([200, '/vote/talk/written'])
    expect(sent.text).toContain('Letters should say who to ring.')
    expect(await titles()).not.toContain('Letters should say who to ring.')
    expect((await site.visitor().get('/vote/talk/written')).text).not.toContain('Letters should say')
    expect((await sam.get(DESK)).text).toContain('Letters should say who to ring.')
  })

  it('is written once, however often the button is pressed', async () => {
    const phone = site.visitor()
    await phone.get('/vote/talk/write')
    const press = { ...phone.keys(), words: 'Meetings should be after school.' }
    await phone.post('/vote/talk/write', press)
    await phone.post('/vote/talk/write', press)
    const all = await site.store.as(theSystem, db => findWritings(db, 'talk'))
    expect(all.filter(({ words }) => words.startsWith('Meetings'))).toHaveLength(1)
  })

  it('waits with two others of the same person at most, until one is read', async () => {
    const phone = site.visitor()
    for (const nth of ['one', 'two', 'three']) await write(phone, `Number ${nth} should be first.`)
    expect((await write(phone, 'Number four should be first.')).text).toContain(
      'We have not read your last 3'
    )
    await decide('Number two should be first.', { outcome: 'not-in', reason: 'other-matter' })
    expect((await write(phone, 'Number four should be first.')).path).toBe('/vote/talk/written')
  })

  it('waits outside while more wait than anybody can read, whoever wrote them', async () => {
    await openedRound(site.needs, { key: 'flooded', mode: 'open', method: 'opinions' })
    await site.store.asOwner(db =>
      sql`with many as (insert into rounds.written (id, round, words, written_on)
          select gen_random_uuid(), 'flooded', 'Flood ' || n, '2026-11-20' from generate_series(1, 500) n returning id)
        insert into rounds.unread select id, repeat('a', 64) from many`.execute(db)
    )
    const phone = site.visitor()
    expect((await write(phone, 'One more.', 'flooded')).text).toContain('We must read those first')
    await site.store.asOwner(db =>
      sql`delete from rounds.unread where written = (select min(written::text)::uuid from rounds.unread u
        join rounds.written w on w.id = u.written where round = 'flooded')`.execute(db)
    )
    expect((await write(phone, 'One more.', 'flooded')).path).toBe('/vote/flooded/written')
  })

  it('cannot be written by a phone that was not let in', async () => {
    expect((await write(site.visitor(), 'Let me in.', 'hall-talk')).path).toBe('/v')
    const all = await site.store.as(theSystem, db => findWritings(db, 'hall-talk'))
    expect(all).toEqual([])
  })

  it('that says somebody is not safe reaches those who lead on safety, and says who to ring', async () => {
    const sent = await write(site.visitor(), 'My dad hits me when he is angry.')
    expect(sent.text).toContain(site.needs.area.danger[0]!.number)
    const { rows } = await site.store.asOwner(db =>
      sql`select 1 from safeguarding.concern where subject like 'statement:%'`.execute(db)
    )
    expect(rows).toHaveLength(1)
  })
})

describe('what becomes of a statement', () => {
  it('is asked for with what belongs to it', async () => {
    await write(site.visitor(), 'Phones calls should be returned in 2 days')
    const bare = (outcome: string) => decide('Phones calls should be returned in 2 days', { outcome })
    expect((await bare('')).text).toContain('Choose what becomes of it')
    expect((await bare('reworded')).text).toContain('Write the new words')
    expect((await bare('same')).text).toContain('Choose the statement it is the same as')
    expect((await bare('not-in')).text).toContain('Choose why it is not taken in')
  })

  it('can be new words; the first ones are kept beside them', async () => {
    const words = 'Somebody should ring back within 2 days.'
    await decide('Phones calls should be returned in 2 days', { outcome: 'reworded', words })
    expect(await titles()).toContain(words)
    const desk = await sam.get(DESK)
    expect(desk.text).toContain('Phones calls should be returned in 2 days')
    expect(desk.text).toContain('In, with other words')
  })

  it('can be asked of everybody from then on, or be the same as one that is', async () => {
    await decide('Letters should say who to ring.', { outcome: 'as-written', about: 'people' })
    expect(await titles()).toContain('Letters should say who to ring.')
    expect((await sam.get(DESK)).text).toContain('About people or the event')
    const before = await titles()
    await decide('Meetings should be after school.', { outcome: 'same', item: 'rest' })
    expect(await titles()).toEqual(before)
    expect((await decide('Meetings should be after school.', { outcome: 'same', item: 'rest' })).status).toBe(
      409
    )
  })

  it('is asked of somebody who has answered everything else, at once', async () => {
    const phone = site.visitor()
    await phone.get('/vote/talk/choose')
    let page = await phone.post('/vote/talk/choose', { begin: 'yes' })
    const before = (await titles()).length
    for (let nth = 0; nth < before; nth++) {
      const [, item = ''] = /name="item" value="([^"]+)"/.exec(page.text) ?? []
      page = await phone.post('/vote/talk/cast', { item, said: 'agree' })
    }
    expect(page.path).toBe('/vote/talk/done')
    await write(site.visitor(), 'Buses should wait for us.')
    await decide('Buses should wait for us.', { outcome: 'as-written' })
    expect((await phone.get('/vote/talk/choose')).text).toContain('Buses should wait for us.')
  })

  it('forgets whose it was', async () => {
    const { rows } = await site.store.asOwner(db =>
      sql`select 1 from rounds.unread u join rounds.moderation m on m.written = u.written`.execute(db)
    )
    expect(rows).toEqual([])
  })

  it('is decided by those who run votes, and by nobody else', async () => {
    expect((await site.visitor().get(DESK)).path).toBe('/staff/sign-in')
    expect((await reader.get(DESK)).status).toBe(403)
  })
})

describe('staff', () => {
  it('add statements of their own, and withdraw one with a reason that stays in sight', async () => {
    await sam.get(`${DESK}/add`)
    const added = await sam.post(`${DESK}/add`, { words: 'I have a child of school age.', about: 'people' })
    expect(added.text).toContain('The statement is in the vote.')
    await sam.get(`${DESK}/withdraw/plans`)
    expect((await sam.post(`${DESK}/withdraw/plans`, { why: '' })).text).toContain(
      'Write why it is withdrawn'
    )
    await sam.post(`${DESK}/withdraw/plans`, { why: 'It named a school' })
    expect((await sam.get(DESK)).text).toContain('Withdrawn: It named a school')
  })
})

describe('words that are in the vote already', () => {
  it('are known in other capitals, marks and spaces, unless they were withdrawn', () => {
    const items = [
      { item: 'a', title: 'Ring back the same day.', withdrawn: null },
      { item: 'b', title: 'Send letters', withdrawn: 'It named a school' },
    ]
    expect(writtenAlready('ring BACK, the same  day', items)).toBe('a')
    expect(writtenAlready('Send letters', items)).toBeNull()
  })
})
