import { describe, expect, it } from 'vitest'
import { shortlist } from './shortlist.ts'
import type { Counted as Stars } from '../../rounds/index.ts'

const line = (theme: string, stars: Stars | null) => ({ theme, stars })
const results = (lines: ReturnType<typeof line>[], threshold: number) =>
  shortlist(lines, threshold).map(({ theme, result, rank }) => [theme, result, rank])

describe('shortlist', () => {
  it('takes a theme with exactly the stars the partnership asked for, and keeps those below in sight', () => {
    const lines = [line('big-moves', { exactly: 3 }), line('staff-wellbeing', { exactly: 2 })]
    expect(results(lines, 3)).toEqual([
      ['big-moves', 'reached', 1],
      ['staff-wellbeing', 'below', null],
    ])
  })

  it('leaves ties as ties, and skips the place that the tie took', () => {
    const lines = [
      line('a', { exactly: 6 }),
      line('b', { exactly: 9 }),
      line('c', { exactly: 6 }),
      line('d', { exactly: 4 }),
    ]
    expect(results(lines, 4)).toEqual([
      ['a', 'reached', 2],
      ['b', 'reached', 1],
      ['c', 'reached', 2],
      ['d', 'reached', 4],
    ])
  })

  it('ranks nothing when any count that reached is known only as "three or more"', () => {
    const lines = [line('a', { atLeast: 3 }), line('b', { exactly: 12 }), line('c', { exactly: 1 })]
    expect(results(lines, 3)).toEqual([
      ['a', 'reached', null],
      ['b', 'reached', null],
      ['c', 'below', null],
    ])
  })

  it('does not guess: "two or more" may or may not be three, and a line nobody counted is not nought', () => {
    const lines = [line('a', { atLeast: 2 }), line('b', null), line('c', { exactly: 0 })]
    expect(results(lines, 3)).toEqual([
      ['a', 'not-known', null],
      ['b', 'not-known', null],
      ['c', 'below', null],
    ])
  })

  it('takes nothing forward when nothing has enough stars', () => {
    expect(results([line('a', { exactly: 2 })], 3)).toEqual([['a', 'below', null]])
    expect(results([], 3)).toEqual([])
  })

  it('refuses a threshold that would let every theme in', () => {
    expect(() => shortlist([], 0)).toThrow(RangeError)
    expect(() => shortlist([], 2.5)).toThrow(RangeError)
  })
})
