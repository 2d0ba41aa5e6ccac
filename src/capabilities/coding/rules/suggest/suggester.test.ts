import { describe, expect, it } from 'vitest'
import { labelledTexts } from '../../../../../tests/support/labelled-texts.ts'
import type { Suggester } from './coded.ts'
import { learnNearest } from './nearest.ts'
import { learnProfiles } from './profiles.ts'
import { learn, MANY } from './suggester.ts'
import { wordsOf } from './terms.ts'

const texts = labelledTexts(1500, 'suggestions')

const amongThree = (suggest: Suggester, some: typeof texts) =>
  some.filter(({ words, label }) => suggest(words).slice(0, 3).some(each => each.label === label)).length / // prettier-ignore
  some.length

describe('themes suggested from what people coded', () => {
  it('have the right one of twenty among the first three, in 8 of 10 texts, after 300 coded', () => {
    expect(amongThree(learn(texts.slice(0, 300)), texts.slice(300))).toBeGreaterThan(0.8)
    expect(amongThree(learnProfiles(texts.slice(0, 300)), texts.slice(300))).toBeGreaterThan(0.8)
  })

  it('still help where a thing is said in a way that nobody coded', () => {
    const usual = texts.filter(({ pattern }) => pattern < 5)
    const unusual = texts.filter(({ pattern }) => pattern >= 5)
    expect(amongThree(learn(usual.slice(0, 499)), unusual)).toBeGreaterThan(0.6)
    expect(amongThree(learn(usual.slice(0, MANY + 300)), unusual)).toBeGreaterThan(0.7)
  })

  it('say why in words of the text itself', () => {
    const suggest = learn(texts.slice(0, 300))
    for (const { words } of texts.slice(300, 340)) {
      const own = wordsOf(words)
      const why = suggest(words).flatMap(({ because }) => because.flatMap(wordsOf))
      expect(why.filter(word => !own.includes(word))).toEqual([])
    }
  })

  it('are the same each time, and in the order of their scores', () => {
    const [first, again] = [learn(texts.slice(0, 200)), learn(texts.slice(0, 200))]
    const scores = first(texts[900]!.words).map(({ score }) => score)
    expect(first(texts[900]!.words)).toEqual(again(texts[900]!.words))
    expect(scores).toEqual(scores.toSorted((a, b) => b - a))
  })

  it.each([
    ['the nearest', learnNearest],
    ['profiles', learnProfiles],
  ])('are none, by %s, where nothing was coded or nothing is in common', (_, how) => {
    expect(how([])('The taxi was late.')).toEqual([])
    expect(how([{ words: 'Nobody rang.', label: 'calls' }])('Zebra')).toEqual([])
  })

  it('rest on a sum that can be worked out by hand', () => {
    // "taxi" is in one of two passages: log(3 / 1.5) = log 2, and so is "rang"; a passage of one word has length 1.
    const [best, ...others] = learnNearest([
      { words: 'taxi', label: 'transport' },
      { words: 'rang', label: 'calls' },
    ])('taxi taxi')
    expect(others).toEqual([])
    expect(best).toEqual({ label: 'transport', score: 1, because: ['taxi'] })
  })
})
