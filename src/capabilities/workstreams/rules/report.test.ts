import { describe, expect, it } from 'vitest'
import { calendarDate } from '../../../standards/calendar.ts'
import { lastDayOfMonth, monthsOwed, reportDue } from './months.ts'
import { monthStanding } from './report.ts'

const day = calendarDate

describe('the day a report is due', () => {
  it.each([
    ['2026-11', 3, '2026-12-03'],
    ['2026-12', 3, '2027-01-06'],
    ['2026-04', 3, '2026-05-06'],
    ['2028-02', 1, '2028-03-01'],
  ] as const)('for %s, on working day %i, is %s', (month, workingDays, due) => {
    expect(reportDue(month, workingDays).day).toBe(due)
  })

  it('counts from the last day of February, leap years included', () => {
    expect(lastDayOfMonth('2028-02')).toBe('2028-02-29')
    expect(lastDayOfMonth('2027-02')).toBe('2027-02-28')
  })
})

describe('the months a group owes a report about', () => {
  it('begin with the month its promises became public and end with this one', () => {
    expect(monthsOwed(day('2025-12-31'), day('2026-02-01'))).toEqual(['2026-02', '2026-01', '2025-12'])
  })

  it('are this one alone on the day of publishing', () => {
    expect(monthsOwed(day('2026-02-28'), day('2026-02-28'))).toEqual(['2026-02'])
  })

  it('are none before it is public', () => {
    expect(monthsOwed(day('2026-03-01'), day('2026-02-28'))).toEqual([])
  })
})

describe('a month of one group', () => {
  const due = day('2026-12-03')

  it('is to come until its day is over', () => {
    expect(monthStanding(due, null, due)).toEqual({ kind: 'to-come', due })
  })

  it('is not reported the day after', () => {
    expect(monthStanding(due, null, day('2026-12-04'))).toEqual({ kind: 'not-reported', due, daysLate: 1 })
  })

  it('is in time when sent on its day, or before the month is over', () => {
    expect(monthStanding(due, due, day('2027-01-01'))).toMatchObject({ kind: 'sent', daysLate: 0 })
    expect(monthStanding(due, day('2026-11-29'), day('2027-01-01'))).toMatchObject({ daysLate: 0 })
  })

  it('says how late it was sent', () => {
    expect(monthStanding(due, day('2026-12-07'), day('2027-01-01'))).toMatchObject({
      kind: 'sent',
      daysLate: 4,
    })
  })
})
