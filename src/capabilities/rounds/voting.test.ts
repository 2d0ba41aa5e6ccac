import { beforeAll, describe, expect, it } from 'vitest'
import { theSystem } from '../../platform/access/index.ts'
import { openedRound } from '../../../tests/support/round.ts'
import { freshSite, type Site } from '../../../tests/support/site.ts'
import { htmlFaults, readingOfPage, weightOf } from '../../../tests/pages/measure.ts'
import type { Page, Visitor } from '../../../tests/support/visitor.ts'
import { ballotsOf } from './ballots.ts'
import { figuresOn } from './figures.ts'
import type { Method } from './rules/ballot.ts'
import { insertClosing } from './store/rounds.ts'

let site: Site
let bilal: Visitor

beforeAll(async () => {
  site = await freshSite('example')
  bilal = site.visitor()
  await bilal.signIn('bilal.eastmoor@example.org')
})

const ballots = (key: string, method: Method = 'stars') =>
  site.store.as(theSystem, db => ballotsOf(db, { key, method }))
const choices = async (key: string, method?: Method) =>
  (await ballots(key, method)).map(({ choice }) => choice)

/** Shows the form, then sends it. */
const send = async (
  who: Visitor,
  at: string,
  to: string,
  fields: Readonly<Record<string, string>>
): Promise<Page> => {
  await who.get(at)
  return who.post(to, fields)
}

describe('a phone in a vote anybody can take part in', () => {
  it('gives stars one press at a time, checks them, and is told what was counted', async () => {
    await openedRound(site.needs, { key: 'plus', mode: 'open' })
    const me = site.visitor()
    const first = await me.get('/vote/plus/choose')
    expect(first.text).toContain('You have 3 stars left.')
    const one = await me.post('/vote/plus/choose', { 'so-far': '', more: 'rest' })
    expect(one.text).toContain('value="rest:1"')
    const two = await me.post('/vote/plus/choose', { 'so-far': 'rest:1', more: 'rest' })
    expect(two.text).toContain('You have 1 star left.')
    const capped = await me.post('/vote/plus/choose', { 'so-far': 'rest:2', more: 'rest' })
    expect(capped.text).toContain('value="rest:2"')
    const less = await me.post('/vote/plus/choose', { 'so-far': 'rest:2', less: 'rest' })
    expect(less.text).toContain('value="rest:1"')
    const check = await me.post('/vote/plus/choose', { 'so-far': 'rest:2 calls:1', go: 'yes' })
    expect(check.text).toContain('2 stars for: About rest')
    expect(await choices('plus')).toEqual([])
    const done = await me.post('/vote/plus/cast', { 'so-far': 'rest:2 calls:1', group: 'parent-carer' })
    expect([done.status, done.path]).toEqual([200, '/vote/plus/done'])
    expect(done.text).toContain('Your vote is counted')
    expect(await ballots('plus')).toMatchObject([
      { route: 'open', group: 'parent-carer', choice: { stars: { rest: 2, calls: 1 } } },
    ])
  })

  it('is asked to give at least one star, and changes its mind until the end', async () => {
    await openedRound(site.needs, { key: 'change', mode: 'open' })
    const me = site.visitor()
    const none = await send(me, '/vote/change/choose', '/vote/change/choose', { 'so-far': '', go: 'yes' })
    expect([none.status, none.text.includes('Give at least 1 star')]).toEqual([422, true])
    await send(me, '/vote/change/choose', '/vote/change/cast', { 'so-far': 'rest:2' })
    const again = await me.get('/vote/change/choose')
    expect(again.text).toContain('value="rest:2"')
    const done = await me.post('/vote/change/cast', { 'so-far': 'plans:1' })
    expect(done.text).toContain('1 star for: About plans')
    await site.store.as(theSystem, db => insertClosing(db, 'change', null, site.needs.today()))
    const late = await me.post('/vote/change/cast', { 'so-far': 'rest:1' })
    expect(late.text).toContain('This vote has stopped')
    expect(late.text).toContain('What you chose is counted.')
    expect(await choices('change')).toEqual([{ method: 'stars', stars: { plans: 1 } }])
  })

  it('is passed on to the next person, and both are counted', async () => {
    await openedRound(site.needs, { key: 'passed', mode: 'open' })
    const me = site.visitor()
    await send(me, '/vote/passed/choose', '/vote/passed/cast', { 'so-far': 'rest:1' })
    const fresh = await send(me, '/vote/passed/done', '/vote/passed/pass', {})
    expect(fresh.text).toContain('You have 3 stars left.')
    await me.post('/vote/passed/cast', { 'so-far': 'calls:1' })
    expect(await choices('passed')).toHaveLength(2)
  })

  it('makes one choice, or an order', async () => {
    await openedRound(site.needs, { key: 'first', mode: 'open', method: 'one' })
    const me = site.visitor()
    const check = await send(me, '/vote/first/choose', '/vote/first/choose', { item: 'calls', go: 'yes' })
    expect(check.text).toContain('Check what you chose')
    await me.post('/vote/first/cast', { 'so-far': 'calls' })
    expect(await choices('first', 'one')).toEqual([{ method: 'one', item: 'calls' }])

    await openedRound(site.needs, { key: 'order', mode: 'open', method: 'ranking' })
    const next = await send(me, '/vote/order/choose', '/vote/order/choose', {
      'so-far': 'plans',
      next: 'rest',
    })
    expect(next.text).toContain('value="plans rest"')
    const taken = await me.post('/vote/order/choose', { 'so-far': 'plans rest', back: 'plans' })
    expect(taken.text).toContain('name="so-far" value="rest"')
    await me.post('/vote/order/cast', { 'so-far': 'rest plans' })
    expect(await choices('order', 'ranking')).toEqual([{ method: 'ranking', order: ['rest', 'plans'] }])
  })

  it('compares two at a time, and never the same two again', async () => {
    await openedRound(site.needs, { key: 'pairs', mode: 'open', method: 'pairs' })
    const me = site.visitor()
    await me.get('/vote/pairs/choose')
    let page = await me.post('/vote/pairs/choose', { begin: 'yes', group: 'young-person' })
    const field = (name: string) => new RegExp(`name="${name}" value="([^"]+)"`).exec(page.text)?.[1] ?? ''
    const seen = new Set<string>()
    for (let nth = 0; nth < 6; nth++) {
      const [left, right] = [field('left'), field('right')]
      seen.add([left, right].toSorted().join(' '))
      page = await me.post('/vote/pairs/cast', { left, right, said: 'left', ...(nth === 0 && { group: field('group') }) }) // prettier-ignore
    }
    expect(seen.size).toBe(6)
    expect(page.path).toBe('/vote/pairs/done')
    const [ballot] = await ballots('pairs', 'pairs')
    expect(ballot).toMatchObject({ group: 'young-person' })
    expect(ballot?.choice).toMatchObject({ comparisons: { length: 6 } })
  })

  it('agrees, disagrees or passes, one statement a page', async () => {
    await openedRound(site.needs, { key: 'says', mode: 'open', method: 'opinions' })
    const me = site.visitor()
    await me.get('/vote/says/choose')
    const page = await me.post('/vote/says/choose', { begin: 'yes' })
    const item = /name="item" value="([^"]+)"/.exec(page.text)?.[1] ?? ''
    const next = await me.post('/vote/says/cast', { item, said: 'agree' })
    expect(next.text).not.toContain(`name="item" value="${item}"`)
    expect(await choices('says', 'opinions')).toEqual([{ method: 'opinions', said: { [item]: 'agree' } }])
  })
})

