import { describe, expect, it } from 'vitest'
import type { Ballot, Method } from './ballot.ts'
import { groupShares } from './group-shares.ts'
import { computeResult, type RoundInput } from './result.ts'

const rule = {
  starsEach: 3,
  mostOnOne: null,
  threshold: 3,
  thresholdOn: 'stars',
  ties: 'stay-tied',
} as const
const stars = (group: string, people: number, given: Record<string, number>): Ballot[] =>
  Array.from({ length: people }, (_, nth) => ({
    ...{ voter: `${group} ${nth} ${Object.keys(given)[0]}`, route: 'room', group },
    choice: { method: 'stars', stars: given },
  }))
const shares = (ballots: Ballot[], method: Method = 'stars') => {
  const items = ['waiting', 'taxis'].map(item => ({ item, withdrawn: null }))
  const about = { groups: ['staff', 'parents', 'young'], top: 1, smallNumber: 5, reruns: 5, seed: 'x' }
  const input: RoundInput = { method, items, rule, ...about, ballots }
  return groupShares(computeResult(input).routes[0]!)
}

describe('what an item means to each group', () => {
  it('does not hang on how many of the group came', () => {
    const ballots = [...stars('staff', 40, { waiting: 3 }), ...stars('parents', 5, { waiting: 1, taxis: 2 })]
    expect(shares(ballots)).toEqual([
      {
        item: 'waiting',
        groups: [
          { group: 'staff', share: 1 },
          { group: 'parents', share: 0.333333333 },
        ],
        least: 0.333333333,
      },
      {
        item: 'taxis',
        groups: [
          { group: 'staff', share: 0 },
          { group: 'parents', share: 0.666666667 },
        ],
        least: 0,
      },
    ])
  })

  it('compares nothing where one group is shown, and leaves out groups that are not', () => {
    const ballots = [
      ...stars('staff', 40, { waiting: 3 }),
      ...stars('parents', 20, { taxis: 1 }),
      ...stars('young', 4, { taxis: 3 }),
    ]
    expect(shares(ballots)).toEqual([
      { item: 'waiting', groups: [{ group: 'staff', share: 1 }], least: null },
      { item: 'taxis', groups: [{ group: 'staff', share: 0 }], least: null },
    ])
  })

  it('says nothing of ways of choosing without shares', () => {
    const ballots = [1, 2, 3, 4, 5].map((nth): Ballot => ({
      ...{ voter: `${nth}`, route: 'room', group: 'staff' },
      choice: { method: 'ranking', order: ['taxis'] },
    }))
    expect(shares(ballots, 'ranking')).toEqual([])
  })
})
