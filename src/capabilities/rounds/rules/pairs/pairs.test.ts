import { describe, expect, it } from 'vitest'
import { randomFrom } from '../../../../standards/random.ts'
import type { Ballot, Comparison, Pairs } from '../ballot.ts'
import { cholesky, inverseOf } from './cholesky.ts'
import { countPairs } from './count.ts'
import { chanceToWin, fitPairs } from './fit.ts'
import { knownFrom, nextPair, withHandedOut } from './next-pair.ts'
import { noRule } from '../round.ts'

const here = (letters: string) => [...letters].map(item => ({ item, withdrawn: null as string | null }))
const signs = { '>': 'left', '<': 'right', '=': 'same', '?': 'cannot-say' } as const
/** 'a>b' is a chosen beside b, who stood on the right. */
const said = (text: string): Comparison => {
  const [left, sign, right] = [...text] as [string, keyof typeof signs, string]
  return { left, right, said: signs[sign] }
}
const person = (...texts: string[]): Ballot<Pairs> => ({
  ...{ voter: 'x', route: 'open', group: null },
  choice: { method: 'pairs', comparisons: texts.map(said) },
})
const many = (times: number, ...texts: string[]) => Array<Ballot<Pairs>>(times).fill(person(...texts))
const count = (letters: string, ballots: Ballot<Pairs>[], { top = 1, items = here(letters) } = {}) =>
  countPairs({ items, rule: noRule, top, ballots, reruns: 1000, seed: 'test' })
const strengths = (outcome: ReturnType<typeof countPairs>) => outcome.items.map(({ strength }) => strength)

describe('strengths from comparisons of two', () => {
  it('solve the equation of one comparison', () => {
    // With strengths x and -x the slope is nought where 1 / (1 + e^2x) = x: x = 0.33742.
    const [one, other] = strengths(count('ab', [person('a>b')]))
    expect(one).toBeCloseTo(1 / (1 + Math.exp(2 * one!)), 9)
    expect(other).toBe(-one!)
  })

  it('solve the equation of a chain, where the one in the middle wins as often as it loses', () => {
    // a - b and b - c won once each: strengths x, 0, -x with 1 / (1 + e^x) = x.
    const [a, b, c] = strengths(count('abc', [person('a>b', 'b>c')]))
    expect(a).toBeCloseTo(0.401058138, 9)
    expect(b).toBe(0)
    expect(c).toBe(-a!)
  })

  it('are as unsure as the inverse of the curvature, by hand for two items', () => {
    // With w = p(1 - p) the curvature is [[1 + w, -w], [-w, 1 + w]]; its inverse [[1 + w, w], [w, 1 + w]] / (1 + 2w).
    const { strength, covariance } = knownFrom(here('ab'), [person('a>b')])
    const p = chanceToWin(strength[0]! - strength[1]!)
    const w = p * (1 - p)
    expect(covariance[0]).toBeCloseTo((1 + w) / (1 + 2 * w), 9)
    expect(covariance[1]).toBeCloseTo(w / (1 + 2 * w), 9)
  })

  it('have an end though a million presses say the same', () => {
    // A million wins w and none lost: w / (1 + e^2x) = x.
    const { strength } = fitPairs({ keys: ['a', 'b'], wins: Float64Array.of(0, 1e6, 0, 0) })
    expect(1e6 / (1 + Math.exp(2 * strength[0]!))).toBeCloseTo(strength[0]!, 8)
    expect(strength[0]).toBeLessThan(7)
  })

  it('give the same shares as plain counting where there is much to count', () => {
    const [one] = count('ab', [...many(3000, 'a>b'), ...many(1000, 'b>a')]).items
    expect(one!.wins).toBeCloseTo(0.75, 2)
  })

  it('do not hang on the side on which an item stood', () => {
    expect(strengths(count('ab', [person('b<a')]))).toEqual(strengths(count('ab', [person('a>b')])))
  })

  it('take a tie as half a win for each, and "cannot say" as nothing', () => {
    const outcome = count('abc', [person('a=b', 'b?c', 'a?c')])
    expect(strengths(outcome)).toEqual([0, 0, 0])
    expect(outcome.sides).toEqual({ left: 0, right: 0, same: 1, unsure: 2 })
    expect(outcome.fullSay).toBe(1)
    expect(outcome.items[0]).toMatchObject({ shown: 2, won: 0, lost: 0, same: 1 })
    expect(strengths(count('ab', [person('a=b'), person('a>b')]))).toEqual(
      strengths(count('ab', [person('b=a'), person('a>b')]))
    )
  })

  it('let nobody outweigh the person in the middle', () => {
    // One person answers five times, two others once: each press of the first weighs a fifth.
    const { fullSay, items } = count('abcd', [
      person('a>b', 'c>d', 'a>d', 'c>b', 'a>c'),
      person('b>a'),
      person('b>c'),
    ])
    expect(fullSay).toBe(1)
    expect(items.find(({ item }) => item === 'b')!.place).toBe(1)
  })

  it('count every press in full of somebody who answered less than most', () => {
    const { fullSay } = count('abc', [
      person('a>b', 'b>c', 'a>c'),
      person('a>b', 'b>c', 'a>c'),
      person('a>b'),
    ])
    expect(fullSay).toBe(3)
  })
})

