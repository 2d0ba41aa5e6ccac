import { describe, expect, it } from 'vitest'
import { judge, resultOfSides, starsOfSides, type SideCount } from './sides.ts'

const room: SideCount = { side: 'room', stars: { exactly: 2 }, result: 'below' }
const open: SideCount = { side: 'open', stars: { exactly: 2 }, result: 'below' }

describe('a line counted by several ways in', () => {
  it('is never added up: two and two below a rule of three stay below', () => {
    const [line] = judge([{ theme: 'calls', stars: null, sides: [room, open] }], 3)
    expect([line?.result, line?.stars, line?.rank]).toEqual(['below', null, null])
    expect(starsOfSides([room, open])).toBeNull()
  })

  it('has reached the rule when it has enough by one of them', () => {
    expect(resultOfSides([room, { result: 'reached' }])).toBe('reached')
    expect(resultOfSides([room, { result: 'not-known' }])).toBe('not-known')
    expect(resultOfSides([room, open])).toBe('below')
  })

  it('is not known where too few came for any to be shown', () => {
    expect(resultOfSides([])).toBe('not-known')
  })

  it('says its one number where there was one way in', () => {
    expect(starsOfSides([room])).toEqual({ exactly: 2 })
    const [held] = judge([{ stars: { exactly: 5 } }], 3)
    expect([held?.result, held?.rank]).toEqual(['reached', 1])
  })
})
