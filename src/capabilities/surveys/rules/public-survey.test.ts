import { describe, expect, it } from 'vitest'
import { calendarDate } from '../../../standards/calendar.ts'
import { answerStands, publicSurvey } from './public-survey.ts'

const facts = {
  ...{ title: 'Autumn survey', heard: null, answer: null, answerBy: calendarDate('2026-12-18') },
  ...{ askedFrom: calendarDate('2026-11-01'), askedTo: calendarDate('2026-11-19') },
}

describe('the public page of a survey', () => {
  it('says of how many people how many answered, and how many answers a person has read', () => {
    const page = publicSurvey({ ...facts, asked: 900, taken: 120, waiting: 80 }, 5)
    expect(page).toMatchObject({ answered: 120, asked: 900, read: 40, allRead: false })
  })

  it('shows no number when fewer than five answered', () => {
    const page = publicSurvey({ ...facts, asked: 900, taken: 4, waiting: 0 }, 5)
    expect(page).toMatchObject({ answered: null, asked: null, read: null, allRead: true })
  })

  it('does not show how many were asked when that tells how few kept silent', () => {
    expect(publicSurvey({ ...facts, asked: 124, taken: 120, waiting: 0 }, 5).asked).toBeNull()
    expect(publicSurvey({ ...facts, asked: 125, taken: 120, waiting: 0 }, 5).asked).toBe(125)
    expect(publicSurvey({ ...facts, asked: 100, taken: 120, waiting: 0 }, 5).asked).toBeNull()
  })

  it('shows no progress of fewer than five, on either side', () => {
    expect(publicSurvey({ ...facts, asked: null, taken: 20, waiting: 16 }, 5).read).toBeNull()
    expect(publicSurvey({ ...facts, asked: null, taken: 20, waiting: 4 }, 5).read).toBeNull()
    expect(publicSurvey({ ...facts, asked: null, taken: 20, waiting: 15 }, 5).read).toBe(5)
  })

  it('is not late on the day we named, and is on the day after', () => {
    expect(answerStands(facts, facts.answerBy)).toBe('owed')
    expect(answerStands(facts, calendarDate('2026-12-19'))).toBe('late')
  })
})
