import { describe, expect, it } from 'vitest'
import { acrossGroups, consensus, sharedByAll } from './consensus.ts'
import { silhouetteOf } from './silhouette.ts'
import { adjustedRandIndex } from './rand-index.ts'
import { representativeness } from './representative.ts'
import { selectFor } from './selection.ts'

const counts = (agree: number, disagree: number, seen: number) => ({ agree, disagree, seen })
const none = Uint8Array.of(0, 0, 0, 0, 0, 0, 0, 0)

describe('what a group says beside all the others', () => {
  // Ours: 4 agree, 1 disagrees, 6 saw it. The others: 1 agrees, 5 disagree, 8 saw it.
  const figures = representativeness(counts(4, 1, 6), counts(1, 5, 8))

  it('is worked out for agreeing', () => {
    // share (4 + 1)/(6 + 2) = 5/8; z 2 · √7 · (5/7 − 1/2) = 3/√7; ratio 5/8 : 2/10 = 25/8.
    // With one more everywhere: 5/7 and 2/9 of 16, together 7/16. (5/7 − 2/9)/√(7/16 · 9/16 · (1/7 + 1/9)) = 31/63 : 1/4.
    expect(figures.agree.share).toBeCloseTo(5 / 8, 9)
    expect(figures.agree.z).toBeCloseTo(3 / Math.sqrt(7), 9)
    expect(figures.agree.ratio).toBeCloseTo(25 / 8, 9)
    expect(figures.agree.ratioZ).toBeCloseTo(124 / 63, 9)
  })

  it('is worked out for disagreeing', () => {
    // share 2/8; z 2 · √7 · (2/7 − 1/2) = −3/√7; ratio 1/4 : 6/10 = 5/12.
    // With one more everywhere: 2/7 and 6/9, together 8/16. (2/7 − 2/3)/√(1/4 · 16/63) = −8/21 · √63/2 = −4/√7.
    expect(figures.disagree.share).toBeCloseTo(1 / 4, 9)
    expect(figures.disagree.z).toBeCloseTo(-3 / Math.sqrt(7), 9)
    expect(figures.disagree.ratio).toBeCloseTo(5 / 12, 9)
    expect(figures.disagree.ratioZ).toBeCloseTo(-4 / Math.sqrt(7), 9)
  })

  it('tells a group from the others only if it is clear in both ways', () => {
    // 3/√7 = 1.134 is not above 1.2816, though 124/63 = 1.968 is.
    expect(figures.side).toBe('agree')
    expect(figures.qualifies).toBe(false)
    expect(representativeness(counts(9, 0, 10), counts(1, 8, 10)).qualifies).toBe(true)
    expect(representativeness(counts(0, 9, 10), counts(8, 1, 10))).toMatchObject({
      side: 'disagree',
      qualifies: true,
    })
  })

  it('is nothing where everybody everywhere said the same', () => {
    // (3 + 1 + 5 + 1)/(3 + 1 + 5 + 1) = 1: there is nothing to tell apart.
    expect(representativeness(counts(3, 0, 3), counts(5, 0, 5)).agree.ratioZ).toBe(0)
  })
})

describe('the statements that stand for a group', () => {
  it('are the best it agrees with first, then what sets it apart, agreements before disagreements', () => {
    // Statements, ours against theirs: 0 all of both agree; 1 we agree and they do not; 2 we disagree and they do not;
    // 3 we agree a little less clearly than in 1; 4 nobody of ours saw.
    const ours = [counts(10, 0, 10), counts(9, 0, 10), counts(0, 9, 10), counts(8, 1, 10), counts(0, 0, 0)]
    const theirs = [counts(10, 0, 10), counts(1, 8, 10), counts(9, 0, 10), counts(1, 8, 10), counts(5, 0, 5)]
    const said = selectFor(0, [ours, theirs], none).map(({ statement, side, bestAgree }) => [
      statement,
      side,
      bestAgree,
    ])
    // Of 0 the ratio is 1, so the best agreement is by share · z alone: 11/12 · √11 is more than 10/12 · 2√11(10/11 − 1/2).
    expect(said).toEqual([
      [0, 'agree', true],
      [1, 'agree', false],
      [3, 'agree', false],
      [2, 'disagree', false],
    ])
  })

  it('are five at most', () => {
    const ours = [9, 10, 9, 10, 9, 10, 9].map(agree => counts(agree, 0, 10))
    const theirs = ours.map(() => counts(0, 10, 10))
    expect(selectFor(0, [ours, theirs], none)).toHaveLength(5)
  })

  it('are never ones that were withdrawn', () => {
    const ours = [counts(9, 0, 10), counts(9, 0, 10)]
    const theirs = [counts(0, 9, 10), counts(0, 9, 10)]
    expect(selectFor(0, [ours, theirs], Uint8Array.of(1, 0)).map(({ statement }) => statement)).toEqual([1])
  })

  it('are what the group agrees with where nothing sets it apart', () => {
    const same = [counts(5, 4, 10), counts(9, 0, 10)]
    expect(selectFor(0, [same, same], none)).toMatchObject([{ statement: 1, bestAgree: true }])
  })

  it('are what sets it apart most where it agrees with nothing', () => {
    const ours = [counts(1, 3, 10), counts(1, 4, 10)]
    const theirs = [counts(1, 3, 10), counts(1, 1, 10)]
    expect(selectFor(0, [ours, theirs], none)).toMatchObject([
      { statement: 1, side: 'disagree', bestAgree: false },
    ])
  })
})

