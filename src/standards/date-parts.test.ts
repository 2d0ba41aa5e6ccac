import { describe, expect, it } from 'vitest'
import { dateFromParts } from './date-parts.ts'

const wrong = (...parts: string[]) => ({ kind: 'wrong', parts })
const missing = (...parts: string[]) => ({ kind: 'missing', parts })

describe('a date typed in three boxes', () => {
  it.each([
    ['24', '11', '2026'],
    [' 24 ', ' 11', '2026 '],
    ['24', 'November', '2026'],
    ['24th', 'nov', '2026'],
    ['24', 'NOV.', '2026'],
  ])('is understood as %j %j %j', (d, m, y) => {
    expect(dateFromParts(d, m, y)).toEqual({ kind: 'date', date: '2026-11-24' })
  })

  it('understands the short and the full name of September, and 3rd', () => {
    expect(dateFromParts('3rd', 'Sept', '2026')).toEqual({ kind: 'date', date: '2026-09-03' })
    expect(dateFromParts('03', '09', '2026')).toEqual({ kind: 'date', date: '2026-09-03' })
  })

  it('is empty when nothing was typed', () => {
    expect(dateFromParts('', ' ', '')).toEqual({ kind: 'empty' })
  })

  it('names what is missing', () => {
    expect(dateFromParts('24', '', '2026')).toEqual(missing('month'))
    expect(dateFromParts('', '', '2026')).toEqual(missing('day', 'month'))
  })

  it('names what cannot be right', () => {
    expect(dateFromParts('24', '13', '2026')).toEqual(wrong('month'))
    expect(dateFromParts('0', '1', '2026')).toEqual(wrong('day'))
    expect(dateFromParts('32', 'Smarch', '2026')).toEqual(wrong('day', 'month'))
    expect(dateFromParts('1', '-1', '2026')).toEqual(wrong('month'))
  })

  it('asks about a month that two names begin with', () => {
    expect(dateFromParts('1', 'Ju', '2026')).toEqual(wrong('month'))
    expect(dateFromParts('1', 'J', '2026')).toEqual(wrong('month'))
  })

  it('asks for all four figures of a year and does not guess the century', () => {
    expect(dateFromParts('24', '11', '26')).toEqual(wrong('year'))
    expect(dateFromParts('24', '11', '0000')).toEqual(wrong('year'))
  })

  it('points at the day when the month has no such day', () => {
    expect(dateFromParts('31', '2', '2026')).toEqual(wrong('day'))
    expect(dateFromParts('29', 'feb', '2026')).toEqual(wrong('day'))
  })
})
