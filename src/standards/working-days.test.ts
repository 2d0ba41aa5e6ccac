import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type BankHolidays, englandAndWales } from './bank-holidays.ts'
import { addDays, type CalendarDate, calendarDate } from './calendar.ts'
import { addWorkingDays, holidaysBetween, isWorkingDay, workingDaysBetween } from './working-days.ts'

const add = (start: string, n: number) => addWorkingDays(calendarDate(start), n)
const between = (from: string, to: string) => workingDaysBetween(calendarDate(from), calendarDate(to))

describe('the 21 board meetings Devon listed for 2023 and 2024', () => {
  it.each([
    ['2023-01-25', '2023-02-08', []],
    ['2023-02-22', '2023-03-08', []],
    ['2023-03-29', '2023-04-14', ['2023-04-07', '2023-04-10']],
    ['2023-04-26', '2023-05-12', ['2023-05-01', '2023-05-08']],
    ['2023-05-24', '2023-06-08', ['2023-05-29']],
    ['2023-06-28', '2023-07-12', []],
    ['2023-07-19', '2023-08-02', []],
    ['2023-09-14', '2023-09-28', []],
    ['2023-11-15', '2023-11-29', []],
    ['2023-12-14', '2024-01-02', ['2023-12-25', '2023-12-26', '2024-01-01']],
    ['2024-01-11', '2024-01-25', []],
    ['2024-02-08', '2024-02-22', []],
    ['2024-03-14', '2024-03-28', []],
    ['2024-04-17', '2024-05-01', []],
    ['2024-05-16', '2024-05-31', ['2024-05-27']],
    ['2024-06-13', '2024-06-27', []],
    ['2024-07-11', '2024-07-25', []],
    ['2024-09-19', '2024-10-03', []],
    ['2024-10-17', '2024-10-31', []],
    ['2024-11-21', '2024-12-05', []],
    ['2024-12-19', '2025-01-07', ['2024-12-25', '2024-12-26', '2025-01-01']],
  ])('minutes of %s are due 10 working days later, on %s', (meeting, due, skipped) => {
    expect(add(meeting, 10)).toEqual({ day: due, provisional: false })
    expect(holidaysBetween(calendarDate(meeting), calendarDate(due)).map(({ day }) => day)).toEqual(skipped)
  })
})

describe('counting working days on', () => {
  it.each([
    ['2026-01-27', 10, '2026-02-10', 'real: minutes appeared 2026-02-10 17:47, day 10'],
    ['2024-12-24', 1, '2024-12-27', 'Christmas and Boxing Day'],
    ['2024-12-24', 10, '2025-01-10', 'three holidays'],
    ['2024-03-28', 1, '2024-04-02', 'Maundy Thursday → Tuesday after Easter'],
    ['2024-03-28', 10, '2024-04-15', 'Easter'],
    ['2022-09-16', 1, '2022-09-20', 'State Funeral, Mon 19 Sep 2022 (one-off)'],
    ['2022-06-01', 1, '2022-06-06', 'moved Spring holiday + Platinum Jubilee'],
    ['2022-05-25', 10, '2022-06-10', 'same, longer'],
    ['2023-04-28', 10, '2023-05-16', 'May Day + Coronation, both Mondays'],
    ['2020-05-07', 1, '2020-05-11', 'May Day moved to Friday 8 May 2020'],
    ['2020-04-24', 6, '2020-05-04', 'a "first Monday in May" rule would say 5 May'],
    ['2022-12-23', 1, '2022-12-28', 'Boxing Day Mon 26, substitute Tue 27'],
    ['2026-12-24', 1, '2026-12-29', 'Fri 25 Christmas, Mon 28 substitute Boxing Day'],
    ['2026-12-18', 10, '2027-01-06', 'long Christmas'],
    ['2027-12-24', 1, '2027-12-29', 'substitutes on Mon 27 and Tue 28'],
    ['2027-12-20', 10, '2028-01-06', 'crosses into 2028, whose New Year substitute is Mon 3 Jan'],
    ['2028-01-01', 1, '2028-01-04', 'start on a Saturday holiday'],
    ['2024-08-24', 1, '2024-08-27', 'start on a Saturday before a bank holiday'],
    ['2024-08-25', 10, '2024-09-09', 'start on a Sunday'],
    ['2026-04-02', 3, '2026-04-09', 'Good Friday and Easter Monday'],
    ['2025-04-10', 15, '2025-05-06', 'Easter'],
    ['2025-12-12', 15, '2026-01-07', 'Christmas and New Year'],
    ['2024-12-25', 0, '2024-12-25', 'n = 0 returns the same day, even a holiday'],
    ['2024-04-17', -5, '2024-04-10', 'papers out 5 working days before'],
    ['2024-05-16', -5, '2024-05-09', ''],
    ['2024-12-19', -5, '2024-12-12', ''],
    ['2024-01-11', -10, '2023-12-27', 'back over New Year'],
    ['2026-01-08', -5, '2025-12-31', 'back over New Year'],
  ])('from %s by %i comes to %s: %s', (start, n, day) => {
    expect(add(start, n)).toEqual({ day, provisional: false })
  })

  it('refuses half a working day', () => {
    expect(() => add('2026-01-05', 0.5)).toThrow(RangeError)
  })
})

