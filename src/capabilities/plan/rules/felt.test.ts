import { describe, expect, it } from 'vitest'
import { calendarDate } from '../../../standards/calendar.ts'
import type { Felt } from './facts.ts'
import { feltShown } from './felt.ts'

const felt = (asked: number, saidYes: number): Felt => ({
  answer: 'not-yet',
  asked,
  saidYes,
  on: calendarDate('2026-05-01'),
})
const shown = (asked: number, saidYes: number) => feltShown([felt(asked, saidYes)], 5)

describe('what is said of how families feel', () => {
  it('is that we have not asked, when nobody has', () => {
    expect(feltShown([], 5)).toEqual({ answer: 'not-asked' })
  })

  it('is both counts when neither is small', () => {
    expect(shown(40, 9)).toMatchObject({
      asked: { kind: 'shown', count: 40 },
      counts: { saidYes: 9, saidNo: 31 },
    })
  })

  it('hides both counts when one is small, for the other would give it away', () => {
    expect(shown(40, 4)).toMatchObject({ asked: { kind: 'shown', count: 40 }, counts: null })
    expect(shown(40, 36)).toMatchObject({ counts: null })
  })

  it('treats nobody like a few', () => {
    expect(shown(40, 0)).toMatchObject({ counts: null })
  })

  it('shows both counts at exactly the line', () => {
    expect(shown(10, 5)).toMatchObject({ counts: { saidYes: 5, saidNo: 5 } })
  })

  it('hides how many were asked when that is small', () => {
    expect(shown(4, 2)).toMatchObject({ asked: { kind: 'hidden', below: 5 }, counts: null })
  })

  it('is the last answer of several', () => {
    expect(feltShown([felt(40, 9), { ...felt(40, 30), answer: 'yes' }], 5)).toMatchObject({ answer: 'yes' })
  })
})
