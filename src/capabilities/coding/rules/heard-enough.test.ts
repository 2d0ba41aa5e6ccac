import { describe, expect, it } from 'vitest'
import { heardEnough } from './heard-enough.ts'

describe('whether we have heard enough', () => {
  it('shows how many themes had come up after each story', () => {
    const { curve } = heardEnough([['calls'], ['calls', 'taxi'], ['taxi'], ['plan', 'calls']])
    expect(curve).toEqual([
      { stories: 1, themes: 1 },
      { stories: 2, themes: 2 },
      { stories: 3, themes: 2 },
      { stories: 4, themes: 3 },
    ])
  })

  it('says how likely the next brings something new: themes mentioned once among all mentions', () => {
    // Mentions: calls 3, taxi 2, plan 1. One of six is of a theme that came up once.
    const { once, nextIsNew } = heardEnough([['calls'], ['calls', 'taxi'], ['taxi'], ['plan', 'calls']])
    expect(once).toBe(1)
    expect(nextIsNew).toBeCloseTo(1 / 6, 12)
    expect(heardEnough([]).nextIsNew).toBeNull()
  })

  it('counts a theme once in one story, and draws at most fifty points, the last among them', () => {
    expect(heardEnough([['calls', 'calls']]).nextIsNew).toBe(1)
    const { curve } = heardEnough(Array.from({ length: 1001 }, () => ['calls']))
    expect(curve.length).toBeLessThanOrEqual(50)
    expect(curve.at(-1)).toEqual({ stories: 1001, themes: 1 })
  })
})
