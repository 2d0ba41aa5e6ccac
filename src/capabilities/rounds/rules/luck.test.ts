import { describe, expect, it } from 'vitest'
import { atLeast, chancesByLuck, enoughBeyondLuck } from './luck.ts'

const everybody = (people: number, stars: number) => Array<number>(people).fill(stars)

describe('what luck alone would bring', () => {
  it('is the binomial distribution where all stars may go on one item', () => {
    // 2 people with 2 stars each on 4 items: 4 throws with a chance of 1 in 4.
    const chances = chancesByLuck({ given: [2, 2], items: 4, mostOnOne: null, on: 'stars' })
    expect(chances).toHaveLength(5)
    ;[81, 108, 54, 12, 1].forEach((ways, stars) => expect(chances[stars]).toBeCloseTo(ways / 256, 12))
  })

  it('gives three stars or more as often as the table of the binomial says', () => {
    // 20 stars on 10 items: 1 - .9^20 - 20 · .1 · .9^19 - 190 · .01 · .9^18.
    const chances = chancesByLuck({ given: everybody(10, 2), items: 10, mostOnOne: null, on: 'stars' })
    expect(atLeast(chances, 3)).toBeCloseTo(0.323073194811, 11)
    expect(atLeast(chances, 0)).toBe(1)
  })

  it('is a binomial of people where each person picks different items', () => {
    // 3 people pick 2 of 5 items: each picks this one with a chance of 2 in 5.
    const rule = { given: everybody(3, 2), items: 5, mostOnOne: 1 }
    const stars = chancesByLuck({ ...rule, on: 'stars' })
    ;[27, 54, 36, 8].forEach((ways, count) => expect(stars[count]).toBeCloseTo(ways / 125, 12))
    expect(chancesByLuck({ ...rule, on: 'people' })).toEqual(stars)
  })

  it('throws again what puts more on one item than the rule lets', () => {
    // 3 stars on 3 items, two at most on one: of 27 throws 3 are thrown again; 8 leave this item without a star, less the
    // 2 that put three on another: 6; 12 give it one; 6 give it two.
    const chances = chancesByLuck({ given: [3], items: 3, mostOnOne: 2, on: 'stars' })
    ;[6 / 24, 12 / 24, 6 / 24].forEach((chance, stars) => expect(chances[stars]).toBeCloseTo(chance, 12))
  })

  it('counts a person once, however many stars they put on an item', () => {
    // 2 stars on 2 items: at least one of them falls here with a chance of 3 in 4.
    const chances = chancesByLuck({ given: [2, 2], items: 2, mostOnOne: null, on: 'people' })
    ;[1 / 16, 6 / 16, 9 / 16].forEach((chance, people) => expect(chances[people]).toBeCloseTo(chance, 12))
  })

  it('adds people who gave different numbers of stars, and those who gave none', () => {
    const given = [1, 3, 0]
    const chances = chancesByLuck({ given, items: 2, mostOnOne: null, on: 'stars' })
    ;[1, 4, 6, 4, 1].forEach((ways, stars) => expect(chances[stars]).toBeCloseTo(ways / 16, 12))
  })

  it('says that three stars mean little where each item has three by chance', () => {
    // Poisson with 3 on average gives .577; 120 stars on 40 items are nearly that.
    const chances = chancesByLuck({ given: everybody(40, 3), items: 40, mostOnOne: null, on: 'stars' })
    expect(atLeast(chances, 3)).toBeCloseTo(0.577, 2)
    expect(enoughBeyondLuck(chances)).toBe(7)
  })

  it('finds the smallest number that luck reaches one time in 20 or less', () => {
    const chances = chancesByLuck({ given: everybody(10, 1), items: 10, mostOnOne: 1, on: 'people' })
    expect(atLeast(chances, 3)).toBeGreaterThan(0.05) // .0702
    expect(atLeast(chances, 4)).toBeLessThan(0.05) // .0128
    expect(enoughBeyondLuck(chances)).toBe(4)
  })

  it('makes one star enough where nobody gave any', () => {
    const chances = chancesByLuck({ given: [], items: 5, mostOnOne: null, on: 'stars' })
    expect(chances).toEqual([1])
    expect(enoughBeyondLuck(chances)).toBe(1)
  })

  it('adds up to one for thousands of people', () => {
    const chances = chancesByLuck({ given: everybody(5_000, 10), items: 40, mostOnOne: 3, on: 'stars' })
    expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 9)
    expect(chances.reduce((sum, chance, count) => sum + chance * count, 0)).toBeCloseTo(1250, 6)
  })

  it('refuses more stars than the items can take, and no items', () => {
    expect(() => chancesByLuck({ given: [5], items: 2, mostOnOne: 2, on: 'stars' })).toThrow(RangeError)
    expect(() => chancesByLuck({ given: [1], items: 0, mostOnOne: null, on: 'stars' })).toThrow(RangeError)
  })
})
