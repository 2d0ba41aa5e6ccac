import { beforeAll, describe, expect, it } from 'vitest'
import { theSystem } from '../../../platform/access/index.ts'
import { htmlFaults, readingOfPage, weightOf } from '../../../../tests/pages/measure.ts'
import {
  cardsOfItems,
  facilitator,
  itemsOf,
  openedRound,
  openedWithCards,
  planOf,
} from '../../../../tests/support/round.ts'
import { freshSite, type Site } from '../../../../tests/support/site.ts'
import type { Page, Visitor } from '../../../../tests/support/visitor.ts'
import { ballotsOf } from '../ballots.ts'
import type { Method } from '../rules/ballot.ts'
import type { Mode } from '../rules/round.ts'
import { setCards, countWithCards } from '../store/cards.ts'
import { addItems, insertClosing, insertOpening, insertRound } from '../store/rounds.ts'

let site: Site
const looked = new Map<string, Page>()

beforeAll(async () => {
  site = await freshSite('example')
})

const hand = { id: facilitator.id, name: facilitator.name }
const withCards = (key: string, method: Method, mode: Mode = 'open') =>
  openedWithCards(site.needs, { key, method, mode })

const ballots = (key: string, method: Method) =>
  site.store.as(theSystem, db => ballotsOf(db, { key, method }))

/** Somebody at the cards of a vote, who presses as the page lets them. */
async function child(key: string, who = 'alone') {
  const me = site.visitor()
  const at = `/vote/${key}/cards`
  let page = await me.get(at)
  const look = (next: Page) => {
    page = next
    looked.set(`${key}: ${/<title>(.*?)<\/title>/.exec(next.text)?.[1] ?? ''}`, next)
    return next
  }
  look(page)
  const field = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(page.text)?.[1] ?? ''
  const carried = () => ({ who: field('who'), 'so-far': field('so-far'), asking: field('asking') })
  const press = async (fields: Record<string, string>, to = at) =>
    look(await me.post(to, { ...carried(), ...fields }))
  look(await me.post(at, { who }))
  return {
    me,
    press,
    say: (answer: string) => press({ answer, go: 'yes' }),
    skip: () => press({ skip: 'yes' }),
    send: () => press({}, `${at}/cast`),
    asking: () => field('asking'),
    text: () => page.text,
    path: () => page.path,
  }
}

describe('a young person votes with cards, one card a page', () => {
  it('makes one choice, and says which is first of two with a yes', async () => {
    await withCards('card-one', 'one')
    const me = await child('card-one', 'with-helper')
    expect(me.text()).toContain('A quiet room')
    await me.say('yes')
    await me.say('not-known')
    await me.say('yes')
    await me.skip()
    expect(me.text()).toContain('Which one is first?')
    expect(me.text()).not.toContain('Someone calls you back')
    await me.say('plans')
    expect(me.text()).toContain('This is what you chose')
    expect(me.text()).toContain('You had a helper with you.')
    await me.send()
    expect(me.path()).toBe('/vote/card-one/cards/done')
    expect(me.text()).toContain('Your plan is easy to read')
    expect(await ballots('card-one', 'one')).toEqual([
      { voter: '1', route: 'open', group: 'young-person', choice: { method: 'one', item: 'plans' } },
    ])
  })

  it('gives stars until none is left, and can change a card before sending', async () => {
    await withCards('card-stars', 'stars')
    const me = await child('card-stars')
    await me.say('2')
    expect(me.text()).toContain('You have 1 star left')
    expect(me.text()).not.toContain('value="2"')
    await me.say('1')
    expect(me.text()).toContain('This is what you chose')
    await me.press({ change: 'rest' })
    await me.say('0')
    await me.say('not-say')
    await me.say('2')
    await me.send()
    expect(await ballots('card-stars', 'stars')).toMatchObject([
      { group: 'young-person', choice: { stars: { calls: 1, welcome: 2 } } },
    ])
  })

  it('agrees or does not, and what it skips is not counted', async () => {
    await withCards('card-says', 'opinions')
    const me = await child('card-says')
    const asked = [me.asking()]
    await me.say('agree')
    asked.push(me.asking())
    await me.say('not-known')
    asked.push(me.asking())
    await me.skip()
    await me.say('not-say')
    await me.send()
    expect(new Set(asked).size).toBe(3)
    expect(await ballots('card-says', 'opinions')).toMatchObject([
      { group: 'young-person', choice: { said: { [asked[0]!]: 'agree', [asked[1]!]: 'pass' } } },
    ])
    expect(me.text()).toContain('Do more cards')
  })

  it('compares two cards at a time, and never the same two again', async () => {
    await withCards('card-pairs', 'pairs')
    const me = await child('card-pairs')
    const seen = new Set<string>()
    for (const answer of ['left', 'right', 'same', 'not-known', 'not-say', 'left']) {
      seen.add(me.asking().split('/').toSorted().join('/'))
      await me.say(answer)
    }
    expect(seen.size).toBe(6)
    await me.send()
    const [ballot] = await ballots('card-pairs', 'pairs')
    expect(ballot).toMatchObject({ group: 'young-person', choice: { comparisons: { length: 5 } } })
  })

  it('is asked again after a page where nothing was chosen, and can go back a card', async () => {
    await withCards('card-again', 'one')
    const me = await child('card-again')
    const wrong = await me.press({ go: 'yes' })
    expect(wrong.status).toBe(422)
    expect(wrong.text).toContain('Choose a card, or tap Skip')
    await me.say('yes')
    expect(me.asking()).toBe('calls')
    await me.press({ back: 'yes' })
    expect(me.asking()).toBe('rest')
  })

  it('may skip every card: then nothing is counted', async () => {
    await withCards('card-none', 'one')
    const me = await child('card-none')
    await me.skip()
    await me.skip()
    await me.skip()
    await me.skip()
    expect(me.text()).toContain('You did not choose a card.')
    await me.send()
    expect(await ballots('card-none', 'one')).toEqual([])
    looked.set('stopped', await me.me.get('/vote/card-none/cards/stopped'))
  })

  it('has one ballot, however often it is sent, and help is said once', async () => {
    await withCards('card-twice', 'one')
    const me = await child('card-twice', 'with-helper')
    for (const answer of ['yes', 'no', 'no', 'no']) await me.say(answer)
    const sent = me.me.keys()
    await me.send()
    await me.me.post('/vote/card-twice/cards/cast', { ...sent, who: 'alone', 'so-far': 'rest:no calls:yes' })
    expect(await ballots('card-twice', 'one')).toMatchObject([{ choice: { item: 'rest' } }])
    await site.store.as(facilitator, db => insertClosing(db, 'card-twice', hand, site.needs.today()))
    expect(await site.store.as(facilitator, db => countWithCards(db, 'card-twice'))).toEqual({
      people: 1,
      withHelper: 1,
    })
    expect((await me.me.get('/vote/card-twice/cards')).text).toContain('This vote has stopped')
  })
})

