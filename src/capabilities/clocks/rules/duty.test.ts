import { describe, expect, it } from 'vitest'
import { calendarDate as day } from '../../../standards/calendar.ts'
import { dueOn, dutyId, type Rule } from './duty.ts'

const due = (start: string, rule: Rule, movedTo: string | null = null) =>
  dueOn({ startedOn: day(start), rule, movedTo: movedTo ? day(movedTo) : null })

describe('the day a duty is due', () => {
  it('is 10 working days after the meeting of 19 December 2024, for its minutes', () => {
    expect(due('2024-12-19', { unit: 'working-days', n: 10 })).toEqual({
      day: '2025-01-07',
      provisional: false,
    })
  })

  it('is 5 working days before a meeting, for its papers', () => {
    expect(due('2024-05-16', { unit: 'working-days', n: -5 }).day).toBe('2024-05-09')
  })

  it('is counted through weekends and holidays when the rule is in calendar days or weeks', () => {
    expect(due('2024-12-19', { unit: 'calendar-days', n: 15 }).day).toBe('2025-01-03')
    expect(due('2024-12-19', { unit: 'weeks', n: 20 }).day).toBe('2025-05-08')
  })

  it('is the day that was named, at a weekend too', () => {
    expect(due('2026-01-01', { unit: 'fixed', day: day('2026-10-31') }).day).toBe('2026-10-31')
  })

  it('is the newest day, when a named day was moved', () => {
    expect(due('2026-01-01', { unit: 'fixed', day: day('2026-10-31') }, '2026-12-18').day).toBe('2026-12-18')
  })

  it('is provisional beyond the bank holidays that are published', () => {
    expect(due('2028-12-20', { unit: 'working-days', n: 10 }).provisional).toBe(true)
  })
})

describe('the name of a duty', () => {
  it('is the same for the same thing and kind of duty, and different for any other', () => {
    expect(dutyId('voice:1', 'voice.read')).toBe(dutyId('voice:1', 'voice.read'))
    expect(dutyId('voice:1', 'voice.read')).not.toBe(dutyId('voice:1', 'voice.answer'))
    expect(dutyId('voice:1', 'voice.read')).not.toBe(dutyId('voice:2', 'voice.read'))
  })
})
