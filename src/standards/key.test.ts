import { describe, expect, it } from 'vitest'
import { keyFor } from './key.ts'

describe('the last part of an address, made from a title', () => {
  it('is made of its words', () => {
    expect(keyFor('No one calls back', 'theme', new Set())).toBe('no-one-calls-back')
    expect(keyFor('Young people’s say: café & clubs!', 'theme', new Set())).toBe(
      'young-peoples-say-cafe-clubs'
    )
  })

  it('is never one that was used before', () => {
    expect(keyFor('Big moves', 'theme', new Set(['big-moves', 'big-moves-2']))).toBe('big-moves-3')
  })

  it('stays short, and never ends in a hyphen', () => {
    expect(keyFor(`${'long '.repeat(30)}`, 'theme', new Set())).toMatch(/^(long-)+long$|^(long-)*l?o?n?g?$/)
    expect(keyFor('x'.repeat(59) + ' y', 'theme', new Set())).toBe('x'.repeat(59))
  })

  it('can be made from a title without any letter we can write', () => {
    expect(keyFor('你好', 'vote', new Set())).toBe('vote')
  })
})