describe('a phone in the room', () => {
  it('comes in with the four figures on the screen, and not with others', async () => {
    await openedRound(site.needs, { key: 'room', mode: 'room' })
    const issued = await send(bilal, '/staff/votes/room/slips', '/staff/votes/room/slips', { count: '1' })
    expect(issued.text).toContain('1 person more can take part.')
    const me = site.visitor()
    expect((await me.get('/vote/room/choose')).path).toBe('/v')
    const figures = figuresOn(site.needs, 'room')
    const wrong = await send(me, '/v', '/v', { figures: figures === '0000' ? '0001' : '0000' })
    expect(wrong.text).toContain('We cannot find that vote.')
    const scanned = await me.get(`/v/${figures}`)
    expect(scanned.text).toContain(`value="${figures}"`)
    const entered = await me.post('/v', { figures: figuresOn(site.needs, 'room') })
    expect(entered.path).toBe('/vote/room/choose')
    await me.post('/vote/room/cast', { 'so-far': 'rest:1' })
    expect(await ballots('room')).toMatchObject([{ route: 'room' }])
    const other = site.visitor()
    const full = await send(other, '/v', '/v', { figures: figuresOn(site.needs, 'room') })
    expect(full.text).toContain('All places in this vote are taken.')
  })
})

describe('a slip with a code', () => {
  it('is printed once, counts once, and lets its holder change their mind on another phone', async () => {
    await openedRound(site.needs, { key: 'slips', mode: 'invited' })
    const print = await send(bilal, '/staff/votes/slips/slips', '/staff/votes/slips/slips', { count: '2' })
    const codes = print.text.match(/[A-Z]{4,6}-\d{4}-[A-Z]{4,6}-[A-Z]{4,6}-\d{4}-[A-Z]{4,6}/g) ?? []
    expect(codes).toHaveLength(2)
    expect(codes).toEqual(codes.toSorted()) // in the order of what was drawn by lot, not of their numbers
    expect(print.text).not.toMatch(/Slip \d/)
    expect((await bilal.get('/staff/votes/slips/slips')).text).not.toContain(codes[0])
    const vote = async (phone: Visitor, stars: string) => {
      const asked = await phone.get('/vote/slips/choose')
      expect(asked.text).toContain('Type the code on your slip')
      await phone.post('/vote/slips/slip', { code: codes[0]!.toLowerCase() })
      return phone.post('/vote/slips/cast', { 'so-far': stars })
    }
    await vote(site.visitor(), 'rest:1')
    await vote(site.visitor(), 'calls:1')
    expect(await ballots('slips')).toMatchObject([{ route: 'invited', choice: { stars: { calls: 1 } } }])
    const stranger = site.visitor()
    await stranger.get('/vote/slips/choose')
    await stranger.post('/vote/slips/slip', { code: 'FERN-4827-KITE-LAMP-6093-WOLF' })
    await stranger.post('/vote/slips/cast', { 'so-far': 'rest:2' })
    expect(await ballots('slips')).toHaveLength(1)
  })
})

