import { describe, expect, it } from 'vitest'
import { isReworded, keyFor, openSides } from './theme.ts'

describe('the address of a theme', () => {
  it('is made from its name', () => {
    expect(keyFor('No one calls back', new Set())).toBe('no-one-calls-back')
    expect(keyFor('Young people’s say: café & clubs!', new Set())).toBe('young-peoples-say-cafe-clubs')
  })

  it('is never one that was used before', () => {
    expect(keyFor('Big moves', new Set(['big-moves', 'big-moves-2']))).toBe('big-moves-3')
  })

  it('stays short, and never ends in a hyphen', () => {
    expect(keyFor(`${'long '.repeat(30)}`, new Set())).toMatch(/^(long-)+long$|^(long-)*l?o?n?g?$/)
    expect(keyFor('x'.repeat(59) + ' y', new Set())).toBe('x'.repeat(59))
  })

  it('can be made from a name without any letter we can write', () => {
    expect(keyFor('你好', new Set())).toBe('theme')
  })
})

describe('a pair', () => {
  const pair = {
    title: 'Big moves',
    cornerstone: 'communicate',
    strength: null,
    development: 'Moves go badly.',
    definition: null,
  }

  it('takes stories on the sides that have words', () => {
    expect(openSides(pair)).toEqual(['development'])
  })

  it('has a new version only when something is said in a new way', () => {
    expect(isReworded(pair, { ...pair })).toBe(false)
    expect(isReworded(pair, { ...pair, strength: 'Some moves go well.' })).toBe(true)
  })
})
