import { describe, expect, it } from 'vitest'
import { calendarDate } from '../../../standards/calendar.ts'
import { isHeldTwice } from './roles.ts'

const term = (startsOn: string, endsOn: string | null, role: 'chair' | 'reader' = 'chair') => ({
  ...{ role, startsOn: calendarDate(startsOn) },
  endsOn: endsOn === null ? null : calendarDate(endsOn),
})

describe('a role that is given again', () => {
  it('may begin on the day the one before ends', () => {
    expect(isHeldTwice(term('2026-06-01', null), [term('2025-06-01', '2026-06-01')])).toBe(false)
  })

  it('may not begin a day earlier', () => {
    expect(isHeldTwice(term('2026-05-31', null), [term('2025-06-01', '2026-06-01')])).toBe(true)
  })

  it('may not run into one that begins later', () => {
    expect(isHeldTwice(term('2026-01-01', null), [term('2026-09-01', null)])).toBe(true)
  })

  it('is not stopped by one that was ended before it began', () => {
    expect(isHeldTwice(term('2026-01-01', null), [term('2026-09-01', '2026-08-01')])).toBe(false)
  })

  it('is not stopped by another role', () => {
    expect(isHeldTwice(term('2026-01-01', null), [term('2026-01-01', null, 'reader')])).toBe(false)
  })
})
