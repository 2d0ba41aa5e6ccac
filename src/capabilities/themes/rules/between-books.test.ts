import { describe, expect, it } from 'vitest'
import { calendarDate } from '../../../standards/calendar.ts'
import { makeBook, themeInBook } from './book.ts'
import type { EndedInBook, ThemeBookSnapshot } from './book-shape.ts'
import { bareWording } from './theme.ts'

const asAt = calendarDate('2026-11-24')
const theme = (key: string) => ({
  ...{ key, title: key, cornerstone: 'communicate', version: 1 },
  ...{ ...bareWording, strength: null, development: 'Words.', source: null },
})
/** A book of these counts, after those that were public before it, the newest first. */
const book = (
  counts: Readonly<Record<string, number>>,
  earlier: readonly ThemeBookSnapshot[] = [],
  ended: readonly EndedInBook[] = []
) =>
  makeBook({
    ...{ asAt, smallNumber: 5, earlier, ended },
    cornerstones: [{ key: 'communicate', name: 'Communicate', about: 'We talk.' }],
    themes: Object.keys(counts).map(theme),
    sides: Object.entries(counts).map(([key, stories]) => ({
      ...{ theme: key, side: 'development' as const, stories, shared: [] },
      tellers: { 'parent-carer': stories, practitioner: 0 },
    })),
  })
const ended = (kind: 'merged' | 'split', key: string, ...into: string[]): EndedInBook => ({
  ...{ theme: key, title: key, kind, into, on: asAt },
})
const said = (of: ThemeBookSnapshot, key: string) => themeInBook(of, key)?.development?.stories
const shown = (count: number) => ({ kind: 'shown', count })

describe('whoever takes one theme book from the next', () => {
  const first = book({ calls: 20, cards: 3, letters: 9 })

  it('does not learn how few stories were merged into many', () => {
    const second = book({ calls: 23 }, [first], [ended('merged', 'cards', 'calls')])
    expect(said(second, 'calls')).toEqual(shown(20))
    expect(themeInBook(second, 'calls')?.development?.tellers).toEqual(
      themeInBook(first, 'calls')?.development?.tellers
    )
  })

  it('does not learn it from a later book either, until as many more are there as may be shown', () => {
    const fates = [ended('merged', 'cards', 'calls')]
    const second = book({ calls: 23 }, [first], fates)
    const third = book({ calls: 24 }, [second, first], fates)
    expect(said(third, 'calls')).toEqual(shown(20))
    expect(said(book({ calls: 25 }, [third, second, first], fates), 'calls')).toEqual(shown(25))
  })

  it('does not learn how few there were where many were merged into them', () => {
    const second = book({ cards: 12 }, [first], [ended('merged', 'letters', 'cards')])
    expect(said(second, 'cards')).toEqual(shown(9))
  })

  it('is told the new count where no theme was few', () => {
    const second = book({ calls: 27 }, [first], [ended('merged', 'letters', 'calls')])
    expect(said(second, 'calls')).toEqual(shown(27))
  })

  it('does not learn how few went to one part of a theme that was split', () => {
    const second = book({ early: 17, late: 3 }, [first], [ended('split', 'calls', 'early', 'late')])
    expect(said(second, 'early')).toEqual({ kind: 'withheld' })
    expect(said(second, 'late')).toEqual({ kind: 'hidden', below: 5 })
    expect(themeInBook(second, 'early')?.development?.tellers).toBeNull()
  })

  it('does not learn how few went to a theme that stood already', () => {
    const second = book({ early: 17, letters: 12 }, [first], [ended('split', 'calls', 'early', 'letters')])
    expect([said(second, 'early'), said(second, 'letters')]).toEqual([{ kind: 'withheld' }, shown(9)])
  })

  it('is told the counts of all parts where many went to each, in this book and in the next', () => {
    const fates = [ended('split', 'calls', 'early', 'late')]
    const second = book({ early: 12, late: 8 }, [first], fates)
    const third = book({ early: 17, late: 13 }, [second, first], fates)
    expect([said(second, 'early'), said(second, 'late')]).toEqual([shown(12), shown(8)])
    expect([said(third, 'early'), said(third, 'late')]).toEqual([shown(17), shown(13)])
  })
})
