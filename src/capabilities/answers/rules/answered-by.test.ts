import { describe, expect, it } from 'vitest'
import { answeredBy, waitsInShort } from './answered-by.ts'

/** Ten stories: 2 answered on day 1, 3 on day 2, 1 waits since 2 days, 2 answered on day 4, 2 wait since 5 days. */
const waits = [
  { days: 1, done: true, count: 2 },
  { days: 2, done: true, count: 3 },
  { days: 2, done: false, count: 1 },
  { days: 4, done: true, count: 2 },
  { days: 5, done: false, count: 2 },
]

describe('how many have their answer by a working day', () => {
  it('is what a person works out by hand, with those not yet due counted as not yet due', () => {
    // Day 1: 8/10 still wait. Day 2: 8/10 x 5/8 = 0.5. Then one leaves, not due: of 4, 2 are answered on day 4: 0.25 wait.
    expect(
      answeredBy(waits, 5, 1).map(({ day, share, atRisk }) => [day, Number(share.toFixed(4)), atRisk])
    ).toEqual([
      [0, 0, 10],
      [1, 0.2, 10],
      [2, 0.5, 8],
      [3, 0.5, 4],
      [4, 0.75, 4],
      [5, 0.75, 2],
    ])
  })

  it('would be lower if those not yet due were called late: 7 of 10 and not 75 of 100', () => {
    expect(answeredBy(waits, 4, 1).at(-1)?.share).toBeGreaterThan(7 / 10)
  })

  it('ends where fewer are left than may be spoken of', () => {
    expect(answeredBy(waits, 5, 5).map(({ day }) => day)).toEqual([0, 1, 2])
    expect(answeredBy([], 5, 5)).toEqual([])
  })
})

describe('the wait in short', () => {
  it('is the middle one of those answered, and the longest of all, answered or not', () => {
    expect(waitsInShort(waits)).toEqual({ median: 2, longest: 5 })
    expect(waitsInShort([{ days: 3, done: false, count: 1 }])).toEqual({ median: null, longest: 3 })
    expect(waitsInShort([])).toEqual({ median: null, longest: null })
  })
})
