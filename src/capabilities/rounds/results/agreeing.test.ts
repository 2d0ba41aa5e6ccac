import { describe, expect, it } from 'vitest'
import { calendarDate } from '../../../standards/calendar.ts'
import { computeResult } from '../rules/result.ts'
import type { Choice, Method } from '../rules/ballot.ts'
import { agreeing, agreeingWith, howFar, type Voted } from './agreeing.ts'

const rule = { starsEach: 3, mostOnOne: null, threshold: 3, thresholdOn: 'stars', ties: 'stay-tied' } as const

/** A vote of these things, in which everybody said the same. */
function voted(
  round: string,
  method: Method,
  choice: Choice,
  titles: Readonly<Record<string, string>>
): Voted {
  const items = Object.entries(titles).map(([item, title]) => ({ item, title, withdrawn: null }))
  const ballots = ['1', '2', '3', '4', '5'].map(voter => ({
    voter,
    route: 'room' as const,
    group: null,
    choice,
  }))
  const settings = { top: 2, smallNumber: 5, reruns: 10 }
  const result = computeResult({ ...settings, method, rule, items, groups: [], seed: round, ballots })
  const about = {
    round,
    version: 1,
    countedOn: calendarDate('2026-11-22'),
    why: 'closed',
    sha256: '0',
    mode: 'room',
  } as const
  return { title: round, of: { ...about, ...settings, rule, items, groups: [], result } }
}

const same = { calls: 'Calls', rest: 'Rest', plans: 'Plans' }
const stars = voted('stars', 'stars', { method: 'stars', stars: { calls: 2, rest: 1 } }, same)
const backwards = voted('order', 'ranking', { method: 'ranking', order: ['plans', 'rest', 'calls'] }, same)
const reworded = voted('other', 'one', { method: 'one', item: 'calls' }, { ...same, plans: 'Plans, again' })

describe('the same things put through several votes', () => {
  it('are set beside each other, an order by both of its readings', () => {
    const [points, beats] = agreeing([stars, backwards])
    expect([points?.one.by, points?.other.by, beats?.other.by]).toEqual(['stars', 'points', 'beats'])
    expect(points?.agreement.tau).toBe(-1)
    expect(points?.agreement.both).toEqual(['rest'])
    expect(points?.agreement.differ.map(({ item, one, other }) => [item, one, other])).toEqual([
      ['calls', 1, 3],
      ['plans', 3, 1],
    ])
  })

  it('are not the same once they were reworded: two things are too few to compare', () => {
    expect(agreeing([stars, reworded])).toEqual([])
  })

  it('leave a vote out beside itself', () => {
    expect(agreeingWith(stars, [stars, backwards]).map(({ other }) => other.key)).toEqual(['order', 'order'])
  })

  it('say in words how far they agree', () => {
    expect([1, 0.8, 0.5, 0.2, 0, -0.2, null].map(howFar)).toEqual([
      ...['nearly-the-same', 'nearly-the-same', 'mostly', 'a-little', 'neither', 'opposite', 'no-order'],
    ])
  })
})