describe('slips of paper', () => {
  it('are typed one after the other, at most as many as people sat there', async () => {
    await openedRound(site.needs, { key: 'paper', mode: 'room' })
    expect((await bilal.get('/staff/votes/paper/slips/print')).text).toContain('You have 3 stars.')
    const wrong = { label: 'Table 1', voters: '2', starsEach: '4' }
    const at = '/staff/votes/paper/slips'
    expect((await send(bilal, `${at}/new`, `${at}/new`, wrong)).text).toContain('Nobody can have had more')
    const table = await send(bilal, `${at}/new`, `${at}/new`, { ...wrong, starsEach: '3' })
    expect(table.text).toContain('Slip 1 of 2')
    const type = (nth: string, slip: string) => bilal.post(table.path, { nth, slip })
    expect((await type('1', '1 1 2 3')).text).toContain('more stars than a person was given')
    expect((await type('1', '9')).text).toContain('There is no line 9 on this slip')
    const second = await type('1', '1 1 3')
    expect(second.text).toContain('Slip 1: 1 1 3')
    expect(second.text).toContain('Slip 2 of 2')
    const all = await type('2', '0')
    expect(all.text).toContain('Every slip of this table is typed in.')
    const again = await bilal.get(`${table.path}?slip=2`)
    expect(again.text).toContain('Slip 2 again')
    await type('2', '2')
    expect((await send(bilal, `${table.path}?slip=2`, table.path, { nth: '3', slip: '1' })).status).toBe(409)
    const stars = (await choices('paper')).map(choice => ('stars' in choice ? choice.stars : null))
    expect(stars).toHaveLength(2)
    expect(stars).toContainEqual({ rest: 2, plans: 1 })
    expect(stars).toContainEqual({ calls: 1 })
  })
})

describe('the pages of somebody who votes', () => {
  const looked = new Map<string, Page>()

  beforeAll(async () => {
    const me = site.visitor()
    const look = (name: string, page: Page) => void looked.set(name, page)
    look('figures', await me.get('/v'))
    look('wrong figures', await me.post('/v', { figures: '' }))
    for (const method of ['stars', 'one', 'ranking', 'pairs', 'opinions'] as const) {
      const at = `/vote/look-${method}`
      await openedRound(site.needs, { key: `look-${method}`, mode: 'open', method })
      look(`${method}: choose`, await me.get(`${at}/choose`))
      look(`${method}: next`, await me.post(`${at}/choose`, { begin: 'yes' }))
      const chosen = { item: 'rest', 'so-far': method === 'stars' ? 'rest:2' : 'rest', go: 'yes' }
      look(`${method}: check`, await me.post(`${at}/choose`, chosen))
      const part = { left: 'rest', right: 'calls', item: 'rest', said: method === 'pairs' ? 'same' : 'agree' }
      await me.post(`${at}/cast`, { ...chosen, ...part })
      look(`${method}: done`, await me.get(`${at}/done`))
    }
    await openedRound(site.needs, { key: 'look-slip', mode: 'invited' })
    look('slip', await me.get('/vote/look-slip/choose'))
    await site.store.as(theSystem, db => insertClosing(db, 'look-stars', null, site.needs.today()))
    look('stopped', await me.get('/vote/look-stars/choose'))
  })

  it('are sound, light, and can be read at the age of 11', async () => {
    const faults: string[] = []
    for (const [name, page] of looked) {
      const { age, enough, long } = readingOfPage(page.text)
      faults.push(...(await htmlFaults(page.text)).map(fault => `${name}: ${fault}`))
      faults.push(...long.map(({ sentence }) => `${name}: over 20 words: ${sentence}`))
      if (enough && age !== null && age > 11) faults.push(`${name}: age ${age}`)
      const { requests, bytes } = await weightOf(page, bilal)
      if (requests > 6 || bytes > 40_000) faults.push(`${name}: ${requests} requests, ${bytes} bytes`)
    }
    expect(looked.size).toBe(24)
    expect(faults).toEqual([])
  })

  it('say nothing of what others chose', async () => {
    const stranger = site.visitor()
    await openedRound(site.needs, { key: 'quiet', mode: 'open' })
    const same = ({ text }: Page) => text.replaceAll(/value="[\w-]{20,}"/g, '')
    const before = same(await stranger.get('/vote/quiet/choose'))
    for (let nth = 0; nth < 5; nth++) {
      await send(site.visitor(), '/vote/quiet/choose', '/vote/quiet/cast', { 'so-far': 'rest:2' })
    }
    expect(same(await stranger.get('/vote/quiet/choose'))).toBe(before)
    expect((await bilal.get('/staff/votes/quiet')).text).not.toMatch(/\d+ stars?</)
  })
})
