import { createHash, randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { planOf } from '../../../tests/support/round.ts'
import { freshSite, type Site } from '../../../tests/support/site.ts'
import type { Page, Visitor } from '../../../tests/support/visitor.ts'
import { htmlFaults, readingOfPage, weightOf } from '../../../tests/pages/measure.ts'
import { theSystem, type Actor } from '../../platform/access/index.ts'
import {
  castBallot,
  countAgain,
  countClosed,
  findResult,
  findResultFile,
  insertBatch,
  insertOpening,
  insertRound,
  insertStrike,
  recompute,
  textOf,
  type Choice,
  type Method,
  type PublishedFile,
} from '../rounds/index.ts'
import { themeTitles } from '../themes/index.ts'
import { itemOf } from './from-rounds.ts'
import { proposeRound } from './round.ts'

const bilalActor: Actor & { kind: 'person' } = {
  ...{ kind: 'person', id: 'wren', name: 'Wren Ashdown', jobTitle: 'Facilitator', organisation: 'Exmoor' },
  roles: ['facilitator'],
}
const by = { id: bilalActor.id, name: bilalActor.name }
const themes = ['first-meeting', 'not-blamed', 'big-moves', 'same-worker'] as const

let site: Site
let bilal: Visitor

beforeAll(async () => {
  site = await freshSite('example')
  bilal = site.visitor()
  await bilal.signIn('bilal.eastmoor@example.org')
})

/** A vote of four themes that is open and has its public page. */
async function openVote(key: string, method: Method): Promise<void> {
  await site.store.as(bilalActor, async db => {
    const items = [...(await themeTitles(db, themes)).values()].map(itemOf)
    const plan = {
      ...planOf({ key, mode: 'open', method, on: site.needs.today() }),
      chosenFrom: 'themes' as const,
      by,
    }
    await insertRound(db, plan, items)
    await insertOpening(db, key, by, site.needs.today())
    await proposeRound(site.needs, db, { key, by, note: null, needsTwo: false })
  })
}

const cast = (round: string, who: string, choice: Choice, group: string | null = null) => {
  const keyHash = createHash('sha256').update(`${round} ${who}`).digest('hex')
  return castBallot(site.needs, { round, keyHash, submission: randomUUID(), group, choice })
}

/** Closes a vote by its button. */
async function close(key: string): Promise<Page> {
  await bilal.get(`/staff/votes/${key}`)
  return bilal.post(`/staff/votes/${key}/close`, {})
}

/** What the job does that counts what is closed. */
const count = () => countClosed(site.needs).run()

/** Decides, hands it to a second person, who says yes. */
async function publish(
  key: string,
  decision: Readonly<Record<string, string | readonly string[]>>
): Promise<void> {
  const today = site.needs.today()
  const on = { 'on-day': today.slice(8), 'on-month': today.slice(5, 7), 'on-year': today.slice(0, 4) }
  await bilal.get(`/staff/votes/${key}/decide`)
  const decided = await bilal.post(`/staff/votes/${key}/decide`, { who: 'The board', ...on, ...decision })
  expect(decided.path).toBe(`/staff/votes/${key}/preview`)
  await site.store.as(bilalActor, db =>
    proposeRound(site.needs, db, { key, by, note: null, needsTwo: false })
  )
}

const page = (path: string) => site.visitor().get(path)

/** The file of a published result, and the same one counted again from its own ballots. */
async function fileOf(key: string): Promise<{ text: string; again: string }> {
  const { text } = await page(`/vote/${key}/result-1.json`)
  return { text, again: textOf(recompute(JSON.parse(text) as PublishedFile)) }
}

const [first, blamed, moves, worker] = themes
const six = ['a', 'b', 'c', 'd', 'e', 'f'] as const
const twelve = [...six, 'g', 'h', 'i', 'j', 'k', 'l']
const groupOf = (nth: number) => (nth < 7 ? 'parent-carer' : 'young-person')

const choices: Readonly<Record<Exclude<Method, 'opinions'>, Choice>> = {
  stars: { method: 'stars', stars: { [worker]: 2, [moves]: 1 } },
  one: { method: 'one', item: worker },
  ranking: { method: 'ranking', order: [worker, moves, first, blamed] },
  pairs: { method: 'pairs', comparisons: [{ left: worker, right: moves, said: 'left' }, { left: moves, right: first, said: 'left' }, { left: first, right: blamed, said: 'same' }] }, // prettier-ignore
}

describe('a result nobody may see yet', () => {
  it('stands on no page, in no file and in no list before the vote is closed, counted and published', async () => {
    await openVote('hidden', 'stars')
    await Promise.all(six.map(who => cast('hidden', who, choices.stars)))
    await count()
    expect(await site.store.as(bilalActor, db => findResult(db, 'hidden'))).toBeNull()
    const channels = ['/vote/hidden', '/vote', '/vote/agree', '/sitemap.xml', '/feed.xml', '/']
    for (const path of channels) expect((await page(path)).text).not.toMatch(/12 stars|6 people/)
    expect((await bilal.get('/staff/votes/hidden')).text).not.toContain('12 stars')
    expect((await page('/vote/hidden/result-1.json')).status).toBe(404)

    const closed = await close('hidden')
    expect(closed.text).toContain('The votes are being counted.')
    expect((await bilal.get('/staff/votes/hidden/decide')).status).toBe(409)
    await count()
    expect((await bilal.get('/staff/votes/hidden')).text).toContain('12 stars, from 6 people')
    expect((await page('/vote/hidden')).text).not.toContain('12 stars')
    expect((await page('/vote/hidden')).text).toContain('This vote has stopped.')
    expect((await page('/vote/hidden')).text).not.toContain('This vote is open.')
    expect((await page('/vote/hidden/result-1.json')).status).toBe(404)
  })
})

describe('a result everybody may see', () => {
  for (const method of ['stars', 'one', 'ranking', 'pairs'] as const) {
    it(`of ${method} has its page and its file, and the file counts to the same bytes again`, async () => {
      await openVote(method, method)
      await Promise.all(twelve.map((who, nth) => cast(method, who, choices[method], groupOf(nth))))
      await close(method)
      await count()
      const why = method === 'stars' ? {} : { [`why-${worker}`]: 'It came out first.' }
      await publish(method, { taken: method === 'stars' ? [worker, moves] : [worker], ...why })
      const shown = await page(`/vote/${method}`)
      expect(shown.text).toContain('By the open page, everybody else: 7 people.')
      expect(shown.text).toContain('By the open page, they said “A young person”: 5 people.')
      expect(shown.text).toContain('We never add them up.')
      expect(shown.text).toContain('We could not check that each person voted once.')
      expect(shown.text).toContain('of 100 reruns it stays in the top 2.')
      expect(shown.text).toContain('Not taken forward now')
      expect(shown.text).toContain('A young person (5 people)')
      expect(shown.text).toContain('A parent or carer (7 people)')
      const { text, again } = await fileOf(method)
      expect(again).toBe(text)
      expect(shown.text).toContain(createHash('sha256').update(text).digest('hex'))
      expect(await htmlFaults(shown.text)).toEqual([])
      expect(readingOfPage(shown.text)).toMatchObject({ long: [] })
      expect((await weightOf(shown, site.visitor())).bytes).toBeLessThan(40_000)
    })
  }

  it('of opinions has its page, and a file that is kept but handed to nobody, which counts to the same bytes again', async () => {
    await openVote('said', 'opinions')
    const said: Choice = {
      method: 'opinions',
      said: { [worker]: 'agree', [moves]: 'pass', [first]: 'disagree' },
    }
    await Promise.all(twelve.map((who, nth) => cast('said', who, said, groupOf(nth))))
    await close('said')
    await count()
    await publish('said', { taken: [worker], [`why-${worker}`]: 'Everybody agreed.' })
    expect((await page('/vote/said/result-1.json')).status).toBe(404)
    const kept = await site.store.as(theSystem, db => findResultFile(db, 'said', 1))
    expect(textOf(recompute(JSON.parse(kept!.text) as PublishedFile))).toBe(kept!.text)
    const shown = await page('/vote/said')
    expect(shown.text).not.toContain('result-1.json')
    expect(shown.text).toContain('What people said about each statement has a page of its own.')
    expect(shown.text).toContain('Chosen by the people who decided: Everybody agreed.')
  })

  it('stands beside the others that had the same things in them', async () => {
    const { text } = await page('/vote/agree')
    expect(text).toContain('They put these in nearly the same order.')
    expect((await page('/vote/one')).text).toContain('The same things in other votes')
    expect(await htmlFaults(text)).toEqual([])
    expect(readingOfPage(text)).toMatchObject({ long: [] })
  })

  it('asks for a reason for each thing where no number decides, and where something comes from that was not in it', async () => {
    await openVote('reasons', 'one')
    await Promise.all(six.map(who => cast('reasons', who, choices.one)))
    await close('reasons')
    await count()
    await bilal.get('/staff/votes/reasons/decide')
    const asked = await bilal.post('/staff/votes/reasons/decide', { taken: [worker, 'no-one-calls-back'] })
    expect(asked.status).toBe(422)
    expect(asked.text).toMatch(/Write why “[^”]+” is added/)
    expect(asked.text).toMatch(/Write where “[^”]+” comes from/)
    await publish('reasons', {
      taken: [worker, 'no-one-calls-back'],
      [`why-${worker}`]: 'Most chose it.',
      'why-no-one-calls-back': 'Two serious stories.',
    })
    const { text } = await page('/vote/reasons')
    expect(text).toContain('Chosen by the people who decided: Most chose it.')
    expect(text).toContain('It was not in this vote. It comes from here: Two serious stories.')
  })
})

describe('what was counted', () => {
  it('waits for no other vote: one that cannot be counted holds up none behind it', async () => {
    await openVote('a-fault', 'one')
    await openVote('behind-it', 'one')
    await cast('a-fault', 'a', choices.one, 'parent-carer')
    await cast('behind-it', 'a', choices.one)
    for (const key of ['a-fault', 'behind-it']) await close(key)
    const votes = { ...site.needs.area.votes, groups: [] } // the area took away the group that somebody named
    const needs = { ...site.needs, area: { ...site.needs.area, votes } }
    await expect(countClosed(needs).run()).rejects.toThrow('no group of this round')
    expect((await site.store.as(bilalActor, db => findResult(db, 'behind-it')))?.version).toBe(1)
  })

  it('is never counted anew in silence: what is struck out later makes another version, with why', async () => {
    await openVote('struck', 'stars')
    await Promise.all(six.map(who => cast('struck', who, choices.stars)))
    const batch = randomUUID()
    const sheet = {
      id: batch,
      round: 'struck',
      kind: 'paper' as const,
      label: 'Table 1',
      voters: 6,
      starsEach: 3,
    }
    const counts = [{ item: worker, stars: { exactly: 18 } }]
    await site.store.as(bilalActor, db => insertBatch(db, { ...sheet, counts, by, on: site.needs.today() }))
    await close('struck')
    await count()
    await countAgain(site.needs).run()
    const before = await site.store.as(bilalActor, db => findResult(db, 'struck'))
    expect([before?.version, before?.why]).toEqual([1, 'closed'])
    const apart = (await bilal.get('/staff/votes/struck/preview')).text
    expect(apart).toContain('By the open page: 12 stars. On sheets of tables: 18 stars.')
    expect(apart).not.toContain('30 stars')
    await site.store.as(bilalActor, db =>
      insertStrike(db, { batch, why: 'Typed twice', by, on: site.needs.today() })
    )
    expect((await bilal.get('/staff/votes/struck/decide')).status).toBe(409)
    await countAgain(site.needs).run()
    const after = await site.store.as(bilalActor, db => findResult(db, 'struck'))
    expect([after?.version, after?.why]).toEqual([2, 'struck-out'])
    expect((await bilal.get('/staff/votes/struck')).text).toContain('wrong paper slips were struck out')
  })
})

describe('a table that is typed in when the result is known', () => {
  it('makes another version, and its page says so', async () => {
    await openVote('late-table', 'stars')
    await Promise.all(six.map(who => cast('late-table', who, choices.stars)))
    await close('late-table')
    await count()
    const late = { id: randomUUID(), round: 'late-table', kind: 'paper' as const, label: 'Table 9', by }
    const counts = [{ item: first, stars: { exactly: 18 } }]
    await site.store.as(bilalActor, db =>
      insertBatch(db, { ...late, voters: 6, starsEach: 3, counts, on: site.needs.today() })
    )
    expect((await bilal.get('/staff/votes/late-table/decide')).status).toBe(409)
    await countAgain(site.needs).run()
    const after = await site.store.as(bilalActor, db => findResult(db, 'late-table'))
    expect([after?.version, after?.why]).toEqual([2, 'more-typed'])
    await publish('late-table', { taken: [first, worker, moves] })
    expect((await page('/vote/late-table')).text).toContain('more paper was typed in after the vote closed')
  })
})

describe('results that say little', () => {
  it('leave ties tied and name nothing first where everybody chose otherwise', async () => {
    await openVote('tied', 'one')
    await Promise.all(
      six.slice(0, 4).map((who, nth) => cast('tied', who, { method: 'one', item: themes[nth]! }))
    )
    await cast('tied', 'e', { method: 'one', item: worker })
    await cast('tied', 'f', { method: 'one', item: moves })
    await close('tied')
    await count()
    const { text } = await bilal.get('/staff/votes/tied')
    expect(text).toContain('in no order')
    expect(text.match(/Chosen by 2 of 6 people/g)).toHaveLength(2)
    expect(text.match(/Chosen by 1 of 6 people/g)).toHaveLength(2)
  })

  it('show nothing of one voter, or of nobody, and cannot be published', async () => {
    await openVote('single', 'stars')
    await cast('single', 'a', choices.stars)
    await openVote('nobody', 'ranking')
    for (const key of ['single', 'nobody']) {
      await close(key)
      await count()
      const { text } = await bilal.get(`/staff/votes/${key}`)
      expect(text).toContain('Fewer than 5 people took part.')
      expect(text).not.toMatch(/2 stars|1 person/)
      const preview = await bilal.get(`/staff/votes/${key}/preview`)
      expect(preview.text).toContain('so it cannot be public')
    }
  })
})
