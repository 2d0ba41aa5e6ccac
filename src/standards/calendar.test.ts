import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  calendarDate,
  daysBetween,
  formatDate,
  formatDay,
  formatMonth,
  isCalendarDate,
  londonDay,
  weekdayOf,
} from './calendar.ts'

const day = calendarDate

describe('a day in the calendar', () => {
  it('is refused when it does not exist', () => {
    expect(() => day('2026-02-29')).toThrow(RangeError)
    expect(() => day('2026-13-01')).toThrow(RangeError)
    expect(() => day('2026-11-31')).toThrow(RangeError)
  })

  it('is refused in any other spelling', () => {
    expect(
      ['24/11/2026', '2026-1-1', '2026-11-24T00:00:00Z', ' 2026-11-24', '0000-01-01', null].filter(
        isCalendarDate
      )
    ).toEqual([])
  })

  it('is accepted on 29 February of a leap year', () => {
    expect(isCalendarDate('2028-02-29')).toBe(true)
  })

  it('is still a day when the clocks change', () => {
    expect(addDays(day('2026-03-28'), 2)).toBe('2026-03-30')
    expect(daysBetween(day('2026-10-24'), day('2026-10-26'))).toBe(2)
  })

  it('knows its day of the week, before 1970 too', () => {
    expect(weekdayOf(day('2026-11-24'))).toBe(2)
    expect(weekdayOf(day('1969-12-28'))).toBe(7)
  })

  it('comes back after any number of days on and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -30000, max: 30000 }), n => {
        expect(daysBetween(day('2026-11-24'), addDays(day('2026-11-24'), n))).toBe(n)
        expect(addDays(addDays(day('2026-11-24'), n), -n)).toBe('2026-11-24')
      })
    )
  })

  it('is refused past the year 9999', () => {
    expect(() => addDays(day('9999-12-31'), 1)).toThrow(RangeError)
  })
})

describe('a number of months on', () => {
  it('keeps the day where the month has it, and takes the last day where it has not', () => {
    expect(addMonths(day('2026-01-15'), 6)).toBe('2026-07-15')
    expect(addMonths(day('2026-01-31'), 1)).toBe('2026-02-28')
    expect(addMonths(day('2026-03-31'), -1)).toBe('2026-02-28')
    expect(addMonths(day('2026-11-30'), 3)).toBe('2027-02-28')
  })
})

describe('what day it is in London', () => {
  it('is tomorrow already at half past eleven at night in summer, UTC', () => {
    expect(londonDay(new Date('2026-07-01T23:30:00Z'))).toBe('2026-07-02')
  })

  it('is still today at half past eleven at night in winter', () => {
    expect(londonDay(new Date('2026-12-01T23:30:00Z'))).toBe('2026-12-01')
  })

  it('is refused for a time that is none', () => {
    expect(() => londonDay(new Date('never'))).toThrow(RangeError)
  })
})

describe('a day in words', () => {
  it('is written as GOV.UK writes it', () => {
    expect(formatDay(day('2026-11-24'), 'en')).toBe('Tuesday 24 November 2026')
    expect(formatDate(day('2026-09-01'), 'en')).toBe('1 September 2026')
    expect(formatMonth(day('2026-11-24'), 'en')).toBe('November 2026')
  })

  it('is in English words where a page is only turned round to check its layout', () => {
    expect(formatDay(day('2026-11-24'), 'ar-XB')).toBe('Tuesday 24 November 2026')
  })

  it('is written in the reader’s language, in the calendar our meetings use', () => {
    expect(formatDay(day('2026-11-24'), 'cy')).toBe('Dydd Mawrth, 24 Tachwedd 2026')
    expect(formatDate(day('2026-11-24'), 'pl')).toBe('24 listopada 2026')
  })
})
