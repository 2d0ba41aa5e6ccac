import { describe, expect, it } from 'vitest'
import { calendarDate } from '../../../standards/calendar.ts'
import { dayAndHour, momentOf, readHour } from './hours.ts'

describe('the hour at which a vote opens or stops', () => {
  it('is read as people write it', () => {
    expect(['16:30', '16.30', '1630', '9', ' 9:05 '].map(readHour)).toEqual([
      ...['16:30', '16:30', '16:30', '09:00', '09:05'],
    ])
    expect(['24', '12:60', 'noon', ''].map(readHour)).toEqual([null, null, null, null])
  })

  it('is the hour in England, in winter and in summer', () => {
    const summer = momentOf(calendarDate('2026-07-01'), '16:30')
    expect(summer.toISOString()).toBe('2026-07-01T15:30:00.000Z')
    expect(momentOf(calendarDate('2026-12-01'), '16:30').toISOString()).toBe('2026-12-01T16:30:00.000Z')
    expect(dayAndHour(summer)).toEqual({ day: '2026-07-01', hour: '16:30' })
  })
})
