import { describe, expect, it } from 'vitest'
import { calendarDate } from '../../../standards/calendar.ts'
import { prioritiesOf } from './priorities.ts'
import { enoughTookPart, makeSnapshot, type RoundFacts } from './snapshot.ts'

const words = { strength: 'It helps.', development: 'It is late.', cornerstone: 'communicate' }
const facts: RoundFacts = {
  ...{ key: 'stars', title: 'Stars', question: 'Which first?', event: null, method: 'stars', source: null },
  rule: { starsEach: 3, mostOnOne: null, threshold: 3, ties: 'stay-tied' },
  ...{ opened: calendarDate('2026-06-01'), closes: null, closed: calendarDate('2026-06-02'), people: 12 },
  lines: [
    { theme: 'calls', title: 'Calls', ...words, stars: { exactly: 9 } },
    { theme: 'moves', title: 'Moves', ...words, stars: { exactly: 2 } },
    { theme: 'clubs', title: 'Clubs', ...words, stars: null },
  ],
  taken: [],
  cornerstones: [
    { key: 'welcome-and-care', name: 'Welcome and care' },
    { key: 'communicate', name: 'Communicate' },
  ],
  smallNumber: 5,
  decision: null,
}
const linesOf = (more: Partial<RoundFacts>) =>
  makeSnapshot({ ...facts, ...more }).cornerstones.flatMap(({ lines }) => lines)
const outcomes = (more: Partial<RoundFacts>) => linesOf(more).map(({ outcome }) => outcome)

describe('the public page of a round', () => {
  it('holds no star, no outcome and no number of people while it is open, even when they are known', () => {
    const open = makeSnapshot({ ...facts, closed: null })
    expect(open.people).toBeNull()
    expect(JSON.stringify(open)).not.toMatch(/exactly|atLeast/)
    expect(outcomes({ closed: null })).toEqual([null, null, null])
  })

  it('says what the rule made of every line, those below in sight', () => {
    expect(outcomes({})).toEqual(['chosen', 'not-now', 'not-known'])
  })

  it('says where people departed from the rule, and why', () => {
    const taken = [
      { theme: 'calls', taken: false, why: 'It is in the plan already.' },
      { theme: 'moves', taken: true, why: 'Young people asked for it.' },
    ]
    expect(linesOf({ taken }).map(({ outcome, why }) => [outcome, why])).toEqual([
      ['left-out', 'It is in the plan already.'],
      ['added', 'Young people asked for it.'],
      ['not-known', null],
    ])
  })

  it('hides a number of people under 5', () => {
    expect(makeSnapshot({ ...facts, people: 4 }).people).toEqual({ kind: 'hidden', below: 5 })
    expect(makeSnapshot({ ...facts, people: 5 }).people).toEqual({ kind: 'shown', count: 5 })
    expect(makeSnapshot({ ...facts, people: null }).people).toBeNull()
  })

  it('shows only the cornerstones that people could choose from', () => {
    expect(makeSnapshot(facts).cornerstones.map(({ key }) => key)).toEqual(['communicate'])
  })
})

describe('priorities', () => {
  it('come only of a round that somebody decided', () => {
    expect(prioritiesOf(makeSnapshot(facts))).toEqual([])
    const decided = makeSnapshot({ ...facts, decision: { on: calendarDate('2026-06-09'), by: 'The board' } })
    expect(prioritiesOf(decided)).toMatchObject([
      { theme: 'calls', outcome: 'chosen', chosenOn: '2026-06-09', rule: { threshold: 3 } },
    ])
  })
})

describe('a result from a few people', () => {
  it('is not published, for it could show who chose what', () => {
    expect(enoughTookPart(4, 5)).toBe(false)
    expect(enoughTookPart(5, 5)).toBe(true)
    expect(enoughTookPart(null, 5)).toBe(true)
  })
})
