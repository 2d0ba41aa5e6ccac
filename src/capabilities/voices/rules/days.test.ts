import { describe, expect, it } from 'vitest'
import { calendarDate as on } from '../../../standards/calendar.ts'
import { nextDuty, promisedDays } from './days.ts'

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

describe('what is owed next', () => {
  const work = { ...promisedDays(on('2026-11-20'), standards), read: false, answered: false }

  it('is reading, while nobody has read it', () => {
    expect(nextDuty(work, on('2026-11-25'))).toEqual({
      kind: 'read',
      by: '2026-11-24',
      late: { days: 1, workingDays: 1 },
    })
  })

  it('is late at the weekend after a day that was missed, by days and by no working day', () => {
    expect(nextDuty({ ...work, read: true }, on('2026-12-06'))?.late).toEqual({ days: 2, workingDays: 0 })
  })

  it('is answering, once somebody has', () => {
    expect(nextDuty({ ...work, read: true }, on('2026-11-25'))).toEqual({
      kind: 'answer',
      by: '2026-12-04',
      late: null,
    })
  })

  it('is nothing, once somebody has written back', () => {
    expect(nextDuty({ ...work, read: true, answered: true }, on('2027-01-01'))).toBeNull()
  })
})
