import { describe, expect, it } from 'vitest'
import type { Ballot, Ranking } from './ballot.ts'
import { countRanking } from './ranking.ts'
import { condorcetWinner, schulzePlaces } from './schulze.ts'
import { noRule } from './round.ts'

const put = (order: string): Ballot<Ranking> => ({
  ...{ voter: 'x', route: 'invited', group: null },
  choice: { method: 'ranking', order: [...order] },
})
const many = (times: number, order: string) => Array<Ballot<Ranking>>(times).fill(put(order))
const here = (letters: string) => [...letters].map(item => ({ item, withdrawn: null as string | null }))
const count = (letters: string, ballots: Ballot<Ranking>[], items = here(letters)) =>
  countRanking({ items, rule: noRule, top: 1, ballots, reruns: 50, seed: 'test' })
const places = (outcome: ReturnType<typeof countRanking>) =>
  outcome.items.map(({ item, points, byPoints, byPairs }) => [item, points, byPoints, byPairs])

describe('orders read by points', () => {
  it('give the first place one point less than there are items, and the last none', () => {
    expect(places(count('abc', [put('abc'), put('bac')]))).toEqual([
      ['a', 3, 1, 1],
      ['b', 3, 1, 1],
      ['c', 0, 3, 3],
    ])
  })

  it('share the points of the places that are left among what was left out', () => {
    // a has 3; b, c and d share 2 + 1 + 0.
    expect(places(count('abcd', [put('a')])).map(([, points]) => points)).toEqual([3, 1, 1, 1])
    // a has 3, b has 2; c and d share 1 + 0.
    expect(places(count('abcd', [put('ab')])).map(([, points]) => points)).toEqual([3, 2, 0.5, 0.5])
  })

  it('leave all equal where nobody put anything first', () => {
    const outcome = count('abc', [put('')])
    expect(places(outcome)).toEqual(['a', 'b', 'c'].map(item => [item, 1, 1, 1]))
    expect(outcome.winner).toBeNull()
  })
})

describe('orders read two by two', () => {
  // Tennessee's four cities: 42 in 100 near Memphis, 26 Nashville, 15 Chattanooga, 17 Knoxville.
  const cities = [...many(42, 'mnck'), ...many(26, 'nckm'), ...many(15, 'cknm'), ...many(17, 'kcnm')]

  it('find the one that beats all others, though more people put another first', () => {
    const outcome = count('mnck', cities)
    expect(outcome.winner).toBe('n')
    expect(outcome.matrix).toEqual([
      [0, 42, 42, 42],
      [58, 0, 68, 68],
      [58, 32, 0, 83],
      [58, 32, 17, 0],
    ])
    expect(places(outcome)).toEqual([
      ['m', 126, 3, 4],
      ['n', 194, 1, 1],
      ['c', 173, 2, 2],
      ['k', 107, 4, 3],
    ])
  })

  it('say where the two ways of reading differ', () => {
    const { differ, firstDiffers } = count('mnck', cities)
    expect(differ).toEqual([['m', 'k']])
    expect(firstDiffers).toBe(false)
  })

  it('can differ in the first place, and say so', () => {
    // Three put a first, two put b first and a last: a beats b, b has more points.
    const outcome = count('abc', [...many(3, 'abc'), ...many(2, 'bca')])
    expect(places(outcome)).toEqual([
      ['a', 6, 2, 1],
      ['b', 7, 1, 2],
      ['c', 2, 3, 3],
    ])
    expect(outcome).toMatchObject({ winner: 'a', differ: [['b', 'a']], firstDiffers: true })
  })

  it('give the order that Schulze printed for his example of 45 people, where nobody beats all', () => {
    const people = [
      ...[...many(5, 'acbed'), ...many(5, 'adecb'), ...many(8, 'bedac'), ...many(3, 'cabed')],
      ...[...many(7, 'caebd'), ...many(2, 'cbade'), ...many(7, 'dceba'), ...many(8, 'ebadc')],
    ]
    const outcome = count('abcde', people)
    expect(outcome.winner).toBeNull()
    expect(outcome.matrix[0]).toEqual([0, 20, 26, 30, 22])
    const order = outcome.items.toSorted((one, other) => one.byPairs - other.byPairs)
    expect(order.map(({ item }) => item).join('')).toBe('eacbd')
    expect(order.map(({ byPairs }) => byPairs)).toEqual([1, 2, 3, 4, 5])
  })

  it('leave a ring of equal strength a tie', () => {
    const outcome = count('abc', [put('abc'), put('bca'), put('cab')])
    expect(places(outcome)).toEqual(['a', 'b', 'c'].map(item => [item, 3, 1, 1]))
    expect(outcome.winner).toBeNull()
  })

  it('put what was ranked before what was left out, and say nothing of two that were left out', () => {
    const { matrix } = count('abc', [put('b')])
    expect(matrix).toEqual([
      [0, 0, 0],
      [1, 0, 1],
      [0, 0, 0],
    ])
  })

  it('go along wins only, never along a defeat or a tie', () => {
    // a and b tie, b and c tie, and only a beats c. Along ties c would come level with a.
    expect(places(count('abc', [put('acb'), put('b')])).map(([item, , , place]) => [item, place])).toEqual([
      ['a', 1],
      ['b', 1],
      ['c', 3],
    ])
  })

  it('find no winner in a tie, and none where there is one item or none', () => {
    expect(condorcetWinner({ counts: Int32Array.of(0, 2, 2, 0), size: 2 })).toBeNull()
    expect(condorcetWinner({ counts: Int32Array.of(0), size: 1 })).toBeNull()
    expect(schulzePlaces({ counts: new Int32Array(0), size: 0 })).toEqual([])
  })
})

describe('a ranking with little in it', () => {
  it('is what its one person said', () => {
    const outcome = count('abc', [put('ca')])
    expect(places(outcome)).toEqual([
      ['a', 1, 2, 2],
      ['b', 0, 3, 3],
      ['c', 2, 1, 1],
    ])
    expect(outcome).toMatchObject({ winner: 'c', show: 'set' })
  })

  it('shows nothing where nobody came', () => {
    const outcome = count('ab', [])
    expect(outcome).toMatchObject({ people: 0, winner: null, show: 'nothing' })
    expect(outcome.items.some(({ inTop }) => inTop)).toBe(false)
  })

  it('takes what was withdrawn out of every order before it counts', () => {
    const items = [...here('ab'), { item: 'x', withdrawn: 'Said twice' }]
    const outcome = count('', [put('xab'), put('axb'), put('xba')], items)
    expect(places(outcome)).toEqual([
      ['a', 2, 1, 1],
      ['b', 1, 2, 2],
    ])
  })

  it('says how often the first would stay the first', () => {
    const { stability } = count('ab', [...many(50, 'ab'), ...many(10, 'ba')])
    expect(stability.byPoints.items[0]!.inTop).toBe(50)
    expect(stability.byPairs.items[0]!.inTop).toBe(50)
  })
})
