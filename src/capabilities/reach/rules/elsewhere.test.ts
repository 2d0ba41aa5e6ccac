import { describe, expect, it } from 'vitest'
import type { Area } from '../../area/index.ts'
import { answerIn, asksTheSame } from './elsewhere.ts'

const area = { districts: [{ key: 'fenholt', name: 'Fenholt' }] } as unknown as Area
const phase = (value: string) => answerIn('phase', value, area)

describe('what a survey of somebody else’s asked', () => {
  it('is known for the age, the place or the kind of need of a child by its question', () => {
    expect(asksTheSame('phase', 'How old is your child?')).toBe(true)
    expect(asksTheSame('phase', 'Age group')).toBe(true)
    expect(asksTheSame('district', 'Where do you live?')).toBe(true)
    expect(asksTheSame('need', 'Type of need')).toBe(true)
    expect(asksTheSame('phase', 'Tell us about the language you use')).toBe(false)
    expect(asksTheSame('need', 'What do you need from us?')).toBe(false)
  })

  it('is read as an age phase from an age, a range within one phase, or a school year', () => {
    expect([phase('4'), phase('5'), phase('10'), phase('11'), phase('18'), phase('25')]).toEqual([
      ...['under-5', '5-to-10', '5-to-10', '11-to-15', '16-to-18', '19-to-25'],
    ])
    expect([phase('5-10 years'), phase('Year 6'), phase('Year 7'), phase('Primary school')]).toEqual([
      ...['5-to-10', '5-to-10', '11-to-15', '5-to-10'],
    ])
  })

  it('is left to a person where it lies across two of our groups, or says two things', () => {
    expect([phase('8 to 13'), phase('26'), phase('primary and secondary'), phase('teen')]).toEqual([
      ...[null, null, null, null],
    ])
    expect(answerIn('need', 'Autism and dyslexia', area)).toBeNull()
    expect(answerIn('district', 'Fen', area)).toBeNull()
  })

  it('is a kind of need, a place of ours, or that somebody did not know or did not want to say', () => {
    expect(answerIn('need', 'ASD', area)).toBe('autism')
    expect(answerIn('need', 'Hearing impairment', area)).toBe('physical-or-sensory')
    expect(answerIn('district', ' fenholt ', area)).toBe('fenholt')
    expect(answerIn('district', 'Prefer not to say', area)).toBe('not-said')
    expect(phase('Not sure')).toBe('not-known')
  })
})
