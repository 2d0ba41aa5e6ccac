import { describe, expect, it } from 'vitest'
import { clockTime } from './clock-time.ts'

describe('the time of a meeting', () => {
  it('may be typed as people write it', () => {
    expect(['10am', '10:00', '10.00', '1000', ' 10 AM '].map(clockTime)).toEqual(Array(5).fill('10:00'))
    expect(['4.30pm', '16:30', '4:30 pm', '1630'].map(clockTime)).toEqual(Array(4).fill('16:30'))
  })

  it('knows noon and midnight', () => {
    expect(clockTime('12pm')).toBe('12:00')
    expect(clockTime('12am')).toBe('00:00')
  })

  it('is not guessed', () => {
    expect(['4', 'noon', '25:00', '10:60', '13pm', ''].map(clockTime)).toEqual(Array(6).fill(null))
  })
})
