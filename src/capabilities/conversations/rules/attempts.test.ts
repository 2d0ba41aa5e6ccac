import { describe, expect, it } from 'vitest'
import { calendarDate } from '../../../standards/calendar.ts'
import { nextTry, tryFault } from './attempts.ts'
import type { Part } from './call.ts'

const tried = (nth: number, part: Part, reached = false) => ({
  ...{ nth, part, reached, triedOn: calendarDate('2026-11-24') },
})

describe('somebody who does not pick up', () => {
  it('is rung again, at another time of day', () => {
    expect(nextTry([tried(1, 'morning')])).toEqual({ kind: 'ring', left: 2, notIn: ['morning'] })
  })

  it('is written to after three tries', () => {
    expect(nextTry([tried(1, 'morning'), tried(2, 'afternoon'), tried(3, 'morning')])).toEqual({
      kind: 'write',
    })
  })

  it('is rung once more when all three tries were at the same time of day', () => {
    const three = [tried(1, 'morning'), tried(2, 'morning'), tried(3, 'morning')]
    expect(nextTry(three)).toEqual({ kind: 'ring', left: 1, notIn: ['morning'] })
  })

  it('is not rung again once they were reached', () => {
    expect(nextTry([tried(1, 'morning'), tried(2, 'evening', true)])).toEqual({ kind: 'reached' })
  })
})

describe('a try that is noted', () => {
  const now = { today: calendarDate('2026-11-24'), hour: 13, reached: false }

  it('was in a part of the day that has begun', () => {
    expect(tryFault([], { ...now, part: 'afternoon' })).toBeNull()
    expect(tryFault([], { ...now, part: 'evening' })).toBe('not-yet')
    expect(tryFault([], { ...now, part: 'afternoon', hour: 11 })).toBe('not-yet')
  })

  it('counts once for each part of a day, unless they were reached', () => {
    const before = [tried(1, 'afternoon')]
    expect(tryFault(before, { ...now, part: 'afternoon' })).toBe('tried-already')
    expect(tryFault(before, { ...now, part: 'morning' })).toBeNull()
    expect(tryFault(before, { ...now, part: 'afternoon', reached: true })).toBeNull()
    expect(tryFault(before, { ...now, part: 'afternoon', today: calendarDate('2026-11-25') })).toBeNull()
  })
})
