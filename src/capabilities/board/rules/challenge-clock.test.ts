import { describe, expect, it } from 'vitest'
import { calendarDate } from '../../../standards/calendar.ts'
import { challengeStanding } from './challenge-clock.ts'

const asked = (answeredOn: string | null) => ({
  askedOn: calendarDate('2026-11-12'),
  workingDays: 5,
  answeredOn: answeredOn === null ? null : calendarDate(answeredOn),
})

describe('the clock of a question the board asked', () => {
  it('runs for five working days after the meeting', () => {
    expect(challengeStanding(asked(null), calendarDate('2026-11-19'))).toEqual({
      dueOn: '2026-11-19',
      kind: 'waiting',
    })
  })

  it('is late on the day after, whoever forgot', () => {
    expect(challengeStanding(asked(null), calendarDate('2026-11-20'))).toMatchObject({
      kind: 'late',
      late: 1,
    })
  })

  it('stays late once the answer came late', () => {
    const standing = challengeStanding(asked('2026-11-24'), calendarDate('2027-01-01'))
    expect(standing).toMatchObject({ kind: 'answered', on: '2026-11-24', late: 3 })
  })

  it('is kept by an answer on the last day', () => {
    expect(challengeStanding(asked('2026-11-19'), calendarDate('2027-01-01'))).toMatchObject({ late: 0 })
  })
})
