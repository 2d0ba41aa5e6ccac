import { describe, expect, it } from 'vitest'
import { drawFormNumber, readFormNumber } from './form-number.ts'

describe('the number of a paper form', () => {
  it('is two letters and four figures', () => {
    expect(drawFormNumber(Uint8Array.of(0, 0, 0, 0))).toBe('BB0000')
    expect(drawFormNumber(Uint8Array.of(255, 255, 255, 255))).toMatch(/^[B-Z]{2}\d{4}$/)
    expect(drawFormNumber(Uint8Array.of(0, 0, 48, 57))).toBe('CB2345')
  })

  it('can be read the way people copy it', () => {
    expect(readFormNumber('KF4827')).toBe('KF4827')
    expect(readFormNumber(' kf 48-27 ')).toBe('KF4827')
    expect(readFormNumber('kfO8l7')).toBe('KF0817')
  })

  it('is not mistaken for anything else', () => {
    expect(readFormNumber('AE4827')).toBeNull()
    expect(readFormNumber('KF482')).toBeNull()
    expect(readFormNumber('KF48277')).toBeNull()
    expect(readFormNumber('')).toBeNull()
  })
})
