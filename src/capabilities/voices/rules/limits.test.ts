import { describe, expect, it } from 'vitest'
import { tooManyStories } from './limits.ts'

describe('limits', () => {
  it('let a hall of 300 people on one line tell a story each, twice over, and stop a script of thousands', () => {
    expect(tooManyStories(600)).toBe(false)
    expect(tooManyStories(2_000)).toBe(true)
  })

  it('shut nobody out for where they are when we do not know it', () => {
    expect(tooManyStories(null)).toBe(false)
  })
})
