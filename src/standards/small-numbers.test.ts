import { describe, expect, it } from 'vitest'
import { gate } from './small-numbers.ts'

describe('the gate for small numbers', () => {
  it('shows exactly five', () => {
    expect(gate(5)).toEqual({ kind: 'shown', count: 5 })
  })

  it('says the same of nobody, of one and of four', () => {
    expect(gate(4)).toEqual({ kind: 'hidden', below: 5 })
    expect(gate(1)).toEqual(gate(4))
    expect(gate(0)).toEqual(gate(4))
  })

  it('hides more where the partnership asks for more', () => {
    expect(gate(9, 10)).toEqual({ kind: 'hidden', below: 10 })
  })

  it('refuses a threshold that would hide nobody', () => {
    expect(() => gate(3, 1)).toThrow(RangeError)
    expect(() => gate(3, Number.NaN)).toThrow(RangeError)
  })

  it('refuses what is not a count of people', () => {
    expect(() => gate(-1)).toThrow(RangeError)
    expect(() => gate(2.5)).toThrow(RangeError)
  })
})
