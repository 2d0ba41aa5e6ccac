import { describe, expect, it } from 'vitest'
import { outcomeOf, seatOf } from './asking-again.ts'

describe('who decides when a teller asks again', () => {
  it('is a parent carer of the forum and an officer of somewhere else', () => {
    expect(seatOf({ id: 'ann', roles: ['forum-co-chair', 'publisher'], ofForum: true }, 'jo')).toBe(
      'parent-carer'
    )
    expect(seatOf({ id: 'sam', roles: ['answerer'], ofForum: false }, 'jo')).toBe('officer')
  })

  it('is never whoever kept it back', () => {
    expect(seatOf({ id: 'jo', roles: ['answerer'], ofForum: false }, 'jo')).toBeNull()
  })

  it('is no officer who comes from the forum, and no co-chair who does not', () => {
    expect(seatOf({ id: 'ann', roles: ['publisher'], ofForum: true }, 'jo')).toBeNull()
    expect(seatOf({ id: 'kim', roles: ['forum-co-chair'], ofForum: false }, 'jo')).toBeNull()
  })
})

describe('what comes of asking again', () => {
  it('is what both say', () => {
    expect(outcomeOf('publish', 'publish', 'court')).toBe('publish')
    expect(outcomeOf('keep-back', 'keep-back', 'not-ours')).toBe('keep-back')
  })

  it('keeps a story back when they differ and somebody could be found by it', () => {
    expect(outcomeOf('publish', 'keep-back', 'family-found')).toBe('keep-back')
    expect(outcomeOf('publish', 'keep-back', null)).toBe('keep-back')
  })

  it('follows its teller when they differ about anything else', () => {
    expect(outcomeOf('publish', 'keep-back', 'not-ours')).toBe('publish')
    expect(outcomeOf('keep-back', 'publish', 'advertising')).toBe('publish')
  })
})
