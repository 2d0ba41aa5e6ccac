import { describe, expect, it } from 'vitest'
import { Conflict, NotAllowed, NotFound, PartnershipError } from './errors.ts'

describe('the faults we raise on purpose', () => {
  it('each say what they are and how the web should answer', () => {
    const faults = [new NotAllowed('no'), new NotFound('none'), new Conflict('changed')]
    expect(faults.map(({ name, code, status }) => [name, code, status])).toEqual([
      ['NotAllowed', 'not-allowed', 403],
      ['NotFound', 'not-found', 404],
      ['Conflict', 'conflict', 409],
    ])
  })

  it('carry facts that nobody can change afterwards', () => {
    const fault: PartnershipError = new Conflict('changed', { version: 3 })
    expect(fault.facts).toEqual({ version: 3 })
    expect(Object.isFrozen(fault.facts)).toBe(true)
  })
})
