import { describe, expect, it } from 'vitest'
import { topOf } from './counting.ts'

describe('the first set of a vote', () => {
  it('is five where there is much to choose from', () => {
    expect([10, 12, 40].map(topOf)).toEqual([5, 5, 5])
  })

  it('is never more than half of what there is, so that being in it says something', () => {
    expect([9, 5, 4, 3, 2].map(topOf)).toEqual([4, 2, 2, 1, 1])
  })

  it('is one where there is one thing only', () => {
    expect([1, 0].map(topOf)).toEqual([1, 1])
  })
})
