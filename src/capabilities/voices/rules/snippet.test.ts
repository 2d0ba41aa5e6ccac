import { describe, expect, it } from 'vitest'
import { glimpseOf, snippet } from './snippet.ts'

describe('the beginning of a story in a list', () => {
  it('is all of a short one', () => {
    expect(snippet('Nobody rang us back.')).toBe('Nobody rang us back.')
  })

  it('ends between two words', () => {
    expect(snippet('Nobody rang us back for eleven weeks.', 20)).toBe('Nobody rang us back …')
  })

  it('keeps to its length when there is nowhere to cut', () => {
    expect(snippet('Aaaaaaaaaaaaaaaa', 5)).toBe('Aaaaa …')
  })

  it('stands on one line', () => {
    expect(snippet('Nobody rang.\n\nI gave up.')).toBe('Nobody rang. I gave up.')
  })
})

describe('a story in which something is hard', () => {
  it('shows none of its words before somebody opens it', () => {
    expect(glimpseOf('He was held down.', ['violence'])).toBe(null)
    expect(glimpseOf('The cook was kind.', [])).toBe('The cook was kind.')
  })
})
