import { describe, expect, it } from 'vitest'
import { calendarDate } from '../../../standards/calendar.ts'
import { makeBook, themeInBook, type SideFacts } from './book.ts'
import { bareWording, type Theme } from './theme.ts'

const cornerstones = [
  { key: 'communicate', name: 'Communicate', about: 'We talk.' },
  { key: 'work-in-partnership', name: 'Work in partnership', about: 'We decide together.' },
]
const calls: Theme = {
  ...{ key: 'no-one-calls-back', title: 'No one calls back', cornerstone: 'communicate', version: 1 },
  ...{ ...bareWording, strength: null, development: 'Nobody rings back.', source: null },
}
const book = (sides: readonly SideFacts[], themes = [calls]) =>
  makeBook({ asAt: calendarDate('2026-11-24'), cornerstones, themes, sides, smallNumber: 5 })
const told = (stories: number, shared: readonly string[] = []): SideFacts => ({
  ...{ theme: 'no-one-calls-back', side: 'development', stories, shared },
})

describe('the theme book', () => {
  it('shows the number of stories from 5 on, and below that only that it is below', () => {
    expect(themeInBook(book([told(5)]), 'no-one-calls-back')?.development?.stories).toEqual({
      kind: 'shown',
      count: 5,
    })
    expect(themeInBook(book([told(4)]), 'no-one-calls-back')?.development?.stories).toEqual({
      kind: 'hidden',
      below: 5,
    })
  })

  it('does not tell nobody from a few', () => {
    expect(themeInBook(book([]), 'no-one-calls-back')).toEqual(
      themeInBook(book([told(3)]), 'no-one-calls-back')
    )
  })

  it('lets a side wait for its other half', () => {
    expect(themeInBook(book([]), 'no-one-calls-back')?.strength).toBeNull()
  })

  it('keeps a cornerstone nobody has told us about yet', () => {
    expect(book([]).cornerstones.map(({ key, themes }) => [key, themes.length])).toEqual([
      ['communicate', 1],
      ['work-in-partnership', 0],
    ])
  })

  it('puts what was told most first, and gives no order among what is hidden', () => {
    const named = (key: string) => ({ ...calls, key, title: key })
    const others = ['a', 'b', 'c'].map(named)
    const sides = [
      { ...told(4), theme: 'c' },
      { ...told(9), theme: 'b' },
    ]
    const [communicate] = book(sides, others).cornerstones
    expect(communicate?.themes.map(({ key }) => key)).toEqual(['b', 'a', 'c'])
  })

  it('names the stories that anybody may read', () => {
    expect(themeInBook(book([told(7, ['214', '31'])]), 'no-one-calls-back')?.development?.shared).toEqual([
      '214',
      '31',
    ])
  })
})
