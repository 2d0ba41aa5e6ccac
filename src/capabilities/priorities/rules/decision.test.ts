import { describe, expect, it } from 'vitest'
import { departures } from './decision.ts'

const judged = [
  { theme: 'big-moves', result: 'reached' },
  { theme: 'staff-wellbeing', result: 'below' },
  { theme: 'joining-in', result: 'not-known' },
] as const

describe('a decision that departs from the rule', () => {
  it('needs no reason where it is what the rule says', () => {
    expect(departures(judged, ['big-moves'])).toEqual([])
  })

  it('needs one for each pair it adds, known to be below or not known at all', () => {
    expect(departures(judged, ['big-moves', 'staff-wellbeing', 'joining-in'])).toEqual([
      { theme: 'staff-wellbeing', kind: 'added' },
      { theme: 'joining-in', kind: 'added' },
    ])
  })

  it('needs one for each pair it leaves out', () => {
    expect(departures(judged, [])).toEqual([{ theme: 'big-moves', kind: 'left-out' }])
  })
})
