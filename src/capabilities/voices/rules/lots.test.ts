import { describe, expect, it } from 'vitest'
import { drawNumber, drawStory } from './lots.ts'

const bytes = (fill: number, length = 24) => new Uint8Array(length).fill(fill)

describe('the names a story is given', () => {
  it('come from chance alone, so they keep no time and no order', () => {
    expect(drawStory(bytes(7))).toEqual({ id: '07070707-0707-4707-8707-070707070707', reference: 'kkkkkkkk' })
  })
})

describe('the number of a published story', () => {
  it('is one that is free', () => {
    const taken = new Set([101])
    expect(drawNumber(bytes(0, 4), taken)).toBe(102)
  })

  it('is any of them, not the next', () => {
    expect(drawNumber(bytes(255, 4), new Set())).not.toBe(101)
  })

  it('has a figure more once half of the short ones are given', () => {
    const half = new Set(Array.from({ length: 450 }, (_, place) => 101 + place))
    expect(drawNumber(bytes(0, 4), half)).toBe(1000)
  })
})
