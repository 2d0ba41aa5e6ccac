import { describe, expect, it } from 'vitest'
import { storyStatus } from './status.ts'

describe('where a story stands', () => {
  it('is with us from the moment it is sent', () => {
    expect(storyStatus({ readings: 0, answers: 0, outcome: null })).toBe('have-it')
  })

  it('is being read once a person has opened it', () => {
    expect(storyStatus({ readings: 1, answers: 0, outcome: null })).toBe('being-read')
  })

  it('is answered when a named person has written back', () => {
    expect(storyStatus({ readings: 1, answers: 1, outcome: null })).toBe('answered')
  })

  it('is what came of it, good or not, after that', () => {
    expect(storyStatus({ readings: 1, answers: 1, outcome: 'changed-plan' })).toBe('changed-plan')
    expect(storyStatus({ readings: 1, answers: 2, outcome: 'no-change' })).toBe('no-change')
  })

  it('still owes an answer when the plan changed before anybody wrote back', () => {
    expect(storyStatus({ readings: 1, answers: 0, outcome: 'changed-plan' })).toBe('being-read')
  })
})