describe('what is hard to compare', () => {
  it('keeps an item that never wins in its place, with an end', () => {
    const outcome = count('abc', many(20, 'a>c', 'b>c', 'a>b'))
    const last = outcome.items[2]!
    expect(last).toMatchObject({ won: 0, lost: 40, place: 3 })
    expect(last.strength).toBeGreaterThan(-5)
    expect(last.between).toEqual({ low: 3, high: 3 })
  })

  it('leaves all equal where every pair was a tie, and shows them as one set', () => {
    const outcome = count('abc', many(10, 'a=b', 'b=c', 'a=c'))
    expect(outcome.items.map(({ place, inTop }) => [place, inTop])).toEqual(
      Array.from({ length: 3 }, () => [1, true])
    )
    expect(outcome.enough).toBe(false)
  })

  it('says when some items were never compared with the others, and then shows no order', () => {
    const outcome = count('abcd', many(300, 'a>b', 'c>d'))
    expect(outcome.groups).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ])
    expect(outcome).toMatchObject({ enough: false, show: 'nothing' })
  })

  it('is not connected by "cannot say"', () => {
    expect(count('abc', [person('a>b', 'b?c')]).groups).toEqual([['a', 'b'], ['c']])
  })

  it('does not count what was said of a withdrawn item', () => {
    const items = [...here('ab'), { item: 'x', withdrawn: 'Said twice' }]
    const outcome = count('', [person('a>b', 'x>a', 'x>b')], { items })
    expect(outcome).toMatchObject({ dropped: 2, fullSay: 1 })
    expect(strengths(outcome)).toEqual(strengths(count('ab', [person('a>b')])))
  })

  it('has nothing to show without anybody, without items, or with one', () => {
    expect(count('ab', [])).toMatchObject({ people: 0, show: 'nothing', enough: false })
    expect(count('', [])).toMatchObject({ items: [], groups: [], overlap: null, show: 'nothing' })
    expect(count('a', []).items[0]).toMatchObject({ wins: null, place: 1, between: { low: 1, high: 1 } })
  })
})

describe('how sure the places are', () => {
  const clear = many(60, 'a>b', 'a>c', 'a>d', 'b>c', 'b>d', 'c>d')

  it('says between which places an item lies', () => {
    expect(count('abcd', clear).items.map(({ between }) => between)).toEqual([
      { low: 1, high: 1 },
      { low: 2, high: 2 },
      { low: 3, high: 3 },
      { low: 4, high: 4 },
    ])
    const [one] = count('abcd', [person('a>b', 'c>d', 'a>c')]).items
    expect(one!.between).toEqual({ low: 1, high: 4 })
  })

  it('gives the signal to stop once the first set hardly changes', () => {
    expect(count('abcd', clear, { top: 2 })).toMatchObject({ enough: true, sameSet: 1000, overlap: 1 })
    expect(count('abcd', [person('a>b', 'c>d', 'a>c')], { top: 2 }).enough).toBe(false)
  })

  it('never gives it while items tie at the edge of the set, or where all are in it', () => {
    const tied = many(200, 'a>b', 'a>c', 'a>d', 'b=c', 'b>d', 'c>d')
    const outcome = count('abcd', tied, { top: 2 })
    expect(outcome.items.map(({ inTop }) => inTop)).toEqual([true, true, true, false])
    expect(outcome.sameOrder).toBe(outcome.sameSet)
    expect(outcome.enough).toBe(false)
    expect(count('abcd', clear, { top: 4 }).enough).toBe(false)
  })

  it('shows the order only to many people', () => {
    expect(count('abcd', clear, { top: 2 }).show).toBe('set')
    expect(count('abcd', [...clear, ...clear, ...clear], { top: 2 }).show).toBe('order')
  })
})

