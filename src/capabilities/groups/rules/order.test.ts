import { describe, expect, it } from 'vitest'
import { calendarDate } from '../../../standards/calendar.ts'
import { readyUntil, settledBy } from './keeping.ts'
import { moved } from './order.ts'
import { isStale } from './stale.ts'

const points = [{ id: 'bus' }, { id: 'review' }, { id: 'school' }]

describe('points before they are sent', () => {
  it('move one place up or down', () => {
    expect(moved(points, 'school', 'up').map(({ id }) => id)).toEqual(['bus', 'school', 'review'])
    expect(moved(points, 'bus', 'down').map(({ id }) => id)).toEqual(['review', 'bus', 'school'])
  })

  it('stay where they are at the ends of the list', () => {
    expect(moved(points, 'bus', 'up')).toEqual(points)
    expect(moved(points, 'school', 'down')).toEqual(points)
    expect(moved(points, 'gone', 'up')).toEqual(points)
  })
})

describe('days', () => {
  const friday = calendarDate('2026-11-20')

  it('a page made ready on a Saturday works until the Friday after', () => {
    expect(readyUntil(calendarDate('2026-11-21'))).toBe('2026-11-27')
  })

  it('points of Friday are late on a device on Monday and not on Sunday', () => {
    expect(isStale(friday, calendarDate('2026-11-22'))).toBe(false)
    expect(isStale(friday, calendarDate('2026-11-23'))).toBe(true)
  })

  it('a session whose last point came on Friday is settled by Tuesday', () => {
    expect(settledBy(friday)).toBe('2026-11-24')
  })
})
