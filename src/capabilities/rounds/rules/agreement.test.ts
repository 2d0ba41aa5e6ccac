import { describe, expect, it } from 'vitest'
import { agreementOf, standingsOf, tauB, type Standing } from './agreement.ts'
import type { Ranking } from './ballot.ts'
import { countRanking } from './ranking.ts'
import { noRule } from './round.ts'

const standing = (places: Record<string, number>, first = 2): Standing => ({
  by: 'stars',
  items: Object.entries(places).map(([item, place]) => ({ item, place, inTop: place <= first })),
})

describe('how far two ways of choosing agree', () => {
  it('is 1 for the same order, -1 for the opposite one', () => {
    expect(tauB([1, 2, 3, 4], [1, 2, 3, 4])).toBe(1)
    expect(tauB([1, 2, 3, 4], [4, 3, 2, 1])).toBe(-1)
  })

  it('counts pairs that agree against pairs that do not', () => {
    // Of 6 pairs 5 agree and one does not.
    expect(tauB([1, 2, 3, 4], [1, 2, 4, 3])).toBe(0.666666667)
  })

  it('takes a tie for no order, by hand', () => {
    // Pairs: 5 agree, one is a tie on one side: 5 / √(5 · 6).
    expect(tauB([1, 1, 3, 4], [1, 2, 3, 4])).toBeCloseTo(5 / Math.sqrt(30), 8)
  })

  it('is nothing where one side puts all in one place, or there is nothing to compare', () => {
    expect(tauB([1, 1, 1], [1, 2, 3])).toBeNull()
    expect(tauB([1], [1])).toBeNull()
    expect(tauB([], [])).toBeNull()
  })

  it('says which are first in both and which in one only', () => {
    const stars = standing({ waiting: 1, taxis: 2, letters: 3, school: 4 })
    const one = standing({ waiting: 1, taxis: 4, letters: 2, school: 3 })
    expect(agreementOf(stars, one)).toEqual({
      tau: 0.333333333,
      both: ['waiting'],
      onlyOne: ['taxis'],
      onlyOther: ['letters'],
      differ: [
        { item: 'taxis', one: 2, other: 4 },
        { item: 'letters', one: 3, other: 2 },
        { item: 'school', one: 4, other: 3 },
      ],
    })
  })

  it('looks only at what could be chosen in both ways, and counts places among those', () => {
    const stars = standing({ parking: 1, waiting: 2, taxis: 3 })
    const agreement = agreementOf(stars, standing({ waiting: 1, taxis: 2, lifts: 3 }))
    expect(agreement).toMatchObject({ tau: 1, differ: [] })
  })

  it('reads a ranking in its two ways', () => {
    const items = ['a', 'b', 'c'].map(item => ({ item, withdrawn: null }))
    const order = (text: string) => ({
      ...({ voter: 'x', route: 'room', group: null } as const),
      choice: { method: 'ranking', order: [...text] } satisfies Ranking,
    })
    const ballots = ['abc', 'abc', 'abc', 'bca', 'bca'].map(order)
    const [points, beats] = standingsOf(
      countRanking({ items, rule: noRule, top: 1, ballots, reruns: 5, seed: 'x' })
    )
    expect(points).toMatchObject({ by: 'points' })
    expect(agreementOf(points!, beats!)).toMatchObject({ onlyOne: ['b'], onlyOther: ['a'] })
  })
})
