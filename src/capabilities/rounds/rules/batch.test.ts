import { describe, expect, it } from 'vitest'
import { batchFault, type Batch } from './batch.ts'

const threeEach = { starsEach: 3, mostOnOne: null }
const sheet = (voters: number | null, counts: readonly number[], starsEach: number | null = 3): Batch => ({
  ...{ voters, starsEach },
  counts: counts.map((exactly, at) => ({ item: `t${at}`, stars: { exactly } })),
})

describe('a sheet of stars', () => {
  it('is believed when every star that was given out was used', () => {
    expect(batchFault(sheet(8, [24, 0]), threeEach)).toBeNull()
    expect(batchFault(sheet(8, [12, 12]), threeEach)).toBeNull()
  })

  it('is refused with one star more than people were given', () => {
    expect(batchFault(sheet(8, [12, 13]), threeEach)).toEqual({
      code: 'more-than-given',
      counted: 25,
      most: 24,
    })
  })

  it('is refused when one line has more stars than its people may put on one', () => {
    const oneOnEach = { ...threeEach, mostOnOne: 1 }
    expect(batchFault(sheet(8, [8, 8]), oneOnEach)).toBeNull()
    expect(batchFault(sheet(8, [9, 2]), oneOnEach)).toEqual({
      ...{ code: 'more-on-one-than-allowed', item: 't0', counted: 9, most: 8 },
    })
  })

  it('is refused when its people had more stars each than the rule gives', () => {
    expect(batchFault(sheet(8, [1], 4), threeEach)).toEqual({ code: 'more-each-than-the-rule', most: 3 })
  })

  it('is refused when nobody was there', () => {
    expect(batchFault(sheet(0, [1]), threeEach)).toEqual({ code: 'more-than-given', counted: 1, most: 0 })
    expect(batchFault(sheet(0, [0]), threeEach)).toBeNull()
  })

  it('counts "three or more" as three, for it cannot be less', () => {
    const known = { voters: 2, starsEach: 3, counts: [{ item: 'a', stars: { atLeast: 7 } }] }
    expect(batchFault(known, threeEach)).toMatchObject({ code: 'more-than-given', counted: 7, most: 6 })
  })

  it('is believed where nobody wrote down how many people there were', () => {
    expect(batchFault(sheet(null, [500], null), { ...threeEach, starsEach: null })).toBeNull()
  })
})
