import { describe, expect, it } from 'vitest'
import { calendarDate as on } from '../../../standards/calendar.ts'
import { afterIn, lateDays, lateIfToldBefore, placeAfter, workList } from './worklist.ts'

const standards = { read: { workingDays: 2 }, answered: { workingDays: 10 } }

describe('the day before which a story is late', () => {
  it('is two working days back, counted by hand on a Friday', () => {
    // Told on Tuesday 24 November, read by Thursday 26: late on Friday 27. Told on Wednesday 25: due on Friday itself.
    expect(lateIfToldBefore(2, on('2026-11-27'))).toBe('2026-11-25')
  })

  it('leaves out a weekend and the bank holidays of Christmas', () => {
    // Friday 25 December and Monday 28 (for the 26th) are no working days. Told on Wednesday 23: due on Tuesday 29.
    expect(lateIfToldBefore(2, on('2026-12-29'))).toBe('2026-12-23')
    expect(lateIfToldBefore(2, on('2026-12-30'))).toBe('2026-12-24')
  })

  it('is its own for reading and for answering', () => {
    expect(lateDays(standards, on('2026-11-27'))).toEqual({ read: '2026-11-25', answer: '2026-11-13' })
  })
})

describe('one page of the stories staff have to work on', () => {
  const page = [
    { reference: 'late', stage: 'read', receivedOn: on('2026-11-20') },
    { reference: 'due-today', stage: 'read', receivedOn: on('2026-11-25') },
  ] as const

  it('has the late ones apart, and says by how many working days', () => {
    const { late, due } = workList(page, standards, on('2026-11-27'))
    expect(late).toMatchObject([
      { reference: 'late', duty: { by: '2026-11-24', late: { days: 3, workingDays: 3 } } },
    ])
    expect(due).toMatchObject([{ reference: 'due-today', duty: { by: '2026-11-27', late: null } }])
  })

  it('owes nothing on one that was answered', () => {
    const answered = [{ stage: 'answered', receivedOn: on('2026-01-05') }] as const
    expect(workList(answered, standards, on('2026-11-27'))).toEqual({ late: [], due: answered })
  })
})

describe('the place where a page begins', () => {
  it('is read back from its own address', () => {
    const place = { receivedOn: on('2026-11-20'), id: '01234567-89ab-4cde-8f01-23456789abcd' }
    expect(afterIn(placeAfter(place))).toEqual(place)
  })

  it('is the beginning for anything else', () => {
    expect(afterIn('2026-11-20.drop table')).toBeNull()
    expect(afterIn('2026-99-99.01234567-89ab-4cde-8f01-23456789abcd')).toBeNull()
    expect(afterIn(undefined)).toBeNull()
  })
})
