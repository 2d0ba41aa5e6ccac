import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gate, gateParts } from './small-numbers.ts'

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

describe('the parts of a whole that everybody knows', () => {
  const gated = (parts: Record<string, number>, outside = 0) => gateParts(parts, { threshold: 5, outside })

  it('are shown as they are when each is large enough', () => {
    expect(gated({ a: 5, b: 90 })).toEqual({
      a: { kind: 'shown', count: 5 },
      b: { kind: 'shown', count: 90 },
    })
  })

  it('take the next smallest with them when one alone is small', () => {
    expect(gated({ a: 1, b: 8, c: 90 })).toEqual({
      a: { kind: 'hidden', below: 5 },
      b: { kind: 'withheld' },
      c: { kind: 'shown', count: 90 },
    })
  })

  it('hide in the crowd of those that stand under no part', () => {
    expect(gated({ a: 1, b: 8 }, 6).b).toEqual({ kind: 'shown', count: 8 })
  })

  it('can never be worked out by taking the shown ones from the whole', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30), { minLength: 2, maxLength: 6 }), counts => {
        const parts = Object.fromEntries(counts.map((count, n) => [`p${n}`, count]))
        const shown = Object.entries(gateParts(parts, { threshold: 5 }))
        const hidden = shown.filter(([, part]) => part.kind !== 'shown').map(([name]) => parts[name] ?? 0)
        const rest = hidden.reduce((sum, count) => sum + count, 0)
        const anyLarge = counts.some(count => count >= 5)
        expect(hidden.length === 0 || rest >= 5 || !anyLarge).toBe(true)
      })
    )
  })
})
