import { describe, expect, it } from 'vitest'
import { tooManyCodes } from './code-tries.ts'

describe('wrong codes', () => {
  it('of a hall of 300 people who mistype one each stop nobody, and ten stop one browser', () => {
    expect(tooManyCodes({ visit: 1, place: 300 })).toBe(false)
    expect(tooManyCodes({ visit: 10, place: 10 })).toBe(true)
  })

  it('of a neighbour with a script do not shut out somebody who typed none', () => {
    expect(tooManyCodes({ visit: 0, place: 10_000 })).toBe(false)
    expect(tooManyCodes({ visit: 1, place: 600 })).toBe(true)
  })

  it('shut nobody out for where they are when we do not know it', () => {
    expect(tooManyCodes({ visit: 9, place: null })).toBe(false)
  })
})
