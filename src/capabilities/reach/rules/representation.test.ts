import { describe, expect, it } from 'vitest'
import { compare, dissimilarity, standardisedDifference } from './representation.ts'

const asHeard = (coast: number, town: number, moor: number) => [
  { key: 'coast', heard: coast, people: 5000 },
  { key: 'town', heard: town, people: 3000 },
  { key: 'moor', heard: moor, people: 2000 },
]

describe('who told us, beside who lives here', () => {
  it('is not compared when fewer than 30 people answered', () => {
    expect(compare(asHeard(15, 9, 5))).toBeNull()
    expect(compare(asHeard(15, 9, 6))).not.toBeNull()
  })

  it('finds the group of which we heard too few, with how few and how sure', () => {
    const moor = compare(asHeard(120, 72, 8))!.find(({ key }) => key === 'moor')!
    expect(moor).toMatchObject({ share: 0.04, expected: 0.2, standing: 'fewer' })
    expect(moor.ratio).toBeCloseTo(0.2, 12)
    // Wilson on 8 of 200 is 0.02041 to 0.07692; a fifth of the people live there.
    expect(moor.between.low).toBeCloseTo(0.1021, 3)
    expect(moor.between.high).toBeCloseTo(0.3846, 3)
  })

  it('calls no group missing by chance alone', () => {
    const moor = compare(asHeard(16, 10, 4))!.find(({ key }) => key === 'moor')!
    expect(moor.share).toBeLessThan(moor.expected)
    expect(moor.standing).toBe('as-expected')
  })

  it('says when we heard more of a group than its share', () => {
    expect(compare(asHeard(180, 15, 5))!.map(({ standing }) => standing)).toEqual(['more', 'fewer', 'fewer'])
  })

  it('has one figure for the whole picture: nought when it is even', () => {
    expect(dissimilarity(compare(asHeard(50, 30, 20))!)).toBe(0)
    expect(dissimilarity(compare(asHeard(100, 0, 0))!)).toBeCloseTo(0.5, 12)
  })

  it('measures a difference in standard deviations', () => {
    expect(standardisedDifference(0.5, 0.5)).toBe(0)
    expect(standardisedDifference(0.04, 0.2)).toBeCloseTo(-0.508, 3)
    expect(standardisedDifference(0, 1)).toBe(-Infinity)
  })
})
