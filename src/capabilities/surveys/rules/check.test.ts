import { describe, expect, it } from 'vitest'
import { calendarDate } from '../../../standards/calendar.ts'
import { checkRows, type Plan } from './check.ts'
import { guess, personalIn, type Column, type Meaning } from './columns.ts'
import { dayIn, orderOf } from './day.ts'
import { safeCell } from '../../../standards/safe-csv.ts'

const column = (header: string, means: Meaning, values?: Record<string, string>): Column => ({
  ...{ header, means, personal: null },
  ...(values && { values }),
})

const plan = (columns: readonly Column[]): Plan => ({
  ...{ columns, firstRow: 2, teller: 'parent-carer' },
  ...{ askedFrom: calendarDate('2026-11-01'), askedTo: calendarDate('2026-11-19') },
})

const header = ['a', 'b', 'c']

describe('a row of a survey', () => {
  it('becomes a voice with the day it was answered, and nothing of the columns that are left out', () => {
    const columns = [column('When', 'day'), column('Name', 'out'), column('What happened?', 'words')]
    const { good } = checkRows(
      [header, ['02/11/2026 09:15', 'Alex Example', ' Nobody rang. ']],
      plan(columns)
    )
    expect(good).toEqual([
      {
        ...{ words: 'Nobody rang.', good: null, better: null },
        ...{ teller: 'parent-carer', cornerstone: null, receivedOn: '2026-11-02' },
      },
    ])
  })

  it('has the words of several columns together, each under its question', () => {
    const columns = [column('What happened?', 'words'), column('Then?', 'words'), column('Good?', 'good')]
    const { good } = checkRows([header, ['Nobody rang.', 'We rang.', '']], plan(columns))
    expect(good[0]?.words).toBe('What happened?\nNobody rang.\n\nThen?\nWe rang.')
  })

  it('that only says what was good has that as its words, under its question', () => {
    const columns = [column('What happened?', 'words'), column('What was good?', 'good'), column('x', 'out')]
    const { good } = checkRows([header, ['', 'The driver.', '']], plan(columns))
    expect(good[0]).toMatchObject({ words: 'What was good?\nThe driver.', good: null })
  })

  it('without anything in it is passed over, and is no fault', () => {
    const { good, faults, empty } = checkRows(
      [header, ['', ' '], ['Nobody rang.']],
      plan([column('x', 'words')])
    )
    expect([good.length, faults.length, empty]).toEqual([1, 0, 1])
  })

  it('with two faults has both named, and counts as one bad row', () => {
    const columns = [
      column('Who?', 'teller', { dad: 'parent-carer' }),
      column('When', 'day'),
      column('x', 'words'),
    ]
    const { faults, bad } = checkRows([header, ['Uncle', 'soon', 'Nobody rang.']], plan(columns))
    expect(faults).toEqual([
      { row: 2, column: 'A', header: 'Who?', kind: 'teller-unknown', value: 'Uncle' },
      { row: 2, column: 'B', header: 'When', kind: 'day-wrong', value: 'soon' },
    ])
    expect(bad).toBe(1)
  })
})

describe('a column', () => {
  it('that looks like names, addresses or numbers of people begins as left out', () => {
    expect(personalIn('Email address', [])).toBe('email')
    expect(personalIn('Your name', [])).toBe('name')
    expect(personalIn('Where?', ['EX2 4QD', 'TQ1 1AA', ''])).toBe('postcode')
    expect(personalIn('Q4', ['943 476 5919', '943 476 5919'])).toBe('nhs-number')
    expect(personalIn('Q5', ['A123456789012'])).toBe('upn')
    expect(guess('IP Address', ['10.0.0.1'])).toBe('out')
    expect(personalIn('What happened?', ['We rang', '01632 960 001', 'No', 'No', 'No'])).toBeNull()
  })

  it('nobody knows is left out', () => {
    expect(guess('Q17', ['yes', 'no'])).toBe('out')
  })
})

describe('a day as a survey tool writes it', () => {
  it('is read the way of the whole column', () => {
    expect(orderOf(['3/4/2026', '11/20/2026 9:00'])).toBe('month-first')
    expect(dayIn('3/4/2026', 'month-first')).toBe('2026-03-04')
    expect(dayIn('3/4/2026', orderOf(['3/4/2026']))).toBe('2026-04-03')
    expect(dayIn('2026-11-02 09:21:00', 'day-first')).toBe('2026-11-02')
    expect(dayIn('31/02/2026', 'day-first')).toBeNull()
  })
})

describe('a cell of a table that we hand out', () => {
  it('is never a formula', () => {
    expect(safeCell('=HYPERLINK("http://example.org")')).toBe(`"'=HYPERLINK(""http://example.org"")"`)
    expect(safeCell(' +1')).toBe(`"' +1"`)
    expect(safeCell('Nobody rang.')).toBe('"Nobody rang."')
  })
})
