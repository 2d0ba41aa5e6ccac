import { describe, expect, it } from 'vitest'
import { readingOf } from './reading-age.ts'

const plain = [
  'What happens next',
  'You told us that nobody rang you back. We did not call you. We are sorry.',
  'Jo Example will call you by Tuesday 24 November 2026. You can ring us on 01632 960 001, 9am to 5pm.',
]
const report = [
  'The partnership acknowledges that systemic weaknesses in the timeliness of statutory assessment processes, ' +
    'compounded by insufficient capacity, have contributed to significant dissatisfaction amongst families. ' +
    'A comprehensive transformation programme has been commissioned to facilitate improved communication.',
]

describe('the reading age of a text', () => {
  it('is under 9 for an answer in plain words', () => {
    expect(readingOf(plain).age).toBeLessThan(9)
  })

  it('is over 18 for a report to a committee', () => {
    expect(readingOf(report).age).toBeGreaterThan(18)
  })

  it('is the median of the four published formulas, and 5', () => {
    // 6 words, 6 beats, 22 letters, 1 sentence: Flesch-Kincaid -1.45, SMOG 3.13, ARI -1.16, Coleman-Liau 0.83
    expect(readingOf(['The black cat sat down here.']).age).toBe(4.8)
  })

  it('leaves headings and labels out, however hard', () => {
    expect(readingOf(['Organisational accountability', ...plain]).age).toBe(readingOf(plain).age)
  })

  it('is not to be relied on under 100 words', () => {
    expect(readingOf(plain).enough).toBe(false)
    expect(readingOf([...plain, ...plain, ...plain]).enough).toBe(true)
  })

  it('is not given where there is nothing to read', () => {
    expect(readingOf(['Home', ''])).toEqual({
      words: 1,
      sentences: 1,
      age: null,
      enough: false,
      longest: 1,
      long: [],
    })
  })
})

describe('sentences that are too long', () => {
  const words = (n: number) => `${Array.from({ length: n }, () => 'word').join(' ')}.`

  it('begin at 21 words on a public page', () => {
    expect(readingOf([words(20)]).long).toEqual([])
    expect(readingOf([words(21)]).long).toEqual([{ sentence: words(21), words: 21 }])
  })

  it('begin at 16 words in Easy Read', () => {
    expect(readingOf([words(15), words(16)], 15).long).toEqual([{ sentence: words(16), words: 16 }])
  })

  it('are not made by setting two items of a list side by side', () => {
    expect(readingOf([words(15), words(15)]).longest).toBe(15)
  })
})
