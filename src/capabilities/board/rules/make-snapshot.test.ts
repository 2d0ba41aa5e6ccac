import { describe, expect, it } from 'vitest'
import { calendarDate } from '../../../standards/calendar.ts'
import { minutesSnapshot, type MeetingFacts } from './make-snapshot.ts'
import { publicDecisions } from './published.ts'
import type { Decision } from './records.ts'

const decision = (number: number, replaces: string | null = null): Decision => ({
  ...{
    id: `d${number}`,
    meeting: '2026-11-12',
    number,
    item: 'a',
    words: `Decision ${number}`,
    why: 'Because.',
  },
  ...{ agreedBy: ['forum'], reviewOn: null, promise: 12, replaces },
})
const facts: MeetingFacts = {
  meeting: {
    ...{ key: '2026-11-12', recordKey: 'secret-key', keptHere: true, boardName: 'The board' },
    ...{ on: calendarDate('2026-11-12'), starts: '10:00', ends: null, place: 'Hall', joining: null },
    ...{ minutesIn: 10, minutesAddress: null, publishedElsewhereOn: null, source: null },
  },
  agenda: [
    {
      id: 'a',
      number: 1,
      title: 'Letters',
      purpose: 'decide',
      presenter: null,
      organisation: 'forum',
      promise: null,
    },
    {
      id: 'b',
      number: 2,
      title: 'Money',
      purpose: 'note',
      presenter: null,
      organisation: null,
      promise: null,
    },
  ],
  attendance: [
    { organisation: 'forum', present: 2, apologies: 0, roles: null },
    { organisation: 'council', present: 0, apologies: 0, roles: null },
  ],
  passages: [
    { id: 'p', about: 'item', item: 'a', words: 'Letters are long.', by: 'Nell', at: new Date(0) },
    { id: 'q', about: 'heard', item: null, words: ' One thing \n\nAnother', by: 'Nell', at: new Date(0) },
  ],
  decisions: [decision(1), decision(2, 'd1'), decision(3, 'old')],
  challenges: [],
  actions: [],
  approval: null,
  replaced: [{ id: 'old', meeting: '2026-10-08', number: 4 }],
  firstPublishedOn: null,
  nameOf: key => `The ${key}`,
}
const snapshot = minutesSnapshot(facts)

describe('what becomes public of a meeting', () => {
  it('names organisations as they are called on the day', () => {
    expect(snapshot.agenda[0]?.organisation).toEqual({ key: 'forum', name: 'The forum' })
  })

  it('leaves out an organisation of which nobody came or sent apologies', () => {
    expect(snapshot.minutes?.attendance.map(({ organisation }) => organisation.key)).toEqual(['forum'])
  })

  it('shows each typed line as a point of its own', () => {
    expect(snapshot.minutes?.heard).toEqual(['One thing', 'Another'])
  })

  it('leaves out a decision that was replaced before anybody saw it', () => {
    expect(snapshot.minutes?.decisions.map(({ number }) => number)).toEqual([2, 3])
  })

  it('names the decision of an earlier meeting whose place one takes', () => {
    expect(snapshot.minutes?.decisions[1]?.replaces).toEqual({ meeting: '2026-10-08', number: 4 })
  })

  it('holds no id, no name of who typed it, and no key of a record', () => {
    expect(JSON.stringify(snapshot)).not.toMatch(/Nell|secret-key|"id"/)
  })

  it('lets a reader of the old decision find the new one', () => {
    const october = minutesSnapshot({
      ...facts,
      meeting: { ...facts.meeting, key: '2026-10-08', on: calendarDate('2026-10-08') },
      decisions: [decision(4)],
    })
    const publishedOn = calendarDate('2026-11-23')
    const all = publicDecisions([
      { snapshot: october, publishedOn },
      { snapshot, publishedOn },
    ])
    expect(all.find(({ meeting }) => meeting === '2026-10-08')?.replacedBy).toEqual({
      meeting: '2026-11-12',
      number: 3,
    })
  })
})