describe('counting the working days between two days', () => {
  it.each([
    ['2023-05-24', '2023-06-01', 5],
    ['2023-05-24', '2023-06-08', 10],
    ['2026-01-27', '2026-02-10', 10],
    ['2026-01-27', '2026-02-11', 11],
    ['2024-12-19', '2025-01-06', 9],
    ['2024-12-19', '2025-01-07', 10],
  ])('after %s, up to and including %s, there are %i', (from, to, count) => {
    expect(between(from, to)).toBe(count)
  })

  it.each([
    [2022, 250],
    [2023, 251],
    [2024, 254],
    [2025, 253],
    [2026, 253],
    [2027, 253],
    [2028, 252],
  ])('the year %i has %i', (year, count) => {
    expect(between(`${year - 1}-12-31`, `${year}-12-31`)).toBe(count)
  })

  it('counts backwards as a negative number', () => {
    expect(between('2024-04-17', '2024-04-10')).toBe(-5)
  })
})

describe('beyond the last year that GOV.UK has published', () => {
  it('calculates Christmas 2029 and says the day is provisional', () => {
    expect(add('2029-12-24', 1)).toEqual({ day: '2029-12-27', provisional: true })
  })

  it('is provisional when the count only passes through such a year', () => {
    expect(add('2028-12-29', 1)).toEqual({ day: '2029-01-02', provisional: true })
  })

  it('is provisional when counting back out of such a year', () => {
    expect(add('2029-01-03', -2)).toEqual({ day: '2028-12-29', provisional: true })
  })

  it('is certain on the last published day', () => {
    expect(add('2028-12-28', 1)).toEqual({ day: '2028-12-29', provisional: false })
  })

  it('moves Christmas Day 2033 from Sunday to the Tuesday', () => {
    expect(isWorkingDay(calendarDate('2033-12-27'))).toBe(false)
    expect(isWorkingDay(calendarDate('2033-12-28'))).toBe(true)
  })
})

describe('a one-off bank holiday announced after a duty began', () => {
  const day = calendarDate('2026-09-09')
  const withIt: BankHolidays = {
    ...englandAndWales,
    days: new Map([...englandAndWales.days, [day, { day, name: 'Day of thanks', mark: 'one-off' }]]),
  }

  it('moves the due day, since due days are calculated and not stored', () => {
    const meeting = calendarDate('2026-09-01')
    expect(addWorkingDays(meeting, 10).day).toBe('2026-09-15')
    expect(addWorkingDays(meeting, 10, withIt).day).toBe('2026-09-16')
  })
})

const anyDay = fc.integer({ min: 0, max: 9000 }).map(n => addDays(calendarDate('2010-01-01'), n))
const anyCount = fc.integer({ min: -200, max: 200 })
const anyWorkingDay = anyDay.filter(day => isWorkingDay(day))

describe('whatever the day and the number', () => {
  it('counting on and back returns to a working day', () => {
    fc.assert(
      fc.property(anyWorkingDay, anyCount, (start, n) => {
        expect(addWorkingDays(addWorkingDays(start, n).day, -n).day).toBe(start)
      })
    )
  })

  it('the days between a start and its answer are the number asked for', () => {
    fc.assert(
      fc.property(anyDay, anyCount, (start, n) => {
        expect(workingDaysBetween(start, addWorkingDays(start, n).day)).toBe(n)
      })
    )
  })

  it('the answer is a working day, unless none were counted', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 200 }), (start, n) => {
        expect(isWorkingDay(addWorkingDays(start, n).day)).toBe(true)
        expect(isWorkingDay(addWorkingDays(start, -n).day)).toBe(true)
      })
    )
  })

  it('a later start is never due earlier, and more days are always due later', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: 0, max: 100 }),
        (start, wait, n) => {
          const due = (from: CalendarDate, days: number) => addWorkingDays(from, days).day
          expect(due(addDays(start, wait), n) >= due(start, n)).toBe(true)
          expect(due(start, n + 1) > due(start, n)).toBe(true)
        }
      )
    )
  })
})
