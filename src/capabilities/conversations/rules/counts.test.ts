import { describe, expect, it } from 'vitest'
import { calendarDate } from '../../../standards/calendar.ts'
import { callCounts, type Tally } from './counts.ts'

const day = calendarDate
const today = day('2026-12-04')
const call = (more: Partial<Tally> = {}): Tally => ({
  ...{ askedOn: day('2026-11-20'), dueOn: day('2026-11-24'), calledOn: day('2026-11-23') },
  ...{ setAsideOn: null, sorted: true },
  ...more,
})
const times = (count: number, more: Partial<Tally> = {}) => Array.from({ length: count }, () => call(more))
const late = { calledOn: day('2026-11-25'), sorted: false }

describe('the public counts of calls', () => {
  it('say how many were asked for, in time and late, worked out from days', () => {
    const counts = callCounts([...times(12), ...times(6, late)], today, 5)
    expect(counts.asked).toEqual({ kind: 'shown', count: 18 })
    expect(counts.parts.inTime).toEqual({ kind: 'shown', count: 12 })
    expect(counts.parts.late).toEqual({ kind: 'shown', count: 6 })
    expect(counts.sortedAtOnce).toEqual({ kind: 'shown', count: 12 })
  })

  it('call a call late that nobody has made though its day has passed, and not one whose day is still to come', () => {
    const waiting = { calledOn: null, sorted: null }
    const counts = callCounts(
      [...times(6), ...times(7, waiting), ...times(6, { ...waiting, dueOn: today })],
      today,
      5
    )
    expect(counts.parts.late).toEqual({ kind: 'shown', count: 7 })
    expect(counts.parts.notYetDue).toEqual({ kind: 'shown', count: 6 })
    expect(counts.anyLateNow).toBe(true)
  })

  it('leave out a call its asker stopped in time, and keep one they stopped after the day', () => {
    const stopped = { calledOn: null, sorted: null }
    const inTime = times(6, { ...stopped, setAsideOn: day('2026-11-23') })
    const after = times(5, { ...stopped, setAsideOn: day('2026-11-26') })
    const counts = callCounts([...times(6), ...inTime, ...after], today, 5)
    expect(counts.asked).toEqual({ kind: 'shown', count: 11 })
    expect(counts.parts.late).toEqual({ kind: 'shown', count: 5 })
    expect(counts.anyLateNow).toBe(false)
  })

  it('hide a number under five, and the one it could be worked out from', () => {
    const counts = callCounts([...times(12), ...times(2, late)], today, 5)
    expect(counts.parts.late).toEqual({ kind: 'hidden', below: 5 })
    expect(counts.parts.inTime).toEqual({ kind: 'withheld' })
    expect(counts.sortedAtOnce).toEqual({ kind: 'hidden', below: 5 })
  })

  it('give the middle wait in working days, and none for a few', () => {
    expect(callCounts([...times(3), ...times(2, late)], today, 5).medianDays).toBe(1)
    expect(callCounts([...times(3), ...times(3, late)], today, 5).medianDays).toBe(2)
    expect(callCounts(times(4), today, 5).medianDays).toBe(null)
  })

  it('forget what is older than twelve months', () => {
    expect(callCounts(times(9, { askedOn: day('2025-12-04') }), today, 5).asked.kind).toBe('hidden')
  })
})
