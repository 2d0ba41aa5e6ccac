import { describe, expect, it } from 'vitest'
import { calendarDate } from '../../../standards/calendar.ts'
import { figuresOf } from './figures.ts'
import type { About } from './questions.ts'

const until = calendarDate('2026-10-31')
const from = (district: string, n: number): About[] =>
  Array.from({ length: n }, () => ({ district, phase: null, need: null, role: null }))
const places = [
  {
    question: 'district' as const,
    groups: [
      { key: 'coast', people: 500 },
      { key: 'town', people: 300 },
      { key: 'moor', people: 200 },
    ],
  },
]
const figures = (...people: About[][]) =>
  figuresOf(people.flat(), places, { threshold: 5, until }).questions[0]!

describe('who was heard, for anybody to see', () => {
  it('puts the least heard first, to the nearest five, beside what would be expected', () => {
    expect(figures(from('coast', 121), from('town', 71), from('moor', 8), from('not-said', 12))).toEqual({
      question: 'district',
      ...{ answered: 200, notSaid: 10 },
      groups: [
        { key: 'moor', about: 10, ofEvery100: { heard: 4, expected: 20 }, standing: 'fewer' },
        { key: 'town', about: 70, ofEvery100: { heard: 36, expected: 30 }, standing: 'as-expected' },
        { key: 'coast', about: 120, ofEvery100: { heard: 61, expected: 50 }, standing: 'more' },
      ],
    })
  })

  it('never shows a group of fewer than five people, nor lets it be worked out', () => {
    const { groups } = figures(from('coast', 30), from('town', 20), from('moor', 3))
    expect(groups.find(({ key }) => key === 'moor')).toMatchObject({ about: null, ofEvery100: null })
    expect(groups.filter(({ about }) => about === null)).toHaveLength(2)
    expect(groups.find(({ key }) => key === 'moor')!.standing).toBe('fewer')
  })

  it('says nothing of any group while fewer than 30 people have answered', () => {
    expect(figures(from('coast', 20), from('moor', 9))).toMatchObject({ answered: null, groups: [] })
  })

  it('counts who was telling, with nothing to compare them with', () => {
    const telling = (role: string, n: number): About[] =>
      Array.from({ length: n }, () => ({ phase: null, district: null, need: null, role }))
    const people = [
      telling('parent-carer', 41),
      telling('child-or-young-person', 9),
      telling('practitioner', 7),
    ]
    const [role] = figuresOf(people.flat(), [], { threshold: 5, until }).questions
    expect(role!.groups[0]).toEqual({ key: 'parent-carer', about: 40, ofEvery100: null, standing: null })
  })

  it('has nothing to say of a question the area has no figures for', () => {
    const { questions } = figuresOf(from('coast', 90), [], { threshold: 5, until })
    expect(questions.map(({ question }) => question)).toEqual(['role'])
  })
})
