import { describe, expect, it } from 'vitest'
import { gateTold } from './told.ts'

const keys = ['welcome', 'value', 'communicate']
const hidden = { kind: 'hidden', below: 5 }
const shown = (count: number) => ({ kind: 'shown', count })

describe('how many told us, by cornerstone', () => {
  it('shows a count of five', () => {
    const told = gateTold(
      new Map([
        ['welcome', 5],
        ['value', 8],
        ['communicate', 9],
      ]),
      keys,
      5
    )
    expect(told.map(({ stories }) => stories)).toEqual([shown(5), shown(8), shown(9)])
  })

  it('hides a count of four, where enough others cannot be told apart from it', () => {
    const told = gateTold(
      new Map([
        ['welcome', 4],
        ['value', 8],
        ['communicate', 9],
        [null, 6],
      ]),
      keys,
      5
    )
    expect(told.map(({ stories }) => stories)).toEqual([hidden, shown(8), shown(9)])
  })

  it('withholds the next smallest too, when the total would give the hidden one away', () => {
    const told = gateTold(
      new Map([
        ['welcome', 2],
        ['value', 8],
        ['communicate', 9],
      ]),
      keys,
      5
    )
    expect(told.map(({ stories }) => stories)).toEqual([hidden, { kind: 'withheld' }, shown(9)])
  })

  it('hides every count of an area that has no stories', () => {
    expect(gateTold(new Map(), keys, 5).map(({ stories }) => stories)).toEqual([hidden, hidden, hidden])
  })
})
