import { describe, expect, it } from 'vitest'
import { bareWording, isReworded, openSides } from './theme.ts'

describe('a pair', () => {
  const pair = {
    title: 'Big moves',
    cornerstone: 'communicate',
    strength: null,
    development: 'Moves go badly.',
    ...bareWording,
  }

  it('takes stories on the sides that have words', () => {
    expect(openSides(pair)).toEqual(['development'])
  })

  it('has a new version only when something is said in a new way', () => {
    expect(isReworded(pair, { ...pair })).toBe(false)
    expect(isReworded(pair, { ...pair, strength: 'Some moves go well.' })).toBe(true)
  })
})
