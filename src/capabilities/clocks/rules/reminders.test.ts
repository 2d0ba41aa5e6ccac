import { describe, expect, it } from 'vitest'
import { calendarDate as day } from '../../../standards/calendar.ts'
import { remindersFor } from './reminders.ts'

/** Due on Friday 13 November 2026. */
const answer = {
  startedOn: day('2026-10-30'),
  rule: { unit: 'working-days', n: 10 } as const,
  movedTo: null,
  keptOn: null,
  droppedOn: null,
}
const why = (today: string, duty: Parameters<typeof remindersFor>[0][number] = answer) =>
  remindersFor([duty], day(today)).map(reminder => reminder.why)

describe('reminders', () => {
  it('come on the working day before a duty is due, and not on the day itself', () => {
    expect(why('2026-11-11')).toEqual([])
    expect(why('2026-11-12')).toEqual(['due-next'])
    expect(why('2026-11-13')).toEqual([])
  })

  it('come when it is late by 1, 5 and 10 working days, and not between', () => {
    expect(['2026-11-16', '2026-11-20', '2026-11-27'].flatMap(today => why(today))).toEqual([
      'late',
      'late',
      'late',
    ])
    expect(['2026-11-17', '2026-11-19', '2026-11-23'].flatMap(today => why(today))).toEqual([])
  })

  it('never come at a weekend, when they would come twice', () => {
    expect(why('2026-11-21')).toEqual([])
    expect(why('2026-11-14')).toEqual([])
  })

  it('come on Friday for a day that falls at the weekend', () => {
    const saturday = { ...answer, rule: { unit: 'fixed', day: day('2026-10-31') } as const }
    expect(why('2026-10-30', saturday)).toEqual(['due-next'])
  })

  it('stop when the duty is kept or set aside', () => {
    expect(why('2026-11-20', { ...answer, keptOn: day('2026-11-18') })).toEqual([])
    expect(why('2026-11-20', { ...answer, droppedOn: day('2026-11-18') })).toEqual([])
  })
})
