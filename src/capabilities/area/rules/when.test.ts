import { describe, expect, it } from 'vitest'
import { calendarDate } from '../../../standards/calendar.ts'
import { dayMeant, monthMeant } from './when.ts'

const saturday = calendarDate('2026-11-21')

describe('a day in an area', () => {
  it('stays as it is when it is written in full', () => {
    expect(dayMeant(calendarDate('2024-12-19'), saturday)).toBe('2024-12-19')
  })

  it('is counted back from the day of loading', () => {
    expect(dayMeant({ daysBefore: 7 }, saturday)).toBe('2026-11-14')
  })

  it('is after the day of loading when the count is below nought', () => {
    expect(dayMeant({ daysBefore: -2 }, saturday)).toBe('2026-11-23')
  })

  it('moves on to a working day only where that is asked', () => {
    expect(dayMeant({ daysBefore: 7, workingDay: true }, saturday)).toBe('2026-11-16')
    expect(dayMeant({ daysBefore: 8, workingDay: true }, saturday)).toBe('2026-11-13')
  })

  it('passes over bank holidays', () => {
    expect(dayMeant({ daysBefore: 0, workingDay: true }, calendarDate('2026-12-25'))).toBe('2026-12-29')
  })

  it('may be a day of a month counted back, over the turn of a year', () => {
    expect(dayMeant({ monthsBefore: 2, day: 8 }, calendarDate('2026-01-31'))).toBe('2025-11-08')
  })
})

describe('a month in an area', () => {
  it('stays as it is, or is counted back', () => {
    expect(monthMeant('2025-05', saturday)).toBe('2025-05')
    expect(monthMeant({ monthsBefore: 11 }, saturday)).toBe('2025-12')
  })
})
