import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { About } from './questions.ts'
import { rake } from './weights.ts'

const many = (n: number, about: Partial<About>): About[] =>
  Array.from({ length: n }, () => ({ phase: null, district: null, need: null, role: null, ...about }))

const total = (weights: readonly number[], people: readonly About[], wanted: (about: About) => boolean) =>
  people.reduce((sum, about, place) => sum + (wanted(about) ? weights[place]! : 0), 0)

describe('weighing answers', () => {
  it('makes each group count for its share, on two questions at once', () => {
    const people = [
      ...many(40, { district: 'coast', need: 'autism' }),
      ...many(20, { district: 'coast', need: 'speech' }),
      ...many(10, { district: 'moor', need: 'autism' }),
      ...many(10, { district: 'moor', need: 'speech' }),
    ]
    const found = rake(people, { district: { coast: 600, moor: 400 }, need: { autism: 50, speech: 50 } })
    if (!found.ok) throw new Error(found.why)
    expect(total(found.weights, people, ({ district }) => district === 'moor')).toBeCloseTo(32, 6)
    expect(total(found.weights, people, ({ need }) => need === 'speech')).toBeCloseTo(40, 6)
    expect(found.effective).toBeLessThan(80)
    expect(found.effective).toBeCloseTo(80 / found.deff, 12)
  })

  it('changes nothing when the answers are even already', () => {
    const people = [...many(60, { district: 'coast' }), ...many(40, { district: 'moor' })]
    const found = rake(people, { district: { coast: 6, moor: 4 } })
    expect(found).toMatchObject({ ok: true, deff: 1, effective: 100 })
  })

  it('leaves whoever did not say as they are', () => {
    const people = [
      ...many(50, { district: 'coast' }),
      ...many(30, { district: 'moor' }),
      ...many(20, { district: 'not-said' }),
    ]
    const found = rake(people, { district: { coast: 1, moor: 1 } })
    if (!found.ok) throw new Error(found.why)
    expect(total(found.weights, people, ({ district }) => district === 'not-said')).toBeCloseTo(20, 9)
    expect(total(found.weights, people, ({ district }) => district === 'moor')).toBeCloseTo(40, 6)
  })

  it('is refused where nobody of a group answered, where too few did, and where it would have to stretch too far', () => {
    expect(rake(many(50, { district: 'coast' }), { district: { coast: 1, moor: 1 } })).toEqual({
      ok: false,
      why: 'nobody-of-a-group',
    })
    const few = [...many(12, { district: 'coast' }), ...many(12, { district: 'moor' })]
    expect(rake(few, { district: { coast: 1, moor: 1 } })).toEqual({ ok: false, why: 'too-few' })
    const uneven = [...many(95, { district: 'coast' }), ...many(5, { district: 'moor' })]
    expect(rake(uneven, { district: { coast: 1, moor: 99 } }).ok).toBe(false)
    expect(rake(many(50, { district: 'coast' }), {})).toEqual({ ok: false, why: 'nothing-to-compare' })
  })

  it('keeps every weight within 0.3 and 3, whatever came in', () => {
    const people = fc.array(
      fc.record({
        phase: fc.constant(null),
        district: fc.constantFrom('coast', 'town', 'moor', 'not-said'),
        need: fc.constantFrom('autism', 'speech', null),
        role: fc.constant(null),
      }),
      { minLength: 60, maxLength: 200 }
    )
    const shares = fc.record({
      coast: fc.integer({ min: 1, max: 9 }),
      town: fc.integer({ min: 1, max: 9 }),
      moor: fc.integer({ min: 1, max: 9 }),
    })
    fc.assert(
      fc.property(people, shares, (answers, district) => {
        const found = rake(answers, { district })
        if (!found.ok) return
        expect(Math.min(...found.weights)).toBeGreaterThanOrEqual(0.3)
        expect(Math.max(...found.weights)).toBeLessThanOrEqual(3)
        expect(found.effective).toBeLessThanOrEqual(answers.length + 1e-9)
      }),
      { numRuns: 60 }
    )
  })
})
