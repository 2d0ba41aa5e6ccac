import { describe, expect, it } from 'vitest'
import { calendarDate } from '../../../standards/calendar.ts'
import { nextStage, whyNotApprove, whyNotPublish, type MinutesLife } from './minutes-life.ts'

const day = calendarDate
const today = day('2026-12-11')
const ready: MinutesLife = {
  on: day('2026-11-12'),
  hasAttendance: true,
  hasItems: true,
  itemsWithoutWords: [],
  draftPublishedOn: null,
  approvedPublishedOn: null,
  approval: null,
}
const published = { ...ready, draftPublishedOn: day('2026-11-23') }
const december = { on: day('2026-12-10') }

describe('publishing minutes', () => {
  it('may be done when everybody is counted and every item has words', () => {
    expect(whyNotPublish(ready, today)).toEqual([])
  })

  it('waits until somebody has said who came', () => {
    expect(whyNotPublish({ ...ready, hasAttendance: false }, today)).toEqual(['no-attendance'])
  })

  it('waits for an item with nothing under it', () => {
    expect(whyNotPublish({ ...ready, itemsWithoutWords: [3] }, today)).toEqual(['items-without-words'])
  })

  it('names everything that is missing at once', () => {
    const empty = { ...ready, hasAttendance: false, hasItems: false }
    expect(whyNotPublish(empty, day('2026-11-01'))).toEqual(['not-met-yet', 'no-agenda', 'no-attendance'])
  })

  it('is over once the approved version is out', () => {
    expect(whyNotPublish({ ...published, approvedPublishedOn: today }, today)).toEqual(['already-approved'])
  })

  it('makes an approved version only after a meeting approved them', () => {
    expect(nextStage(published)).toBe('draft')
    expect(nextStage({ approval: { meetingOn: december.on } })).toBe('approved')
  })
})

describe('approving minutes', () => {
  it('may be done by a later meeting', () => {
    expect(whyNotApprove(published, december, today)).toBeNull()
  })

  it('is refused for minutes that were never published', () => {
    expect(whyNotApprove(ready, december, today)).toBe('never-published')
  })

  it('is refused at the same meeting', () => {
    expect(whyNotApprove(published, { on: published.on }, today)).toBe('not-a-later-meeting')
  })

  it('is refused at an earlier meeting', () => {
    expect(whyNotApprove(published, { on: day('2026-10-15') }, today)).toBe('not-a-later-meeting')
  })

  it('is refused at a meeting that has not been held', () => {
    expect(whyNotApprove(published, { on: day('2027-01-14') }, today)).toBe('meeting-not-held-yet')
  })

  it('is refused a second time', () => {
    const approved = { ...published, approval: { meetingOn: december.on } }
    expect(whyNotApprove(approved, december, today)).toBe('approved-already')
  })
})
