import { describe, expect, it } from 'vitest'
import { freshSite } from '../../../tests/support/site.ts'
import { publicVisitor, theSystem } from '../../platform/access/index.ts'
import { root } from '../../root.ts'
import { calendarDate } from '../../standards/calendar.ts'
import { readArea, resolveRecord } from '../area/index.ts'
import { loadMeetings } from './load.ts'
import { publishedMeetings } from './published.ts'
import { standingOf } from './rules/published.ts'

const site = await freshSite('devon')
const today = calendarDate('2026-11-21')
site.turnTo(today)

/** Worked out by hand with the calendar of bank holidays. */
const due = {
  '2023-01-25': '2023-02-08',
  '2023-02-22': '2023-03-08',
  '2023-03-29': '2023-04-14',
  '2023-04-26': '2023-05-12',
  '2023-05-24': '2023-06-08',
  '2023-06-28': '2023-07-12',
  '2023-07-19': '2023-08-02',
  '2023-09-14': '2023-09-28',
  '2023-11-15': '2023-11-29',
  '2023-12-14': '2024-01-02',
  '2024-01-11': '2024-01-25',
  '2024-02-08': '2024-02-22',
  '2024-03-14': '2024-03-28',
  '2024-04-17': '2024-05-01',
  '2024-05-16': '2024-05-31',
  '2024-06-13': '2024-06-27',
  '2024-07-11': '2024-07-25',
  '2024-09-19': '2024-10-03',
  '2024-10-17': '2024-10-31',
  '2024-11-21': '2024-12-05',
  '2024-12-19': '2025-01-07',
}

describe('Devon’s past meetings', () => {
  it('show the right due date for the minutes of all 21', async () => {
    const meetings = await site.store.as(publicVisitor, publishedMeetings)
    const shown = meetings.map(meeting => [meeting.key, standingOf(meeting, today).dueOn])
    expect(Object.fromEntries(shown)).toEqual(due)
  })

  it('are never called late or kept where nobody knows the day', async () => {
    const meetings = await site.store.as(publicVisitor, publishedMeetings)
    const known = meetings.filter(meeting => standingOf(meeting, today).kind !== 'unknown')
    expect(known.map(({ key }) => key)).toEqual(['2023-05-24'])
  })

  it('show the one published day that is known, counted in working days', async () => {
    const { text } = await site.visitor().get('/meetings/2023-05-24')
    expect(text).toContain('The partnership’s own site published the minutes on Thursday 1 June 2023.')
    expect(text).toContain('That is 5 working days after the meeting. Our promise is 10.')
    expect(text).toContain('They were due on Thursday 8 June 2023.')
  })

  it('have a page that says the due day and that the day of publication is not known', async () => {
    const page = await site.visitor().get('/meetings/2024-12-19')
    expect(page.status).toBe(200)
    expect(page.text).toContain('The minutes were due on Tuesday 7 January 2025.')
    expect(page.text).toContain('We do not know the day they were published.')
    expect(page.text).toContain('SEND Strategic Partnership Board')
    expect(page.text).not.toMatch(/working days? late|kept-late/)
  })

  it('keep the name the board had then', async () => {
    const page = await site.visitor().get('/meetings/2023-01-25')
    expect(page.text).toContain('SEND Improvement Partnership Board')
  })

  it('are all on the list, newest first', async () => {
    const { text } = await site.visitor().get('/meetings')
    const linked = [...text.matchAll(/href="\/meetings\/(\d{4}-\d\d-\d\d)"/g)].map(([, key]) => key)
    expect(linked).toEqual(Object.keys(due).toReversed())
    expect(text).toContain('We do not know the date of the next meeting yet.')
  })

  it('are loaded once, however often the record is', async () => {
    const { record } = await readArea(`${root}/areas/devon`)
    const again = await site.store.as(theSystem, db =>
      loadMeetings(site.needs, db, resolveRecord(record, today))
    )
    expect(again).toBe(0)
  })

  it('have no page for a day without a meeting', async () => {
    expect((await site.visitor().get('/meetings/2024-12-20')).status).toBe(404)
    expect((await site.visitor().get('/meetings/2024-12-19/full')).status).toBe(404)
  })
})

describe('the board', () => {
  it('is described in outline, with where each part was published', async () => {
    const { text } = await site.visitor().get('/meetings/about')
    expect(text).toContain('Parent Carer Forum Devon')
    expect(text).toContain('SEND Improvement Partnership Board, from January 2023')
    expect(text).toContain('What it watches: see where this comes from')
    expect(text).toContain('Who leads it: see where this comes from')
  })

  it('has no question waiting in what is published', async () => {
    const { text } = await site.visitor().get('/meetings/questions')
    expect(text).toContain('No questions have been published here yet.')
  })
})
