import { describe, expect, it } from 'vitest'
import { campBallots } from '../../../../../tests/support/camps.ts'
import { gateRow, gateTable } from './gate-table.ts'
import { countOpinions } from './opinions.ts'
import { publicCounts } from './public-counts.ts'
import { publishable } from './publish.ts'

const shown = (count: number) => ({ kind: 'shown', count })
const hidden = { kind: 'hidden', below: 5 }
const withheld = { kind: 'withheld' }
const counts = (agree: number, disagree: number, seen: number) => ({ item: 's', agree, disagree, seen })

describe('what may be shown of opinions', () => {
  it('hides few people, and as many more as it takes', () => {
    expect(gateRow([12, 9, 2], 5)).toEqual([shown(12), withheld, hidden])
    expect(gateRow([12, 9, 8], 5, 2)).toEqual([shown(12), shown(9), withheld])
    expect(gateRow([12, 9, 8], 5)).toEqual([shown(12), shown(9), shown(8)])
  })

  it('gives no cell away by the sum of its column', () => {
    // 3 in the second row would be 23 − 20: so 20 is withheld too, and 8 beside it, which the sum of the row would tell.
    const sums = { rowSums: [true, true], columnSums: [true, true], threshold: 5 }
    expect(
      gateTable(
        [
          [20, 8],
          [3, 9],
        ],
        sums
      )
    ).toEqual([
      [withheld, withheld],
      [hidden, withheld],
    ])
  })

  it('gives away nothing of the few who said nothing of themselves', () => {
    // Of 25 who agree, 23 are in groups: the other 2 would be told by 25 − 14 − 9. So 9 is withheld, and 6 beside it.
    const whole = [counts(25, 15, 40)]
    const { groups } = publicCounts(whole, [[counts(14, 6, 20)], [counts(9, 6, 15)]], 5)
    expect(groups[0]![0]).toMatchObject({ agree: shown(14), disagree: shown(6) })
    expect(groups[1]![0]).toMatchObject({ agree: withheld, disagree: withheld, lean: 'most-agree' })
  })

  it('says in words what it does not say in figures', () => {
    const whole = [counts(23, 17, 40)]
    const { all, groups } = publicCounts(whole, [[counts(20, 8, 28)], [counts(3, 9, 12)]], 5)
    expect(all[0]).toMatchObject({ seen: shown(40), agree: shown(23), disagree: shown(17), pass: hidden })
    expect(groups[1]![0]).toMatchObject({ seen: shown(12), agree: hidden, lean: 'most-disagree' })
    const nearly = publicCounts([counts(37, 2, 40)], [], 5).all[0]
    expect(nearly).toMatchObject({
      agree: withheld,
      disagree: hidden,
      pass: hidden,
      lean: 'all-but-few-agree',
    })
  })

  it('says nothing at all of a group of which too few saw a statement', () => {
    const { groups } = publicCounts([counts(30, 3, 40)], [[counts(28, 0, 36)], [counts(2, 1, 4)]], 5)
    expect(groups[1]![0]).toEqual({
      item: 's',
      seen: hidden,
      agree: hidden,
      disagree: hidden,
      pass: hidden,
      lean: null,
    })
    expect(groups[0]![0]!.seen).toEqual(withheld)
  })

  it('lets no figure under five out, of anybody', () => {
    const camps = campBallots({
      people: 60,
      statements: 12,
      camps: 2,
      sure: 0.8,
      seen: 0.7,
      seed: 'gate',
      groups: ['parents', 'staff', 'parents', 'young', 'parents', null],
    })
    const outcome = countOpinions({ ...camps, groups: ['parents', 'staff', 'young'], seed: 'gate' })
    const figures = [...JSON.stringify(publishable(outcome)).matchAll(/"count":(\d+)/g)].map(([, count]) =>
      Number(count)
    )
    expect(figures.length).toBeGreaterThan(50)
    expect(Math.min(...figures)).toBeGreaterThanOrEqual(5)
  })

  it('says nothing of three people but that they are few', () => {
    const camps = campBallots({ people: 3, statements: 4, camps: 1, sure: 1, seed: 'three' })
    const open = publishable(countOpinions({ ...camps, groups: [], seed: 'three' }))
    expect(open.people).toEqual(hidden)
    expect(open.consensus).toEqual({ agree: [], disagree: [] })
    expect(open.counts.every(one => one.lean === null)).toBe(true)
  })
})
