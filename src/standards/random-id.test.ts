import { describe, expect, it } from 'vitest'
import { idFromBytes } from './random-id.ts'

describe('an id drawn by lot', () => {
  it('is of version 4, and made of nothing but the bytes that were drawn', () => {
    expect(idFromBytes(new Uint8Array(16))).toBe('00000000-0000-4000-8000-000000000000')
    expect(idFromBytes(new Uint8Array(16).fill(255))).toBe('ffffffff-ffff-4fff-bfff-ffffffffffff')
  })

  it('is not made of too few', () => {
    expect(() => idFromBytes(new Uint8Array(15))).toThrow(RangeError)
  })
})
