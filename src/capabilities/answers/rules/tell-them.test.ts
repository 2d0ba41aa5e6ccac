import { describe, expect, it } from 'vitest'
import { whoToTell } from './tell-them.ts'

const answered = (id: string) => ({ id, answered: true })

describe('whom to tell about a promise', () => {
  it('is each story once, even one that stands in two of its themes', () => {
    expect(whoToTell([answered('a'), answered('b'), answered('a')], new Set()).now).toEqual(['a', 'b'])
  })

  it('is nobody twice', () => {
    expect(whoToTell([answered('a'), answered('b')], new Set(['a']))).toEqual({
      now: ['b'],
      earlier: 1,
      unanswered: 0,
    })
  })

  it('waits until a story has its own answer', () => {
    expect(whoToTell([{ id: 'a', answered: false }], new Set())).toEqual({
      now: [],
      earlier: 0,
      unanswered: 1,
    })
  })
})
