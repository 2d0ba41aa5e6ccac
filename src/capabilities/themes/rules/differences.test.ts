import { describe, expect, it } from 'vitest'
import { calendarDate } from '../../../standards/calendar.ts'
import { makeBook } from './book.ts'
import type { EndedInBook } from './book-shape.ts'
import { differencesBetween } from './differences.ts'
import { bareWording, type Theme } from './theme.ts'

const cornerstones = [
  { key: 'communicate', name: 'Communicate', about: '' },
  { key: 'welcome', name: 'Welcome and care', about: '' },
]
const theme = (key: string, more: Partial<Theme> = {}): Theme => ({
  ...{ ...bareWording, key, title: key, cornerstone: 'communicate', version: 1, source: null },
  ...{ strength: null, development: 'Nobody rings back.', ...more },
})
const book = (themes: readonly Theme[], ended: readonly EndedInBook[] = []) =>
  makeBook({ asAt: calendarDate('2026-11-24'), cornerstones, themes, ended, sides: [], smallNumber: 5 })

describe('what changed from one codebook to the next', () => {
  it('is nothing when only counts differ', () => {
    expect(differencesBetween(book([theme('calls')]), book([theme('calls')]))).toEqual([])
  })

  it('is each thing that is new, renamed, moved, added, said anew or taken out', () => {
    const before = book([theme('calls', { belongs: 'Calls.', definition: 'Old.' })])
    const changed = { title: 'No one calls', cornerstone: 'welcome', leftOut: 'Letters.', definition: 'New.' }
    expect(differencesBetween(before, book([theme('calls', changed), theme('taxis')]))).toEqual([
      { kind: 'new', title: 'taxis' },
      { kind: 'renamed', title: 'No one calls', was: 'calls' },
      { kind: 'moved', title: 'No one calls', to: 'Welcome and care' },
      { kind: 'said', title: 'No one calls', what: 'definition', how: 'changed' },
      { kind: 'said', title: 'No one calls', what: 'belongs', how: 'taken-out' },
      { kind: 'said', title: 'No one calls', what: 'leftOut', how: 'added' },
    ])
  })

  it('is what became of a theme that is no more', () => {
    const on = calendarDate('2026-11-24')
    const ended: EndedInBook[] = [{ theme: 'taxis', title: 'Taxis', kind: 'merged', into: ['calls'], on }]
    const all = [theme('calls'), theme('taxis', { title: 'Taxis' })]
    expect(differencesBetween(book(all), book([theme('calls')], ended))).toEqual([
      { kind: 'merged', title: 'Taxis', into: ['calls'] },
    ])
  })
})
