import { describe, expect, it } from 'vitest'
import { calendarDate } from '../../../standards/calendar.ts'
import type { Agreed } from './promise.ts'
import { isReady, missingParts, neededParts, whatBlocks } from './readiness.ts'

const holder = { jobTitle: 'Head of plans', organisation: 'council', personName: null }
const whole: Agreed = {
  ...{ key: 'promise-1', reference: 1, number: null, workstream: 'communicate', cornerstone: 'communicate' },
  promise: 'Call families back in 2 working days',
  responsible: [holder],
  accountable: [holder],
  firstDue: calendarDate('2026-06-30'),
  dueAsPublished: null,
  startedOn: null,
  reviewOn: calendarDate('2026-04-01'),
  success: ['9 in 10 calls are returned in 2 days.'],
  measures: null,
  priorities: [{ round: 'stars', themeKey: 'no-one-calls-back' }],
  originNote: null,
  ...{ notPublished: [], source: null, changes: [], signatures: [] },
}
const bare: Agreed = {
  ...whole,
  ...{ responsible: [], accountable: [], firstDue: null, reviewOn: null, success: [], priorities: [] },
}

describe('what a promise still needs', () => {
  it('is nothing when every part is there', () => {
    expect(missingParts(whole, false)).toEqual([])
  })

  it('is every part of an empty one', () => {
    expect(missingParts(bare, false)).toEqual([...neededParts])
  })

  it.each([
    ['responsible', { responsible: [] }],
    ['accountable', { accountable: [] }],
    ['due', { firstDue: null }],
    ['review', { reviewOn: null }],
    ['success', { success: [] }],
    ['origin', { priorities: [] }],
  ] as const)('is its %s alone', (part, without) => {
    expect(missingParts({ ...whole, ...without }, false)).toEqual([part])
  })

  it('is no priority when a note says where it comes from', () => {
    expect(missingParts({ ...whole, priorities: [], originNote: 'Inspectors asked for it.' }, false)).toEqual(
      []
    )
  })

  it('cannot be waved away by calling a part not published in a plan made here', () => {
    expect(missingParts({ ...whole, reviewOn: null, notPublished: ['review'] }, false)).toEqual(['review'])
  })

  it('may stay a gap in a plan from elsewhere that names the gap', () => {
    expect(missingParts({ ...whole, reviewOn: null, notPublished: ['review'] }, true)).toEqual([])
    expect(missingParts({ ...whole, reviewOn: null }, true)).toEqual(['review'])
  })
})

describe('whether a plan may be published', () => {
  it('may be when nothing is on the list of things to do', () => {
    expect(isReady(whatBlocks([whole], false))).toBe(true)
  })

  it('may not be with one promise on the list', () => {
    expect(isReady(whatBlocks([whole, bare], false))).toBe(false)
  })

  it('may not be without a promise', () => {
    expect(isReady(whatBlocks([], false))).toBe(false)
  })
})