describe('what all of them say', () => {
  it('is what clearly more than half say, over everybody', () => {
    // 9 of 10: 10/12, and 2 · √11 · (10/11 − 1/2) = 2.71. 6 of 10: 7/12, but 2 · √11 · (7/11 − 1/2) = 0.90.
    const over = [counts(6, 4, 10), counts(9, 1, 10), counts(10, 0, 10), counts(0, 10, 10), counts(0, 0, 0)]
    expect(consensus(over, none)).toEqual({ agree: [2, 1], disagree: [3] })
    expect(consensus(over, Uint8Array.of(0, 0, 1, 0, 0))).toEqual({ agree: [1], disagree: [3] })
  })

  it('is the product over the groups, and the least that any group surely says', () => {
    // (4 + 1)/(6 + 2) · (1 + 1)/(8 + 2) = 5/8 · 1/5 = 1/8; disagreeing: 2/8 · 6/10 = 3/20.
    // Wilson's lower bound of 1 in 8, with z² = 3.8416: (1/8 + z²/16 − z · √(7/512 + z²/256)) / (1 + z²/8).
    const both = acrossGroups([counts(4, 1, 6), counts(1, 5, 8)])
    expect(both.agree.product).toBeCloseTo(1 / 8, 9)
    expect(both.disagree.product).toBeCloseTo(3 / 20, 9)
    expect(both.agree.least).toBeCloseTo(0.022416908863, 9)
    expect(acrossGroups([counts(6, 0, 6), counts(0, 0, 0)]).agree.least).toBe(0)
  })

  it('is in the order of the least bound, and never rests on one large group', () => {
    const large = [counts(90, 0, 100), counts(100, 0, 100)]
    const small = [counts(10, 0, 10), counts(1, 9, 10)]
    expect(sharedByAll([large, small], none)).toEqual({ agree: [0], disagree: [] })
  })
})

describe('how well people are parted into groups', () => {
  it('is the mean silhouette, worked out by hand', () => {
    // 0 and 1 against 4 and 6: (5 − 1)/5, (4 − 1)/4, (3.5 − 2)/3.5, (5.5 − 2)/5.5.
    const points = {
      x: Float64Array.of(0, 1, 4, 6),
      y: new Float64Array(4),
      weights: Float64Array.of(1, 1, 1, 1),
    }
    const expected = (4 / 5 + 3 / 4 + 3 / 7 + 7 / 11) / 4
    expect(silhouetteOf(points, Int32Array.of(0, 0, 1, 1), 2)).toBeCloseTo(expected, 9)
  })

  it('counts nothing for somebody alone', () => {
    // (5 − 1)/5 = 4/5 of 0 against 4 and 6 is gone: 0 alone 0; 1 to 4 and 6: a = 4, b = 1, so −3/4; 4: (3 + 2)/2, 4; 6: (5 + 2)/2, 6.
    const points = {
      x: Float64Array.of(0, 1, 4, 6),
      y: new Float64Array(4),
      weights: Float64Array.of(1, 1, 1, 1),
    }
    const expected = (0 - 3 / 4 + (4 - 2.5) / 4 + (6 - 3.5) / 6) / 4
    expect(silhouetteOf(points, Int32Array.of(0, 1, 1, 1), 2)).toBeCloseTo(expected, 9)
  })

  it('is the same for a point of three people as for three people in one place', () => {
    const apart = {
      x: Float64Array.of(0, 0, 0, 5, 7),
      y: new Float64Array(5),
      weights: new Float64Array(5).fill(1),
    }
    const near = { x: Float64Array.of(0, 5, 7), y: new Float64Array(3), weights: Float64Array.of(3, 1, 1) }
    const one = silhouetteOf(apart, Int32Array.of(0, 0, 0, 1, 1), 2)
    expect(silhouetteOf(near, Int32Array.of(0, 1, 1), 2)).toBeCloseTo(one, 9)
  })

  it('is compared by pairs of people, whatever the groups are called', () => {
    // Pairs together in both 2, in one 6, in the other 3, of 15: (2 − 6 · 3/15) / (4.5 − 6 · 3/15) = 0.8/3.3.
    const one = Int32Array.of(0, 0, 0, 1, 1, 1)
    expect(adjustedRandIndex(one, Int32Array.of(0, 0, 1, 1, 2, 2))).toBeCloseTo(8 / 33, 9)
    expect(adjustedRandIndex(one, Int32Array.of(1, 1, 1, 0, 0, 0))).toBe(1)
  })
})
