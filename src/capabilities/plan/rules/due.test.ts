import { describe, expect, it } from 'vitest'
import { calendarDate } from '../../../standards/calendar.ts'
import { daysLate, lastDayOf, type DueDate } from './due.ts'

const day = calendarDate

describe('the last day in time', () => {
  it.each<[DueDate, string]>([
    [day('2026-03-10'), '2026-03-10'],
    ['2025-05', '2025-05-31'],
    ['2025-06', '2025-06-30'],
    ['2027-02', '2027-02-28'],
    ['2028-02', '2028-02-29'],
    ['2026-12', '2026-12-31'],
  ])('of %s is %s', (due, last) => {
    expect(lastDayOf(due)).toBe(last)
  })
})

describe('how late a promise is', () => {
  it.each<[DueDate, string, number]>([
    [day('2026-03-10'), '2026-03-09', 0],
    [day('2026-03-10'), '2026-03-10', 0],
    [day('2026-03-10'), '2026-03-11', 1],
    ['2025-05', '2025-05-31', 0],
    ['2025-05', '2025-06-01', 1],
    ['2028-02', '2028-02-29', 0],
    ['2028-02', '2028-03-01', 1],
    [day('2028-02-28'), '2028-03-01', 2],
    [day('2025-12-31'), '2026-01-01', 1],
  ])('due %s, on %s: %i days', (due, today, late) => {
    expect(daysLate(due, day(today))).toBe(late)
  })
})
