import { expect, it } from 'vitest'
import { calendarDate } from '../../../standards/calendar.ts'
import { dayFault } from './received.ts'

const today = calendarDate('2026-11-20')

it('a form counts from the day it came in, up to 90 days back', () => {
  expect(dayFault(today, today)).toBeNull()
  expect(dayFault(calendarDate('2026-08-22'), today)).toBeNull()
  expect(dayFault(calendarDate('2026-08-21'), today)).toBe('too-old')
  expect(dayFault(calendarDate('2026-11-21'), today)).toBe('future')
})
