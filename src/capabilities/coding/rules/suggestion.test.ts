import { expect, it } from 'vitest'
import { whatBecameOf } from './suggestion.ts'

it('keeps what a reader did with each suggestion: accepted, changed to its other side, or refused', () => {
  const taxis = { theme: 'taxis', side: 'development' } as const
  const calls = { theme: 'calls', side: 'strength' } as const
  const moves = { theme: 'moves', side: 'development' } as const
  const coded = [taxis, { ...calls, side: 'development' as const }]
  expect(whatBecameOf([taxis, calls, moves], coded)).toEqual(['accepted', 'changed', 'refused'])
  expect(whatBecameOf([taxis], [])).toEqual(['refused'])
})
