import { describe, expect, it } from 'vitest'
import { nextPage, pageBefore, questionsFor, steps } from './steps.ts'

const all = {
  words: ['x'],
  good: [''],
  better: [''],
  teller: ['not-said'],
  whose: ['mine'],
  cornerstone: ['not-known'],
  sharing: ['count'],
  email: [''],
}
const [words, , , , , place, sharing, , , email] = steps

describe('the way through the questions', () => {
  it('begins with what happened', () => {
    expect(nextPage({})).toBe('/tell-us/words')
  })

  it('goes to the first question that is open', () => {
    const { teller: _, ...rest } = all
    expect(nextPage(rest)).toBe('/tell-us/about-you')
  })

  it('ends at the check page, empty boxes being answers', () => {
    expect(nextPage(all)).toBe('/tell-us/check')
  })

  it('can be walked backwards', () => {
    expect(pageBefore(words, all)).toBe('/tell-us')
    expect(pageBefore(sharing, all)).toBe('/tell-us/place')
    expect(pageBefore(email, all)).toBe('/tell-us/sharing')
    expect(pageBefore(email, { ...all, sharing: ['everyone'] })).toBe('/tell-us/how-long')
  })
})

describe('somebody who tells a story for another person', () => {
  const forAnother = { ...all, whose: ['my-child'] }

  it('is asked, on a page of its own, what that person says', () => {
    expect(nextPage(forAnother)).toBe('/tell-us/their-say')
    expect(pageBefore(place, forAnother)).toBe('/tell-us/their-say')
    expect(questionsFor(forAnother)).toContain('theirSay')
  })

  it('is not asked when it is their own', () => {
    expect(questionsFor({ ...all, theirSay: ['agrees'] })).not.toContain('theirSay')
  })
})

describe('somebody who lets everyone read it', () => {
  const open = { ...all, sharing: ['everyone'] }

  it('is asked whether to look first, and until when, on a page each', () => {
    expect(nextPage(open)).toBe('/tell-us/showing')
    expect(nextPage({ ...open, askFirst: ['no'] })).toBe('/tell-us/how-long')
    expect(nextPage({ ...open, askFirst: ['no'], until: ['no-end'] })).toBe('/tell-us/check')
  })

  it('names a day only when they chose one', () => {
    expect(questionsFor({ ...open, until: ['no-end'] })).not.toContain('untilDay')
    expect(questionsFor({ ...open, until: ['day'] })).toContain('untilDay')
  })
})
