import { describe, expect, it } from 'vitest'
import {
  answersTo,
  cardsFault,
  choiceOf,
  nextCard,
  readSaid,
  withAnswer,
  withoutAnswer,
  writeSaid,
  type SaidToCard,
} from './cards.ts'

const items = ['rest', 'calls', 'plans']
const rule = { starsEach: 3, mostOnOne: 2 }
const read = (text: string, method: 'one' | 'stars' | 'opinions' | 'pairs') => readSaid(text, method, items)

describe('the way in by cards', () => {
  const fault = (method: 'one' | 'opinions' | 'ranking', cards: string[], group: string | null = 'young') =>
    cardsFault({ method, mode: 'room' }, { items, cards, group })

  it('is open when everything has a card, so that nothing is chosen less for want of a picture', () => {
    expect(fault('one', items)).toBe(null)
    expect(fault('one', ['rest', 'calls'])).toBe('some')
    expect(fault('one', [])).toBe('none')
  })

  it('asks of opinions only what has a card, since people write more while the vote is open', () => {
    expect(fault('opinions', ['rest'])).toBe(null)
    expect(fault('opinions', ['gone'])).toBe('none')
  })

  it('is closed for an order, for a vote held elsewhere, and where nobody is named who votes with cards', () => {
    expect(fault('ranking', items)).toBe('ranking')
    expect(fault('one', items, null)).toBe('no-group')
    expect(cardsFault({ method: 'one', mode: 'elsewhere' }, { items, cards: items, group: 'young' })).toBe(
      'elsewhere'
    )
  })
})

describe('one choice with cards', () => {
  const next = (text: string) => nextCard('one', rule, items, read(text, 'one'))

  it('shows one card after the other, then asks which is first of those with a yes', () => {
    expect(next('')).toEqual(['rest'])
    expect(next('rest:yes calls:skipped')).toEqual(['plans'])
    expect(next('rest:yes calls:no plans:yes')).toEqual([])
    expect(next('rest:yes calls:no plans:no')).toBe(null)
    expect(next('rest:yes calls:no plans:yes :not-known')).toBe(null)
  })

  it('counts the only yes, or the one picked first, and nothing where somebody could not pick', () => {
    expect(choiceOf('one', read('rest:no calls:yes', 'one'))).toEqual({ method: 'one', item: 'calls' })
    expect(choiceOf('one', read('rest:yes calls:first', 'one'))).toEqual({ method: 'one', item: 'calls' })
    expect(choiceOf('one', read('rest:yes calls:yes :not-known', 'one'))).toBe(null)
    expect(choiceOf('one', read('rest:not-say calls:not-known', 'one'))).toBe(null)
  })

  it('lets a card be changed, and asks again which is first', () => {
    const said = withAnswer(read('rest:yes calls:yes plans:no', 'one'), { asked: ['calls'], said: 'first' })
    expect(writeSaid(said)).toBe('rest:yes calls:first plans:no')
    expect(writeSaid(withoutAnswer(said, ['plans']))).toBe('rest:yes calls:yes')
  })
})

describe('stars with cards', () => {
  it('offers no more stars than are in the hand, and stops when none is left', () => {
    expect(answersTo('stars', rule, [])).toEqual(['0', '1', '2'])
    expect(answersTo('stars', rule, read('rest:2', 'stars'))).toEqual(['0', '1'])
    expect(nextCard('stars', rule, items, read('rest:2 calls:1', 'stars'))).toBe(null)
  })

  it('counts the cards that were given any', () => {
    expect(choiceOf('stars', read('rest:2 calls:0 plans:not-known', 'stars'))).toEqual({
      method: 'stars',
      stars: { rest: 2 },
    })
    expect(choiceOf('stars', read('rest:0 calls:skipped', 'stars'))).toBe(null)
  })
})

describe('what a child does not know, and does not want to say', () => {
  it('is a pass for the one, and in no ballot for the other', () => {
    expect(choiceOf('opinions', read('rest:agree calls:not-known plans:not-say', 'opinions'))).toEqual({
      method: 'opinions',
      said: { rest: 'agree', calls: 'pass' },
    })
    expect(
      choiceOf('pairs', read('rest/calls:not-known calls/plans:skipped plans/rest:right', 'pairs'))
    ).toEqual({
      method: 'pairs',
      comparisons: [
        { left: 'rest', right: 'calls', said: 'cannot-say' },
        { left: 'plans', right: 'rest', said: 'right' },
      ],
    })
  })
})

describe('what a form brings back', () => {
  it('is read as it was written, and what no page of ours sends is left out', () => {
    const said: SaidToCard[] = [
      { asked: ['rest'], said: 'yes' },
      { asked: [], said: 'skipped' },
    ]
    expect(read(writeSaid(said), 'one')).toEqual(said)
    expect(read('gone:yes rest:agree calls rest/calls:yes rest:no rest:yes', 'one')).toEqual([said[0]])
  })
})
