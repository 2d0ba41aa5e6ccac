import { describe, expect, it } from 'vitest'
import { drawNumbers, figuresNow, freeOf, NUMBER_BYTES, oneMore } from './public-number.ts'

describe('the number of a published story', () => {
  const short = figuresNow(null)

  it('has three figures at first, and as many as the greatest that was given', () => {
    expect([short, figuresNow(999), figuresNow(1000), figuresNow(27_512)]).toEqual([
      { from: 101, to: 999 },
      { from: 101, to: 999 },
      { from: 1000, to: 9999 },
      { from: 10_000, to: 99_999 },
    ])
  })

  it('is any of them, from the first to the last', () => {
    expect(drawNumbers(Uint8Array.of(0, 0, 0, 0, 0, 0, 3, 130, 0, 0, 0, 7), short)).toEqual([101, 999, 108])
    expect(drawNumbers(new Uint8Array(NUMBER_BYTES), short)).toHaveLength(32)
  })

  it('is one that is free, the first that was drawn', () => {
    expect(freeOf([512, 300, 700], new Set([512]))).toEqual([300, 700])
  })

  it('has a figure more once half of those that are drawn are given', () => {
    expect(freeOf([512, 300], new Set([512]))).toEqual([])
    expect(oneMore(short)).toEqual({ from: 1000, to: 9999 })
  })
})
