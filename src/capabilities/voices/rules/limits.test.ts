import { describe, expect, it } from 'vitest'
import { tooManyCodes, tooManyStories } from './limits.ts'

describe('limits', () => {
  it('let a hall of 300 people on one line tell a story each, twice over, and stop a script of thousands', () => {
    expect(tooManyStories(600)).toBe(false)
    expect(tooManyStories(2_000)).toBe(true)
  })

  it('let a hall of 300 people mistype a code each, and stop one browser after ten', () => {
    expect(tooManyCodes({ visit: 1, place: 300 })).toBe(false)
    expect(tooManyCodes({ visit: 10, place: 10 })).toBe(true)
    expect(tooManyCodes({ visit: 0, place: 600 })).toBe(true)
  })

  it('shut nobody out for where they are when we do not know it', () => {
    expect(tooManyStories(null)).toBe(false)
    expect(tooManyCodes({ visit: 9, place: null })).toBe(false)
  })
})
