import { describe, expect, it } from 'vitest'
import { calendarDate } from '../../../standards/calendar.ts'
import { gateHowWeAnswer } from './how-we-answer.ts'

const today = calendarDate('2026-11-20')
const heard = { yes: 12, partly: 6, no: 9 }
const parents = { teller: 'parent-carer', asked: 40, answered: 31 }
const children = { teller: 'child-or-young-person', asked: 12, answered: 12 }

describe('who had an answer, by who told us', () => {
  it('is shown where numbers allow', () => {
    expect(gateHowWeAnswer({ heard, byTeller: [parents, children] }, today, 5).byTeller).toEqual([
      parents,
      children,
    ])
  })

  it('hides every role when a single one would have to be left out', () => {
    const few = { teller: 'practitioner', asked: 3, answered: 2 }
    expect(gateHowWeAnswer({ heard, byTeller: [parents, children, few] }, today, 5).byTeller).toEqual([])
  })

  it('leaves two small roles out together when together they are enough', () => {
    const few = { teller: 'practitioner', asked: 3, answered: 2 }
    const some = { teller: 'not-said', asked: 8, answered: 6 }
    expect(gateHowWeAnswer({ heard, byTeller: [parents, few, some] }, today, 5).byTeller).toEqual([parents])
  })
})

describe('whether tellers feel heard', () => {
  it('shows no number of people under five, and no way to work it out', () => {
    const { heard: shown } = gateHowWeAnswer({ heard: { yes: 20, partly: 7, no: 2 }, byTeller: [] }, today, 5)
    expect(shown.no).toEqual({ kind: 'hidden', below: 5 })
    expect(shown.partly).toEqual({ kind: 'withheld' })
    expect(shown.yes).toEqual({ kind: 'shown', count: 20 })
  })
})
