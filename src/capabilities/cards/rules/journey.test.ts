import { describe, expect, it } from 'vitest'
import { defaultCards } from '../default-cards.ts'
import { nextPage, pageBefore, saysSomething, stepsOf, type Draft } from './journey.ts'

const begun: Draft = { who: 'alone', age: '13-to-15', topics: ['noise'] }

describe('the way through the cards', () => {
  it('begins with who is there and how old they are', () => {
    expect(nextPage({}, defaultCards)).toBe('/tell-us/cards')
    expect(nextPage({ who: 'alone' }, defaultCards)).toBe('/tell-us/cards/age')
  })

  it('asks a child under 13 to ask a grown-up first, and nobody else', () => {
    expect(nextPage({ who: 'alone', age: 'under-13' }, defaultCards)).toBe('/tell-us/cards/grown-up')
    expect(nextPage({ who: 'alone', age: 'under-13', grownUp: true }, defaultCards)).toBe(
      '/tell-us/cards/topics'
    )
    expect(nextPage({ who: 'alone', age: 'not-said' }, defaultCards)).toBe('/tell-us/cards/topics')
  })

  it('asks one question a page, of the chosen topics only', () => {
    expect(stepsOf(begun, defaultCards).map(({ page }) => page)).toEqual([
      '/tell-us/cards',
      '/tell-us/cards/age',
      '/tell-us/cards/topics',
      '/tell-us/cards/question/1',
      '/tell-us/cards/question/2',
      '/tell-us/cards/sharing',
      '/tell-us/cards/check',
    ])
  })

  it('lets every question be skipped', () => {
    const skipped = { ...begun, cards: { 'too-loud': 'skipped', 'quiet-place': 'skipped' } }
    expect(nextPage(skipped, defaultCards)).toBe('/tell-us/cards/sharing')
    expect(saysSomething(skipped)).toBe(false)
    expect(saysSomething({ ...skipped, more: { 'too-loud': 'The hall.' } })).toBe(true)
    expect(saysSomething({ ...begun, cards: { 'too-loud': 'not-known' } })).toBe(true)
  })

  it('goes back one page at a time', () => {
    expect(pageBefore('/tell-us/cards/question/1', begun, defaultCards)).toBe('/tell-us/cards/topics')
    expect(pageBefore('/tell-us/cards', begun, defaultCards)).toBe('/young-people')
  })
})
