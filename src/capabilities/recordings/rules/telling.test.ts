import { describe, expect, it } from 'vitest'
import { goesTooFar, speaksFor } from './telling.ts'

describe('a story told aloud for somebody else', () => {
  it('counts a person as not asked where nothing is said about it', () => {
    expect(speaksFor({ whose: 'my-child', theirSay: null })).toEqual({
      relation: 'my-child',
      ownAgreement: 'not-asked',
    })
  })

  it('is for nobody but oneself when it is one’s own, whatever else was ticked', () => {
    expect(speaksFor({ whose: 'mine', theirSay: 'does-not-agree' })).toBe(null)
  })

  it('goes no further than those who read stories when that person says no', () => {
    const no = { whose: 'my-child', theirSay: 'does-not-agree' } as const
    expect(goesTooFar({ ...no, sharing: 'board' })).toBe(true)
    expect(goesTooFar({ ...no, sharing: 'everyone' })).toBe(true)
    expect(goesTooFar({ ...no, sharing: 'staff' })).toBe(false)
    expect(goesTooFar({ whose: 'my-child', theirSay: 'agrees', sharing: 'everyone' })).toBe(false)
  })
})
