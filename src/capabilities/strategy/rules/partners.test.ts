import { describe, expect, it } from 'vitest'
import { isEqualPartner } from './partners.ts'

describe('who has an equal say', () => {
  it('is the parent carer forum as much as the council', () => {
    expect(isEqualPartner({ kind: 'parent-carer-forum' })).toBe(true)
    expect(isEqualPartner({ kind: 'council' })).toBe(true)
  })

  it('is not the government, which checks us', () => {
    expect(isEqualPartner({ kind: 'government' })).toBe(false)
  })
})
