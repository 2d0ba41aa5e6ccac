import { describe, expect, it } from 'vitest'
import type { Ballot, Stars } from './ballot.ts'
import { barsOf } from './bars.ts'
import { countStars } from './stars.ts'
import { whyCounted } from './why-counted.ts'

const rule = { starsEach: 2, mostOnOne: null, threshold: 3, thresholdOn: 'stars', ties: 'stay-tied' } as const
const items = ['calls', 'rest', 'plans'].map(item => ({ item, withdrawn: null }))
const counted = (given: readonly Readonly<Record<string, number>>[]) => {
  const ballots = given.map((stars, at): Ballot<Stars> => {
    return { voter: String(at), route: 'room', group: null, choice: { method: 'stars', stars } }
  })
  return countStars({ items, rule, top: 1, ballots, reruns: 100, seed: 'bars' })
}

describe('the bars of a result', () => {
  it('stand first set first, and within it as people saw them, where an order says more than is known', () => {
    const bars = barsOf(counted([{ plans: 2 }, { plans: 1, rest: 1 }, { rest: 2 }]))
    expect(bars.map(({ item, has, of }) => [item, has, of])).toEqual([
      ['rest', 3, 3],
      ['plans', 3, 3],
      ['calls', 0, 3],
    ])
    expect(bars.map(({ inTop }) => inTop)).toEqual([true, true, false])
  })

  it('stand in the order of their places where that may be shown', () => {
    const bars = barsOf({ ...counted([{ plans: 2 }, { rest: 1 }]), show: 'order' })
    expect(bars.map(({ item }) => item)).toEqual(['plans', 'rest', 'calls'])
  })

  it('say how often of 100 reruns each comes back, and nothing where nobody reran', () => {
    const [bar] = barsOf(counted([{ plans: 2 }]))
    expect(bar).toMatchObject({ item: 'plans', back: 100, reached: false })
  })
})

describe('why there is another version of a result', () => {
  it('is that it closed, that more was typed, or that something was struck out', () => {
    expect(whyCounted(null, { struck: 1 })).toBe('closed')
    expect(whyCounted({ struck: 1 }, { struck: 1 })).toBe('more-typed')
    expect(whyCounted({ struck: 0 }, { struck: 1 })).toBe('struck-out')
  })
})
