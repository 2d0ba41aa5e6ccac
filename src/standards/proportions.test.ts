import { describe, expect, it } from 'vitest'
import { wilson } from './proportions.ts'

describe('a share with its doubt', () => {
  it('agrees with the worked figures of the score interval', () => {
    // 81 of 263: 0.2553 to 0.3662 (Newcombe 1998, table I, method 3); 0 of 20: 0 to 0.1611; 1 of 29: 0.0061 to 0.1718.
    expect(wilson(81, 263).low).toBeCloseTo(0.2553, 4)
    expect(wilson(81, 263).high).toBeCloseTo(0.3662, 4)
    expect(wilson(0, 20).low).toBe(0)
    expect(wilson(0, 20).high).toBeCloseTo(0.1611, 4)
    expect(wilson(1, 29).low).toBeCloseTo(0.0061, 4)
    expect(wilson(1, 29).high).toBeCloseTo(0.1718, 4)
  })

  it('is not made of nothing', () => {
    expect(() => wilson(0, 0)).toThrow(RangeError)
    expect(() => wilson(6, 5)).toThrow(RangeError)
  })
})
