import { describe, expect, it } from 'vitest'
import { pause, recent } from './pace.ts'

const wrong = (count: number, at: number) => Array<number>(count).fill(at)

describe('how long a wrong code waits', () => {
  it('is not at all for people who mistype', () => {
    expect(pause(wrong(30, 1000), 2000)).toBe(0)
  })

  it('grows with each wrong code of the last minute', () => {
    expect(pause(wrong(31, 1000), 2000)).toBe(100)
    expect(pause(wrong(40, 1000), 2000)).toBe(1000)
  })

  it('is three seconds at most', () => {
    expect(pause(wrong(5000, 1000), 2000)).toBe(3000)
  })

  it('forgets after a minute', () => {
    expect(pause(wrong(5000, 1000), 61_000)).toBe(0)
    expect(recent([1000, 30_000], 61_000)).toEqual([30_000])
  })
})
