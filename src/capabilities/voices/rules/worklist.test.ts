import { describe, expect, it } from 'vitest'
import { calendarDate as on } from '../../../standards/calendar.ts'
import { nextStories, workList } from './worklist.ts'

const standards = { read: { workingDays: 2 }, answered: { workingDays: 10 } }
const today = on('2026-11-27')
const stories = [
  { reference: 'new', read: false, receivedOn: on('2026-11-27') },
  { reference: 'unread-late', read: false, receivedOn: on('2026-11-20') },
  { reference: 'read', read: true, receivedOn: on('2026-11-19') },
  { reference: 'unanswered-late', read: true, receivedOn: on('2026-11-06') },
]

const names = (show: 'to-read' | 'to-answer' | 'late') => {
  const { late, due } = workList(stories, show, standards, today)
  return { late: late.map(({ reference }) => reference), due: due.map(({ reference }) => reference) }
}

describe('the stories staff have to work on', () => {
  it('stand with the late ones apart', () => {
    expect(names('to-read')).toEqual({ late: ['unread-late'], due: ['new'] })
    expect(names('to-answer')).toEqual({ late: ['unanswered-late'], due: ['read'] })
  })

  it('lead from one to the one after it, and not back to one that was left for later', () => {
    expect(nextStories(stories, 'unread-late', standards, today)).toEqual([
      { show: 'to-read', reference: 'new', left: 1 },
      { show: 'to-answer', reference: 'unanswered-late', left: 2 },
    ])
    expect(nextStories(stories, 'unanswered-late', standards, today)[1]?.reference).toBe('read')
  })

  it('lead from the last to the first, and nowhere from the only one', () => {
    expect(nextStories(stories, 'read', standards, today)[1]?.reference).toBe('unanswered-late')
    expect(nextStories(stories.slice(0, 1), 'new', standards, today)).toEqual([])
  })

  it('show everything that is late in one list, oldest due first', () => {
    expect(names('late')).toEqual({ late: ['unanswered-late', 'unread-late'], due: [] })
  })
})
