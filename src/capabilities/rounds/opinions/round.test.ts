import { beforeAll, describe, expect, it } from 'vitest'
import { readingOfPage, htmlFaults } from '../../../../tests/pages/measure.ts'
import { deskSite } from '../../../../tests/support/desk.ts'
import { PEOPLE, roundOfOpinions } from '../../../../tests/support/opinions.ts'
import { facilitator } from '../../../../tests/support/round.ts'
import type { Site } from '../../../../tests/support/site.ts'
import type { Page, Visitor } from '../../../../tests/support/visitor.ts'
import { propose } from '../../publishing/index.ts'
import { ballotsOf } from '../ballots.ts'

const AT = '/staff/votes/all-said'

let site: Site
let sam: Visitor
let second: Visitor

beforeAll(async () => {
  const desk = await deskSite('2026-11-20')
  site = desk
  await roundOfOpinions(site.needs, 'all-said')
  sam = await desk.person('Sam Addlestone', 'ambleford-council', 'facilitator')
  second = await desk.person('Maggie Dunvale', 'ambleford-council', 'publisher')
})

const counts = /agrees?: \d|\d+ agree|Of every 100|See the numbers/

describe('while a round of opinions is open', () => {
  it('somebody answers on a phone, one statement after another, and is told of nobody else', async () => {
    const phone = site.visitor()
    await phone.get('/vote/all-said/choose')
    const first = await phone.post('/vote/all-said/choose', { begin: 'yes', group: 'young-person' })
    const [, item = ''] = /name="item" value="([^"]+)"/.exec(first.text) ?? []
    const second = await phone.post('/vote/all-said/cast', { item, said: 'agree', group: 'young-person' })
    expect(second.text).toMatch(/Number \d+ is what we need/)
    expect(second.text).not.toMatch(counts)
    expect((await phone.get('/vote/all-said/done')).text).not.toMatch(counts)
  })

  it('nobody sees what people say, on any channel', async () => {
    expect((await site.visitor().get('/vote/all-said/opinions')).status).toBe(404)
    const staff = await sam.get(`${AT}/opinions`)
    expect(staff.text).toContain('Nobody sees what people say before the vote is closed.')
    expect(staff.text).not.toMatch(counts)
    await sam.get(`${AT}/statements`)
    expect((await sam.post(`${AT}/opinions`, { note: '', counted: '1' })).status).toBe(409)
    expect((await sam.get(`${AT}/polis/votes.csv`)).status).toBe(409)
    expect((await sam.get(`${AT}/statements`)).text).not.toMatch(counts)
    const round = { key: 'all-said', method: 'opinions' } as const
    expect(await site.store.as(facilitator, db => ballotsOf(db, round))).toEqual([])
  })
})

