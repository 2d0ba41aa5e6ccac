import { describe, expect, it } from 'vitest'
import { calendarDate } from '../../../standards/calendar.ts'
import { maySitDown, stageOf, type LiveRecords } from './stage.ts'

const today = calendarDate('2026-11-22')
const now = new Date('2026-11-22T19:30:00Z')
const planned: LiveRecords = {
  ...{ mode: 'room', doors: null, opened: null, lastCall: null, closed: null, shown: null },
  ...{ closes: null, closesAt: null },
}
const stage = (records: Partial<LiveRecords>) => stageOf({ ...planned, ...records }, now, today)

describe('how far a vote in a room has come', () => {
  it('goes from planned to shown by what was pressed', () => {
    expect(stage({})).toBe('planned')
    expect(stage({ doors: today })).toBe('waiting')
    expect(stage({ doors: today, opened: today })).toBe('open')
    expect(stage({ doors: today, opened: today, lastCall: now })).toBe('last-call')
    expect(stage({ opened: today, closed: today })).toBe('closed')
    expect(stage({ opened: today, closed: today, shown: today })).toBe('shown')
  })

  it('is over at its hour and after its last day, pressed or not', () => {
    expect(stage({ opened: today, closesAt: now })).toBe('over')
    expect(stage({ opened: today, closesAt: new Date(now.getTime() + 1) })).toBe('open')
    expect(stage({ opened: today, closes: calendarDate('2026-11-21') })).toBe('over')
    expect(stage({ opened: today, closes: today, lastCall: now })).toBe('last-call')
  })

  it('lets phones in while they can wait or choose, and at no other time', () => {
    const all = ['planned', 'waiting', 'open', 'last-call', 'over', 'closed', 'shown'] as const
    expect(all.filter(maySitDown)).toEqual(['waiting', 'open', 'last-call'])
  })
})
