import { describe, expect, it } from 'vitest'
import { readyMade, sharingOf } from './sharing.ts'

describe('who may read what a child said', () => {
  it('is everyone only by the child’s own yes', () => {
    expect(sharingOf({ who: 'alone', sharing: 'everyone' })).toBe('everyone')
    expect(sharingOf({ who: 'with-helper', sharing: 'everyone', chosenBy: 'me' })).toBe('everyone')
  })

  it('is never opened by a helper’s choice', () => {
    expect(sharingOf({ who: 'with-helper', sharing: 'everyone', chosenBy: 'helper' })).toBe('staff')
    expect(sharingOf({ who: 'with-helper', sharing: 'everyone' })).toBe('staff')
  })

  it('is only those who read it when nothing was said, and nobody when that was asked', () => {
    expect(sharingOf({ who: 'alone' })).toBe('staff')
    expect(sharingOf({ who: 'with-helper', sharing: 'count', chosenBy: 'helper' })).toBe('count')
  })

  it('stands ready at the narrow answer under 13, and nowhere for others', () => {
    expect(readyMade({ age: 'under-13' })).toBe('staff')
    expect(readyMade({ age: '16-to-25' })).toBeNull()
    expect(readyMade({ age: 'under-13', sharing: 'everyone' })).toBe('everyone')
  })
})
