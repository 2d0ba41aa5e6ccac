import { describe, expect, it } from 'vitest'
import { calendarDate, type CalendarDate } from '../../../standards/calendar.ts'
import type { Standing } from '../../clocks/index.ts'
import type { TellersStory } from '../../voices/index.ts'
import { trailOf, type ThemeAfter } from './trail.ts'

const day = calendarDate
const by = { byJob: 'Family contact worker', byName: 'Jo Fernley' }

const story: TellersStory = {
  id: 'a',
  toldOn: day('2026-11-02'),
  words: 'Nobody rang back.',
  teller: 'parent-carer',
  cornerstone: 'communicate',
  sharing: 'everyone',
  status: 'have-it',
  readings: [],
  clearings: [],
  answers: [],
  outcomes: [],
  good: null,
  better: null,
  relation: null,
  consent: { sharing: 'everyone', askFirst: false, shareUntil: null, ownAgreement: null },
  approvals: [],
  heard: [],
  additions: [],
  lateAnswers: [],
  toldBy: null,
}
const read = { status: 'being-read', readings: [{ byJob: 'Reader', on: day('2026-11-03') }] } as const
const answer = { nth: 1, words: 'I am sorry.', ...by, byOrganisation: 'The council', on: day('2026-11-10') }
const answered = { ...story, ...read, status: 'answered', answers: [answer] } as const

const due = (by: CalendarDate): Standing => ({ state: 'due', due: by, provisional: false, lateBy: null })
const late = (by: CalendarDate, days: number): Standing => ({
  ...due(by),
  state: 'late',
  lateBy: { days, workingDays: days },
})

const theme: ThemeAfter = {
  key: 'no-one-calls-back',
  title: 'No one calls back',
  cornerstone: 'communicate',
  side: 'development',
  words: 'Calls are not answered.',
  placedOn: day('2026-11-05'),
  stories: { kind: 'shown', count: 31 },
  priorities: [],
  promises: [],
}
const chosenBefore = {
  round: 'stars',
  roundTitle: 'Stars',
  chosenOn: day('2026-06-01'),
} as ThemeAfter['priorities'][0]

const facts = { story, reading: null, answering: null, themes: [] }
const kinds = (trail: ReturnType<typeof trailOf>) => trail.steps.map(({ kind }) => kind)

describe('what happened with a story', () => {
  it('says by which day it will be read', () => {
    const { owed, headline } = trailOf({ ...facts, reading: due(day('2026-11-04')) })
    expect(owed).toEqual({ kind: 'read', by: '2026-11-04', late: 0, next: null })
    expect(headline).toBe('have-it')
  })

  it('says first that we are late, and by how many days', () => {
    const told = { ...story, ...read }
    const { owed, headline } = trailOf({ ...facts, story: told, answering: late(day('2026-11-16'), 2) })
    expect(owed).toEqual({ kind: 'answer', by: '2026-11-16', late: 2, next: null })
    expect(headline).toBe('late')
  })

  it('says who writes a late answer now, and by which day', () => {
    const sam = {
      nth: 1,
      byName: 'Sam Example',
      byJob: 'Link lead',
      newDay: day('2026-11-20'),
      on: day('2026-11-18'),
    }
    const told = { ...story, ...read, lateAnswers: [sam] }
    expect(trailOf({ ...facts, story: told, answering: late(day('2026-11-16'), 2) }).owed).toMatchObject({
      next: sam,
    })
    expect(trailOf({ ...facts, story: told, answering: due(day('2026-11-20')) }).owed).toMatchObject({
      next: null,
    })
  })

  it('owes an answer that is late even when nobody has read the story', () => {
    const answering = late(day('2026-11-16'), 2)
    expect(trailOf({ ...facts, reading: late(day('2026-11-04'), 14), answering }).owed).toMatchObject({
      kind: 'answer',
    })
  })

  it('owes nothing once somebody has written back', () => {
    expect(trailOf({ ...facts, story: answered, answering: due(day('2026-11-16')) }).owed).toBeNull()
  })

  it('still says that an answer was late when it came', () => {
    const answering: Standing = { ...late(day('2026-11-08'), 2), state: 'kept-late' }
    const { steps } = trailOf({ ...facts, story: answered, answering })
    expect(steps.find(({ kind }) => kind === 'answered')).toMatchObject({ lateBy: 2 })
  })

  it('puts its steps in the order of their days', () => {
    expect(kinds(trailOf({ ...facts, story: answered, themes: [theme] }))).toEqual([
      'told',
      'read',
      'themed',
      'answered',
    ])
  })

  it('tells what was chosen earlier after the story joined the theme, on its own day', () => {
    const { steps } = trailOf({
      ...facts,
      story: answered,
      themes: [{ ...theme, priorities: [chosenBefore] }],
    })
    expect(steps.map(({ kind, on }) => `${kind} ${on}`)).toEqual([
      'told 2026-11-02',
      'read 2026-11-03',
      'themed 2026-11-05',
      'chosen 2026-06-01',
      'answered 2026-11-10',
    ])
  })

  it('tells the earlier of two choices first', () => {
    const later = { ...chosenBefore, round: 'winter', chosenOn: day('2026-11-01') }
    const themes = [{ ...theme, priorities: [later, chosenBefore] }]
    const chosen = trailOf({ ...facts, themes }).steps.filter(({ kind }) => kind === 'chosen')
    expect(chosen.map(({ on }) => on)).toEqual(['2026-06-01', '2026-11-01'])
  })

  it('does not call a promise the fruit of what works well', () => {
    const strength = { ...theme, side: 'strength', priorities: [chosenBefore] } as const
    expect(kinds(trailOf({ ...facts, themes: [strength] }))).toEqual(['told', 'themed'])
  })

  it('ends with the outcome and puts it on top', () => {
    const outcome = {
      nth: 1,
      kind: 'changed-plan',
      text: 'We ring.',
      why: null,
      ...by,
      on: day('2026-11-20'),
    } as const
    const trail = trailOf({ ...facts, story: { ...answered, status: 'changed-plan', outcomes: [outcome] } })
    expect(trail.headline).toBe('changed-plan')
    expect(kinds(trail).at(-1)).toBe('outcome')
  })
})
