import { describe, expect, it } from 'vitest'
import { calendarDate as on } from '../../../standards/calendar.ts'
import { daysLate, nextDuty, promisedDays } from './days.ts'

const standards = { read: { workingDays: 2 }, answered: { workingDays: 10 } }

describe('the days a teller is promised', () => {
  it('are two and ten working days after the day the story came', () => {
    expect(promisedDays(on('2026-11-20'), standards)).toEqual({
      readBy: '2026-11-24',
      answerBy: '2026-12-04',
    })
  })

  it('leave out Christmas', () => {
    expect(promisedDays(on('2026-12-23'), standards)).toMatchObject({ readBy: '2026-12-29' })
  })
})

describe('being late', () => {
  it('does not begin on the day itself', () => {
    expect(daysLate(on('2026-12-04'), on('2026-12-04'))).toBe(0)
  })

  it('is counted in working days', () => {
    expect(daysLate(on('2026-12-04'), on('2026-12-08'))).toBe(2)
  })

  it('is at least a day at the weekend after a day that was missed', () => {
    expect(daysLate(on('2026-12-04'), on('2026-12-05'))).toBe(1)
  })
})

describe('what is owed next', () => {
  const work = { ...promisedDays(on('2026-11-20'), standards), read: false, answered: false }

  it('is reading, while nobody has read it', () => {
    expect(nextDuty(work, on('2026-11-25'))).toEqual({ kind: 'read', by: '2026-11-24', late: 1 })
  })

  it('is answering, once somebody has', () => {
    expect(nextDuty({ ...work, read: true }, on('2026-11-25'))).toEqual({
      kind: 'answer',
      by: '2026-12-04',
      late: 0,
    })
  })

  it('is nothing, once somebody has written back', () => {
    expect(nextDuty({ ...work, read: true, answered: true }, on('2027-01-01'))).toBeNull()
  })
})
