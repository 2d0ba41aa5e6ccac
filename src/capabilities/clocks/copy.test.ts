import { describe, expect, it } from 'vitest'
import { calendarDate } from '../../standards/calendar.ts'
import { standingWords } from './copy.ts'
import type { Standing } from './rules/standing.ts'

const words = (standing: Partial<Standing>) =>
  standingWords(
    { state: 'due', due: calendarDate('2026-11-20'), provisional: false, lateBy: null, ...standing },
    'en-GB'
  )

describe('where a duty stands, in words', () => {
  it('always names a day while it is open', () => {
    expect(words({ state: 'due' })).toBe('Due by Friday 20 November 2026')
    expect(words({ state: 'late', lateBy: { days: 5, workingDays: 3 } })).toBe(
      'Late by 5 days (3 working days). It was due on Friday 20 November 2026'
    )
  })

  it('does not speak of working days on the Saturday after', () => {
    expect(words({ state: 'late', lateBy: { days: 1, workingDays: 0 } })).toBe(
      'Late by 1 day. It was due on Friday 20 November 2026'
    )
  })

  it('says when a day may change', () => {
    expect(words({ provisional: true })).toMatch(/^Due by Friday 20 November 2026. This day may change/)
  })

  it('says so when it was done late or not at all', () => {
    expect(words({ state: 'kept-late', lateBy: { days: 2, workingDays: 2 } })).toBe('Done 2 days late')
    expect(words({ state: 'set-aside-late', lateBy: { days: 2, workingDays: 2 } })).toMatch(/was late$/)
  })
})
