import { describe, expect, it } from 'vitest'
import { type CalendarDate, calendarDate as day } from '../../../standards/calendar.ts'
import { standing } from './standing.ts'

/** Minutes of Thursday 19 December 2024, due on Tuesday 7 January 2025. */
const minutes = (days: { keptOn?: CalendarDate; droppedOn?: CalendarDate } = {}) => ({
  startedOn: day('2024-12-19'),
  rule: { unit: 'working-days', n: 10 } as const,
  movedTo: null,
  keptOn: null,
  droppedOn: null,
  ...days,
})

const due = { due: '2025-01-07', provisional: false }

describe('where a duty stands', () => {
  it('is due today, not late, on the very day', () => {
    expect(standing(minutes(), day('2025-01-07'))).toEqual({ ...due, state: 'due-today', lateBy: null })
  })

  it('is late by one day on the next', () => {
    const lateBy = { days: 1, workingDays: 1 }
    expect(standing(minutes(), day('2025-01-08'))).toEqual({ ...due, state: 'late', lateBy })
  })

  it('is late by calendar days and by working days, which are fewer', () => {
    expect(standing(minutes(), day('2025-01-13')).lateBy).toEqual({ days: 6, workingDays: 4 })
  })

  it('is due before that', () => {
    expect(standing(minutes(), day('2025-01-06')).state).toBe('due')
  })

  it('is kept when done on the day it was due', () => {
    const kept = minutes({ keptOn: day('2025-01-07') })
    expect(standing(kept, day('2025-03-01'))).toEqual({ ...due, state: 'kept', lateBy: null })
  })

  it('stays kept late, by as much as it was, ever after', () => {
    const kept = minutes({ keptOn: day('2025-01-09') })
    const lateBy = { days: 2, workingDays: 2 }
    expect(standing(kept, day('2025-03-01'))).toEqual({ ...due, state: 'kept-late', lateBy })
  })

  it('is not kept by a day that has not come', () => {
    expect(standing(minutes({ keptOn: day('2025-01-20') }), day('2025-01-10')).state).toBe('late')
  })

  it('is set aside when it no longer applies', () => {
    expect(standing(minutes({ droppedOn: day('2025-01-02') }), day('2025-03-01')).state).toBe('set-aside')
  })

  it('was late all the same when it was set aside after it was due', () => {
    const dropped = minutes({ droppedOn: day('2025-01-10') })
    expect(standing(dropped, day('2025-03-01'))).toMatchObject({
      state: 'set-aside-late',
      lateBy: { days: 3 },
    })
  })

  it('is kept when it was done although it had been set aside', () => {
    const both = minutes({ droppedOn: day('2025-01-02'), keptOn: day('2025-01-06') })
    expect(standing(both, day('2025-03-01')).state).toBe('kept')
  })
})
