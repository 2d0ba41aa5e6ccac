import { describe, expect, it } from 'vitest'
import type { Ballot, Opinion, Opinions } from '../ballot.ts'
import { axesOf } from './axes.ts'
import { overallCounts } from './counts.ts'
import { extremities, pointsOf, standingStatements } from './project.ts'
import { nextStatement, prioritiesOf, priorityOf } from './routing.ts'
import { spreadOf } from './spread.ts'
import { votesOf, whoIsIn } from './votes.ts'
import { randomFrom } from '../../../../standards/random.ts'

const ballot = (voter: string, said: Record<string, Opinion>): Ballot<Opinions> => ({
  voter,
  route: 'open',
  group: null,
  choice: { method: 'opinions', said },
})

/*
 * Six people and four statements, worked out by hand. w was withdrawn.
 *
 *        a    b    c    w
 *   1    1    1    1    1        means: a = b = (3 − 1) / 4 = 1/2, c = 0, w = 0 because it was withdrawn
 *   2    1    1   −1    1
 *   3    1    1    0   −1        from the means, with nought for what was not seen:
 *   4   −1   −1    0    1        a = b = (1/2, 1/2, 1/2, −3/2, 0, 0), c = (1, −1, 0, 0, 1, −1)
 *   5    ·    ·    1    ·
 *   6    ·    ·   −1    ·        products: aa = ab = bb = 3/4 + 9/4 = 3, ac = bc = 1/2 − 1/2 = 0, cc = 4
 *
 * So the largest value is 6 with (1, 1, 0, 0)/√2, the next is 4 with (0, 0, 1, 0), and the others are 0.
 */
const items = [
  { item: 'a', withdrawn: null },
  { item: 'b', withdrawn: null },
  { item: 'c', withdrawn: null },
  { item: 'w', withdrawn: 'It named somebody' },
]
const ballots = [
  ballot('1', { a: 'agree', b: 'agree', c: 'agree', w: 'agree' }),
  ballot('2', { a: 'agree', b: 'agree', c: 'disagree', w: 'agree' }),
  ballot('3', { a: 'agree', b: 'agree', c: 'pass', w: 'disagree' }),
  ballot('4', { a: 'disagree', b: 'disagree', c: 'pass', w: 'agree' }),
  ballot('5', { c: 'agree' }),
  ballot('6', { c: 'disagree' }),
]
const votes = votesOf(ballots, items)
const kept = standingStatements(votes)
const spread = spreadOf(votes)
const axes = axesOf(spread, kept)
const root = Math.SQRT1_2

const close = (found: ArrayLike<number>, expected: readonly number[]) => {
  expect(found.length).toBe(expected.length)
  expected.forEach((figure, at) => expect(found[at]).toBeCloseTo(figure, 9))
}

describe('a small matrix that was worked out by hand', () => {
  it('fills what nobody saw with the mean of the statement, and counts a withdrawn one for nothing', () => {
    close(spread.means, [0.5, 0.5, 0, 0])
    close(spread.products.cells, [3, 3, 0, 0, 3, 3, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0])
  })

  it('finds the two directions in which people differ most', () => {
    close(axes.first, [root, root, 0, 0])
    close(axes.second, [0, 0, 1, 0])
  })

  it('moves people who answered less outwards', () => {
    // m = 4. 1 to 4 have seen all four, so √(4/4) = 1: x of 1 is (1/2 + 1/2)/√2, of 4 it is −3/√2.
    // 5 and 6 have seen c, and w as everybody: √(4/2) = √2.
    const points = pointsOf(votes, Int32Array.of(0, 1, 2, 3, 4, 5), axes, kept)
    close(points.x, [root, root, root, -3 * root, 0, 0])
    close(points.y, [1, -1, 0, 0, Math.SQRT2, -Math.SQRT2])
  })

  it('knows how far each statement parts people', () => {
    // √4 · |1 − 1/2| · 1/√2 = 1/√2 for a and b; √4 · |1 − 0| · 1 = 2 for c; nothing for w.
    close(extremities(axes), [root, root, 2, 0])
  })

  it('counts who agreed, disagreed, and saw each statement', () => {
    expect(overallCounts(votes)).toEqual([
      { agree: 3, disagree: 1, seen: 4 },
      { agree: 3, disagree: 1, seen: 4 },
      { agree: 2, disagree: 2, seen: 6 },
      { agree: 3, disagree: 1, seen: 4 },
    ])
  })

  it('shows sooner what should be seen sooner', () => {
    // a: P = 0, so p = 1/6; (3 + 1)/6 = 2/3; (5/6 · (1 + 1/√2) · 2/3 · (1 + 8 · 2^(−4/5)))²
    //    = (0.948392656... · 5.594793417...)² = 28.154374...
    // c: P = 2, so p = 3/8; (2 + 1)/8 = 3/8; (5/8 · 3 · 3/8 · (1 + 8 · 2^(−6/5)))² = (45/64 · 4.482202255...)² = 9.93226...
    const priorities = prioritiesOf(votes)
    expect(priorities.get('a')).toBeCloseTo(28.154283256717, 9)
    expect(priorities.get('c')).toBeCloseTo(9.932257691129, 9)
    expect(priorities.has('w')).toBe(false)
  })

  it('shows a statement that nobody saw first of all', () => {
    // (1/2 · 1 · 1/2 · 9)² = (9/4)² = 81/16 without any extremity; a question about the people themselves is always 49.
    expect(priorityOf({ agree: 0, disagree: 0, seen: 0 }, 0)).toBeCloseTo(81 / 16, 9)
    expect(priorityOf({ agree: 0, disagree: 0, seen: 0 }, 0, true)).toBe(49)
  })

  it('never shows anybody a statement again, and stops when there is none left', () => {
    const priorities = prioritiesOf(votes)
    expect(nextStatement(priorities, new Set(['a', 'b']), randomFrom('x'))).toBe('c')
    expect(nextStatement(priorities, new Set(['a', 'b', 'c']), randomFrom('x'))).toBe(null)
  })

  it('takes the most active where fewer than 15 have answered enough', () => {
    expect([...whoIsIn(votes)]).toEqual([0, 1, 2, 3, 4, 5])
  })
})
