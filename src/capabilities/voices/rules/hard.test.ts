import { describe, expect, it } from 'vitest'
import { claimUntil, wantsBreak } from './hard.ts'

describe('reading hard stories', () => {
  it('brings a gentle reminder after the fifteenth, and not before', () => {
    expect(wantsBreak(14, 0)).toBe(false)
    expect(wantsBreak(15, 0)).toBe(true)
  })

  it('counts again from the last break', () => {
    expect(wantsBreak(20, 15)).toBe(false)
    expect(wantsBreak(30, 15)).toBe(true)
  })

  it('holds a story for a quarter of an hour from when it was opened', () => {
    expect(claimUntil(new Date('2026-11-20T09:50:00Z'))).toEqual(new Date('2026-11-20T10:05:00Z'))
  })
})
