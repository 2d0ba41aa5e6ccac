import { describe, expect, it } from 'vitest'
import { nextPage, pageBefore } from './steps.ts'

const all = {
  words: ['x'],
  teller: ['not-said'],
  cornerstone: ['not-known'],
  sharing: ['count'],
  email: [''],
}

describe('the way through the questions', () => {
  it('begins with what happened', () => {
    expect(nextPage({})).toBe('/tell-us/words')
  })

  it('goes to the first question that is open', () => {
    const { teller: _, ...rest } = all
    expect(nextPage(rest)).toBe('/tell-us/about-you')
  })

  it('ends at the check page, an empty e-mail address being an answer', () => {
    expect(nextPage(all)).toBe('/tell-us/check')
  })

  it('can be walked backwards', () => {
    expect(pageBefore('words')).toBe('/tell-us')
    expect(pageBefore('sharing')).toBe('/tell-us/place')
  })
})
