import { describe, expect, it } from 'vitest'
import { calendarDate } from '../../../standards/calendar.ts'
import { meetingCalendar } from './calendar.ts'
import { looksLikeMeetingKey, meetingKey, placeInDay } from './meeting-key.ts'

const on = calendarDate('2024-12-19')

describe('the address of a meeting', () => {
  it('is its day', () => {
    expect(meetingKey(on, new Set())).toBe('2024-12-19')
  })

  it('gets a number for the second and third meeting of a day', () => {
    expect(meetingKey(on, new Set(['2024-12-19']))).toBe('2024-12-19-2')
    expect(meetingKey(on, new Set(['2024-12-19', '2024-12-19-2']))).toBe('2024-12-19-3')
  })

  it('tells which meeting of the day it is', () => {
    expect(placeInDay('2024-12-19')).toBe(1)
    expect(placeInDay('2024-12-19-3')).toBe(3)
  })

  it('cannot be words', () => {
    expect(looksLikeMeetingKey('2024-12-19-2')).toBe(true)
    expect(looksLikeMeetingKey('about')).toBe(false)
    expect(looksLikeMeetingKey('2024-12-19-1')).toBe(false)
  })
})

const meeting = (key: string, starts: string | null = '10:00') => ({
  key,
  on: calendarDate(key.slice(0, 10)),
  starts,
})

describe('the list of meetings', () => {
  const all = ['2025-12-11', '2026-11-21', '2026-01-22', '2027-01-14'].map(key => meeting(key))
  const calendar = meetingCalendar(all, calendarDate('2026-11-21'))

  it('keeps today’s meeting as the next one until the day is over', () => {
    expect(calendar.next?.key).toBe('2026-11-21')
    expect(calendar.later.map(({ key }) => key)).toEqual(['2027-01-14'])
  })

  it('puts the newest year first', () => {
    expect(calendar.past.map(({ year }) => year)).toEqual(['2026', '2025'])
  })

  it('puts the later of two meetings on one day first among the past', () => {
    const two = [meeting('2024-12-19', '09:00'), meeting('2024-12-19-2', '14:00')]
    const [year] = meetingCalendar(two, calendarDate('2026-11-21')).past
    expect(year?.meetings.map(({ key }) => key)).toEqual(['2024-12-19-2', '2024-12-19'])
  })
})