describe('the way in by cards', () => {
  it('stands on the first page of a vote in which everything has a card, and of no other', async () => {
    const me: Visitor = site.visitor()
    expect((await me.get('/vote/card-one/choose')).text).toContain('href="/vote/card-one/cards"')
    await openedRound(site.needs, { key: 'no-cards', mode: 'open', method: 'one' })
    expect((await me.get('/vote/no-cards/choose')).text).not.toContain('/cards"')
    expect((await me.get('/vote/no-cards/cards')).status).toBe(404)
  })

  it('lets nobody into a room without the figures on the screen', async () => {
    await withCards('card-room', 'one', 'room')
    const me = site.visitor()
    expect((await me.get('/vote/card-room/cards')).path).toBe('/v')
    await me.post('/vote/card-room/cards/cast', { who: 'alone', 'so-far': 'rest:yes' })
    expect(await ballots('card-room', 'one')).toEqual([])
  })

  it('leads to pages that are sound, light, and can be read at 9', async () => {
    const faults: string[] = []
    for (const [name, page] of looked) {
      const { age, enough, long } = readingOfPage(page.text)
      faults.push(...(await htmlFaults(page.text)).map(fault => `${name}: ${fault}`))
      faults.push(...long.map(({ sentence }) => `${name}: over 20 words: ${sentence}`))
      if (enough && age !== null && age > 9) faults.push(`${name}: age ${age}`)
      const { requests, bytes } = await weightOf(page, site.visitor())
      if (requests > 6 || bytes > 40_000) faults.push(`${name}: ${requests} requests, ${bytes} bytes`)
    }
    expect(looked.size).toBeGreaterThan(20)
    expect(faults).toEqual([])
  })
})

describe('whoever runs a vote', () => {
  it('sets words and a picture for each thing before it opens, and is told why cards are not offered yet', async () => {
    const wren = site.visitor()
    await wren.signIn('bilal.eastmoor@example.org')
    const at = '/staff/votes/set-cards/cards'
    await site.store.as(facilitator, async db => {
      const plan = planOf({ key: 'set-cards', mode: 'open', method: 'one', on: site.needs.today() })
      await insertRound(db, { ...plan, by: hand }, itemsOf())
    })
    expect((await wren.get(at)).text).toContain('Cards are not offered: nothing has a card yet.')
    expect((await wren.post(at, { 'title-rest': 'A quiet room' })).text).toContain(
      'Choose a picture for these words'
    )
    const rest = { 'title-rest': 'A quiet room', 'picture-rest': 'quiet' }
    const some = await wren.post(at, rest)
    expect(some.text).toContain('Cards are not offered: not everything has a card yet.')
    const typed = Object.fromEntries(
      cardsOfItems.flatMap(({ item, title, picture }) => [[`title-${item}`, title], [`picture-${item}`, picture]]) // prettier-ignore
    )
    const done = await wren.post(at, typed)
    expect(done.text).toContain('Cards are offered as soon as the vote opens')
    expect(done.text).toContain('/vote/set-cards/cards')
    expect(await htmlFaults(done.text)).toEqual([])
    expect(await htmlFaults((await wren.get(`${at}/pictures`)).text)).toEqual([])
    await site.store.as(facilitator, db => insertOpening(db, 'set-cards', hand, site.needs.today()))
    expect((await wren.get(at)).text).toContain('The vote has been opened, so its cards are fixed.')
    expect((await site.visitor().get('/vote/set-cards/cards')).status).toBe(200)
    const late = site.store.as(facilitator, db =>
      setCards(db, 'set-cards', cardsOfItems.slice(1), hand, site.needs.today())
    )
    await expect(late).rejects.toThrow()
  })

  it('can give a statement a card that somebody wrote while the vote was open', async () => {
    await site.store.as(facilitator, db =>
      addItems(db, 'card-says', [{ ...itemsOf()[0]!, item: 'taxis', title: 'Taxis come late' }])
    )
    const wren = site.visitor()
    await wren.signIn('bilal.eastmoor@example.org')
    const at = '/staff/votes/card-says/cards'
    expect((await wren.get(at)).text).toContain('1 statement has no card.')
    const done = await wren.post(at, { 'title-taxis': 'The taxi is late', 'picture-taxis': 'car' })
    expect(done.text).toContain('Cards are offered in this vote at')
    expect(done.text).not.toContain('has no card')
  })
})
