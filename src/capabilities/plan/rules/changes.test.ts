import { describe, expect, it } from 'vitest'
import { calendarDate } from '../../../standards/calendar.ts'
import { changesBetween, type Editable } from './changes.ts'

const before: Editable = {
  ...{ promise: 'Call families back', cornerstone: 'communicate', measures: null, originNote: null },
  ...{ reviewOn: calendarDate('2026-04-01'), success: ['9 in 10 calls'] },
  priorities: [{ round: 'stars', themeKey: 'no-one-calls-back' }],
  responsible: [{ jobTitle: 'Manager', organisation: 'council', personName: null }],
  accountable: [],
}
const names: Record<string, string> = { council: 'The council', nhs: 'NHS', communicate: 'Communicate' }
const between = (after: Partial<Editable>) =>
  changesBetween(before, { ...before, ...after }, key => names[key] ?? key)

describe('what an edit changes', () => {
  it('is nothing when every word is the same', () => {
    expect(between({})).toEqual([])
  })

  it('is one record for each part, in the words people know', () => {
    const nurse = { jobTitle: 'Lead nurse', organisation: 'nhs', personName: null }
    expect(between({ responsible: [nurse], reviewOn: calendarDate('2026-05-01') })).toEqual([
      { part: 'responsible', from: 'Manager, The council', to: 'Lead nurse, NHS' },
      { part: 'review', from: '2026-04-01', to: '2026-05-01' },
    ])
  })

  it('says when a part was empty', () => {
    expect(between({ measures: 'Calls returned in 2 days' })).toEqual([
      { part: 'measures', from: '', to: 'Calls returned in 2 days' },
    ])
  })

  it('takes no order of priorities for a change', () => {
    const two = [...before.priorities, { round: 'stars', themeKey: 'letters' }]
    const one = { ...before, priorities: two }
    expect(changesBetween(one, { ...one, priorities: two.toReversed() }, key => key)).toEqual([])
  })
})
