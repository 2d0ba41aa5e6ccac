import { describe, expect, it } from 'vitest'
import { calendarDate } from '../../../standards/calendar.ts'
import { endedInBook, makeBook, themeInBook, type SideFacts } from './book.ts'
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

  it('says how far two readers agree with what it was counted over, and nothing where there are too few', () => {
    const figure = { theme: calls.key, units: 40, said: 12, asAt: calendarDate('2026-11-20') }
    const said = (alpha: number | null, stories: number) =>
      themeInBook(
        makeBook({
          ...{ asAt: calendarDate('2026-11-24'), cornerstones, themes: [calls], sides: [], smallNumber: 5 },
          agreements: [{ ...figure, alpha, stories }],
        }),
        calls.key
      )?.agreement
    expect(said(0.71, 6)).toEqual({ alpha: 0.71, units: 40, said: 12, stories: 6, asAt: '2026-11-20' })
    expect(said(0.71, 4)).toBeNull()
    expect(said(null, 9)).toBeNull()
  })

  it('says who said it beside the count, and neither of few nor where the count is hidden', () => {
    const tellers = { 'parent-carer': 9, practitioner: 6, 'not-said': 2 }
    const parts = (stories: number) =>
      themeInBook(book([{ ...told(stories), tellers }]), calls.key)?.development?.tellers
    expect(parts(4)).toBeNull()
    expect(parts(17)).toMatchObject({
      ...{ 'parent-carer': { kind: 'shown', count: 9 }, 'not-said': { kind: 'hidden', below: 5 } },
      practitioner: { kind: 'withheld' },
    })
  })

  it('follows a theme that was merged to what it is part of, and one that was split to none', () => {
    const ended = (into: readonly string[]) => ({
      ...book([]),
      ended: [{ theme: 'old', title: 'Old', kind: 'merged' as const, into, on: calendarDate('2026-11-20') }],
    })
    expect(themeInBook(ended([calls.key]), 'old')?.key).toBe(calls.key)
    expect(themeInBook(ended([calls.key, 'other']), 'old')).toBeUndefined()
    expect(endedInBook(ended([calls.key, 'other']), 'old')?.now.map(({ key }) => key)).toEqual([calls.key])
  })

  it('names the stories that anybody may read', () => {
    expect(themeInBook(book([told(7, ['214', '31'])]), 'no-one-calls-back')?.development?.shared).toEqual([
      '214',
      '31',
    ])
  })
})