describe('when it is closed', () => {
  let preview: Page
  let page: Page

  beforeAll(async () => {
    await sam.get(AT)
    await sam.post(`${AT}/close`, {})
    await site.work()
    preview = await sam.get(`${AT}/opinions`)
    expect((await sam.post(`${AT}/opinions`, { note: '', counted: '2' })).status).toBe(409)
    await sam.get(`${AT}/opinions`)
    await sam.post(`${AT}/opinions`, { note: '', counted: '1' })
    const asks = await site.visitor().get('/vote/all-said/opinions')
    expect(asks.status).toBe(404)
    const list = await second.get('/staff/publishing')
    const [, proposal = ''] =
      /href="(\/staff\/publishing\/[^"]+)"[^>]*>[^<]*What people said/.exec(list.text) ?? []
    await second.get(proposal)
    await second.post(`${proposal}/publish`, {})
    page = await site.visitor().get('/vote/all-said/opinions')
  })

  it('its result is worked out by itself, and staff see it first', () => {
    expect(preview.text).toContain('This is the page as everybody will read it.')
    expect(preview.text).toContain('We found 2 groups.')
  })

  it('is reached by staff from the page of the vote', async () => {
    expect((await sam.get(AT)).text).toContain(`${AT}/opinions`)
  })

  it('says what everybody shares, what splits people, and which groups there are', () => {
    expect(page.status).toBe(200)
    expect(page.text).toMatch(/All groups agree:[^]*?Number 1 is what we need/)
    expect(page.text).toMatch(/What people do not agree on[^]*?Number \d+ is what we need/)
    expect(page.text).toContain('We found 2 groups.')
    expect(page.text).toMatch(/On the open page[^]*?61/)
  })

  it('shows each statement in words, as a picture with words of its own, and in a table', () => {
    expect(
      page.text.match(/<svg class="kept-bar" role="img" aria-label="Of every 100 people, /g)
    ).toHaveLength(11) // of the one that all agree with, it would tell that nobody is against
    expect(page.text).toContain('All but a few agree.')
    expect(page.text.match(/See the numbers/g)!.length).toBeGreaterThanOrEqual(12)
  })

  it('shows no group of fewer than 5 people', () => {
    expect(page.text).toMatch(/A young person<\/th>\s*<td[^>]*>Fewer than 5, or nobody/)
    const figures = [...page.text.matchAll(/<td class="govuk-table__cell">(\d+)<\/td>/g)].map(([, one]) =>
      Number(one)
    )
    expect(figures.length).toBeGreaterThan(40)
    expect(Math.min(...figures)).toBeGreaterThanOrEqual(5)
  })

  it('can be read at the age of 11, in sentences of at most 20 words, and is standard HTML', async () => {
    const reading = readingOfPage(page.text)
    expect(reading.long).toEqual([])
    expect(reading.age).toBeLessThanOrEqual(11)
    expect(await htmlFaults(page.text)).toEqual([])
  })

  it('leads to nobody: no voter, no key and no single ballot is in what is published', () => {
    expect(page.text).not.toMatch(/voter|[0-9a-f]{64}/)
  })

  it('is no file of what each person said, though the page of the vote is public', async () => {
    const snapshot = { method: 'opinions', counted: { version: 1 } }
    const at = { id: site.needs.newId(), now: site.needs.now(), today: site.needs.today(), note: null }
    const page = {
      kind: 'round',
      key: 'all-said',
      title: 'A vote',
      snapshot,
      needsTwo: false,
      by: facilitator,
    }
    await site.store.as(facilitator, db => propose(db, { ...page, ...at }))
    expect((await site.visitor().get('/vote/all-said/result-1.json')).status).toBe(404)
  })

  it('goes out to staff, and to nobody else, as files that Polis would have made', async () => {
    const votes = await sam.get(`${AT}/polis/votes.csv`)
    expect(votes.headers.get('content-type')).toContain('text/csv')
    expect(votes.text.split('\n')[0]).toBe('timestamp,datetime,comment-id,voter-id,vote')
    const people = await sam.get(`${AT}/polis/participants-votes.csv`)
    expect(people.text.split('\n')).toHaveLength(PEOPLE + 3)
    expect((await site.visitor().get(`${AT}/polis/votes.csv`)).path).toBe('/staff/sign-in')
  })
})

describe('a conversation from Polis', () => {
  let comments: string
  let votes: string

  beforeAll(async () => {
    comments = (await sam.get(`${AT}/polis/comments.csv`)).text
    votes = (await sam.get(`${AT}/polis/votes.csv`)).text
  })

  const look = async (files: Readonly<Record<string, string>>, sign = 'told') => {
    await sam.get('/staff/polis')
    const form = new FormData()
    for (const [name, value] of Object.entries({ ...sam.keys(), sign })) form.set(name, value)
    for (const [name, text] of Object.entries(files)) form.set(name, new File([text], `${name}.csv`))
    const whole = new Response(form)
    const headers = { 'content-type': whole.headers.get('content-type') ?? '' }
    return sam.postRaw('/staff/polis', Buffer.from(await whole.arrayBuffer()), headers)
  }

  it('says the same when it is worked out again here: our own round comes back with its groups', async () => {
    const again = await look({ comments, votes })
    expect(again.text).toContain('61 people and 12 statements were read. In these files 1 is agree.')
    expect(again.text).toContain('We found 2 groups.')
    expect(again.text).toContain('Number 1 is what we need.')
  })

  it('is read with the sign that its files tell, and against that nobody can read it', async () => {
    const turned = votes.replaceAll(/,(-?)1$/gm, (_, minus: string) => (minus === '' ? ',-1' : ',1'))
    expect((await look({ comments, votes: turned })).text).toContain('the sign was turned round')
    expect((await look({ comments, votes: turned }, 'agree-is-plus')).text).toContain(
      'The files tell the other sign'
    )
  })

  it('names each row that was left out, and says which file is not right', async () => {
    const again = await look({ comments, votes: `${votes}1,,0,1,7\n1,,99,1,1\n` })
    expect(again.text).toContain('2 rows were left out')
    expect(again.text).toContain('It is not 1, 0 or -1')
    expect(again.text).toContain('There is no statement of this number')
    expect((await look({ votes })).text).toContain('Choose the file comments.csv')
    expect((await look({ comments })).text).toContain('Choose the file votes.csv or participants-votes.csv')
    expect((await look({ comments: votes, votes })).text).toContain(
      'does not have the columns that Polis writes'
    )
  })

  it('is taken with three files at most, one in each field', async () => {
    expect((await look({ comments, votes, participants: 'x', other: 'y' })).status).toBe(400)
  })
})