describe('which pair somebody sees next', () => {
  const known = (letters: string, ballots: Ballot<Pairs>[]) => knownFrom(here(letters), ballots)
  const pairOf = (pair: ReturnType<typeof nextPair>) => pair && [pair.left, pair.right].toSorted().join('')

  it('is never one they had, on either side, and in the end there is none', () => {
    const mine = [said('a>b'), said('c>a')]
    expect(pairOf(nextPair(known('abc', []), mine, randomFrom('1')))).toBe('bc')
    expect(nextPair(known('abc', []), [...mine, said('b?c')], randomFrom('1'))).toBeNull()
    expect(nextPair(known('a', []), [], randomFrom('1'))).toBeNull()
  })

  it('is mostly the one whose answer tells most, and one time in five the one shown least', () => {
    // a and b are close and often compared; a and c are far apart; b and c were shown once.
    const ballots = [...many(30, 'a>b'), ...many(30, 'b>a'), ...many(25, 'a>c', 'b>c'), person('c>d', 'd>c')]
    const settled = known('abcd', [...ballots, ...many(29, 'c>d'), ...many(29, 'd>a'), ...many(10, 'b>d')])
    const random = randomFrom('draws')
    const drawn = Array.from({ length: 1000 }, () => pairOf(nextPair(settled, [], random)))
    const times = (pair: string) => drawn.filter(each => each === pair).length
    expect(times('bd')).toBeGreaterThan(140)
    expect(times('bd')).toBeLessThan(260)
    expect(new Set(drawn).size).toBeLessThanOrEqual(2)
  })

  it('puts an item on either side as often', () => {
    const random = randomFrom('sides')
    const drawn = Array.from({ length: 1000 }, () => nextPair(known('ab', []), [], random)!.left)
    const left = drawn.filter(item => item === 'a').length
    expect(left).toBeGreaterThan(440)
    expect(left).toBeLessThan(560)
  })

  it('shows no item more than twice as often as another, whoever answers', () => {
    const random = randomFrom('even')
    const ballots: Ballot<Pairs>[] = []
    for (let nth = 0; nth < 40; nth++) {
      const mine: Comparison[] = []
      while (mine.length < 6) {
        const now = [...ballots, { ...person(), choice: { method: 'pairs', comparisons: mine } } as const]
        const pair = nextPair(known('abcdefghij', now), mine, random)
        mine.push({ ...pair!, said: pair!.left < pair!.right ? 'left' : 'right' })
      }
      ballots.push({ ...person(), choice: { method: 'pairs', comparisons: mine } })
    }
    const shown = count('abcdefghij', ballots).items.map(item => item.shown)
    expect(Math.max(...shown) / Math.min(...shown)).toBeLessThanOrEqual(2)
    expect(count('abcdefghij', ballots).items[0]!.place).toBe(1)
  })

  it('differs from phone to phone, though five hundred ask before anything is worked out anew', () => {
    const random = randomFrom('hall')
    let now = known('abcdefghijkl', many(3, 'a>b', 'c>d', 'e>f', 'g>h', 'i>j', 'k>l'))
    for (let phone = 0; phone < 500; phone++) now = withHandedOut(now, nextPair(now, [], random)!)
    const handedOut = [...now.waiting].filter((_, at) => at % 12 > Math.floor(at / 12))
    expect(handedOut.reduce((sum, times) => sum + times, 0)).toBe(500)
    expect(Math.min(...handedOut)).toBeGreaterThan(0)
    expect(Math.max(...handedOut)).toBeLessThan(25)
  })

  it('lets an item wait that was shown twice as often as the least', () => {
    const known12 = known('abc', [person('a?b'), person('a?c')])
    const random = randomFrom('wait')
    const drawn = Array.from({ length: 50 }, () => pairOf(nextPair(known12, [], random)))
    expect(new Set(drawn)).toEqual(new Set(['bc']))
  })

  it('goes on for somebody who has had everything that is fair', () => {
    const known12 = known('abc', [person('a?b'), person('a?c')])
    expect(pairOf(nextPair(known12, [said('b?c'), said('a?b')], randomFrom('on')))).toBe('ac')
  })

  it('lets an item that came late catch up beside any other', () => {
    const late = known('abz', many(20, 'a>b'))
    expect(['az', 'bz']).toContain(pairOf(nextPair(late, [], randomFrom('late'))))
    expect(pairOf(nextPair(late, [said('a>z')], randomFrom('late')))).toBe('bz')
  })
})

describe('the arithmetic beneath', () => {
  it('takes a table apart and turns it over', () => {
    // [[4, 2], [2, 3]] = L · Lᵀ with L = [[2, 0], [1, √2]]; its inverse is [[3, -2], [-2, 4]] / 8.
    const lower = cholesky(Float64Array.of(4, 2, 2, 3), 2)
    expect([...lower]).toEqual([2, 0, 1, Math.SQRT2])
    const inverse = inverseOf(lower, 2)
    ;[0.375, -0.25, -0.25, 0.5].forEach((value, at) => expect(inverse[at]).toBeCloseTo(value, 12))
  })

  it('refuses a table whose rows depend on each other', () => {
    expect(() => cholesky(Float64Array.of(1, 1, 1, 1), 2)).toThrow(RangeError)
  })
})
