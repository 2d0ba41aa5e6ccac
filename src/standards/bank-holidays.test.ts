import { describe, expect, it } from 'vitest'
import { englandAndWales } from './bank-holidays.ts'
import { weekdayOf } from './calendar.ts'
import { regularHolidays } from './regular-holidays.ts'

const listed = [...englandAndWales.days.values()]
const inYear = (year: number) => listed.filter(({ day }) => day.startsWith(`${year}-`)).map(({ day }) => day)
const allYears = Array.from({ length: 17 }, (_, i) => 2012 + i)

describe('bank holidays in England and Wales', () => {
  it('lists the 140 that GOV.UK published for 2012 to 2028, each once and in order', () => {
    const days = listed.map(({ day }) => day)
    expect(days).toHaveLength(140)
    expect(days).toEqual([...new Set(days)].sort())
  })

  it('has no bank holiday at a weekend, since substitutes are already given', () => {
    expect(listed.filter(({ day }) => weekdayOf(day) > 5)).toEqual([])
  })

  it('has eight a year, and more only when the nation marked something', () => {
    expect(allYears.filter(year => inYear(year).length !== 8)).toEqual([2012, 2022, 2023])
  })

  it('marks the seven days that no rule could have foretold', () => {
    expect(listed.filter(({ mark }) => mark === 'one-off').map(({ day }) => day)).toEqual([
      '2012-06-04', // moved to make four days of the Diamond Jubilee
      '2012-06-05',
      '2020-05-08', // moved for VE Day
      '2022-06-02', // moved for the Platinum Jubilee
      '2022-06-03',
      '2022-09-19',
      '2023-05-08',
    ])
  })
})

describe('the regular bank holidays, by rule', () => {
  it('are what was published, in each of the 17 years, but for the one-off days and the days they moved', () => {
    const byRule = allYears.flatMap(regularHolidays)
    const surprises = listed.filter(({ day }) => !byRule.includes(day)).map(({ day }) => day)
    const moved = byRule.filter(day => !englandAndWales.days.has(day))
    expect(surprises).toEqual(listed.filter(({ mark }) => mark === 'one-off').map(({ day }) => day))
    expect(moved).toEqual(['2012-05-28', '2020-05-04', '2022-05-30'])
  })

  it('are the known days of 2038, when Easter is as late as it can be', () => {
    expect(regularHolidays(2038)).toEqual([
      '2038-01-01',
      '2038-04-23',
      '2038-04-26',
      '2038-05-03',
      '2038-05-31',
      '2038-08-30',
      '2038-12-27',
      '2038-12-28',
    ])
  })
})
