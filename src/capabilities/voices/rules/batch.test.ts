import { describe, expect, it } from 'vitest'
import { calendarDate } from '../../../standards/calendar.ts'
import { batchIsDue, goesBy, shuffled } from './batch.ts'

const monday = calendarDate('2026-11-23')
const tuesday = calendarDate('2026-11-24')
const nextMonday = calendarDate('2026-11-30')
const rule = { atLeast: 5, weekday: 1 }

describe('the day on which stories become public together', () => {
  it('has come when five wait, whatever the day', () => {
    expect(batchIsDue({ ...rule, since: Array.from({ length: 5 }, () => tuesday), today: tuesday })).toBe(
      true
    )
    expect(batchIsDue({ ...rule, since: Array.from({ length: 4 }, () => tuesday), today: tuesday })).toBe(
      false
    )
  })

  it('is the Monday after one began to wait, and not the Monday on which it did', () => {
    expect(batchIsDue({ ...rule, since: [tuesday], today: calendarDate('2026-11-29') })).toBe(false)
    expect(batchIsDue({ ...rule, since: [tuesday], today: nextMonday })).toBe(true)
    expect(batchIsDue({ ...rule, since: [monday], today: monday })).toBe(false)
    expect(batchIsDue({ ...rule, since: [monday], today: nextMonday })).toBe(true)
  })

  it('is not missed when nobody was at work on the Monday', () => {
    expect(batchIsDue({ ...rule, since: [tuesday], today: calendarDate('2026-12-02') })).toBe(true)
  })

  it('never comes while nothing waits', () => {
    expect(batchIsDue({ ...rule, since: [], today: monday })).toBe(false)
  })
})

describe('a story that a service saw first', () => {
  const friday = calendarDate('2026-11-27')

  it('goes out by its own day, and not with the next Monday only', () => {
    const saturday = calendarDate('2026-11-28')
    const wednesday = calendarDate('2026-12-02')
    expect(batchIsDue({ ...rule, since: [nextMonday], goBy: [wednesday], today: wednesday })).toBe(true)
    expect(batchIsDue({ ...rule, since: [saturday], goBy: [saturday], today: saturday })).toBe(true)
    expect(
      batchIsDue({ ...rule, since: [nextMonday], goBy: [wednesday], today: calendarDate('2026-12-01') })
    ).toBe(false)
  })

  it('goes out on one of three days after its hard stop, by lot, and always the same one', () => {
    const lots = ['00000000', '00000001', '00000002', '00000003'].map(lot =>
      goesBy(friday, `${lot}-4a4a-4a4a`)
    )
    expect(lots).toEqual(['2026-11-28', '2026-11-29', '2026-11-30', '2026-11-28'])
  })
})

describe('the order by lot', () => {
  it('keeps everything once, and follows the lot and not the order of coming', () => {
    const random = new Uint8Array(20)
    expect(shuffled(['a', 'b', 'c', 'd', 'e'], random)).toEqual(['b', 'c', 'd', 'e', 'a'])
    expect(shuffled([], new Uint8Array())).toEqual([])
  })
})
