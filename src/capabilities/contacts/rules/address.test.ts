import { describe, expect, it } from 'vitest'
import { readNumber, readWhereTo, showNumber } from './address.ts'

describe('a phone number', () => {
  it.each([
    '07700 900123',
    '07700-900-123',
    '+44 7700 900123',
    '+44 (0)7700 900123',
    '0044 7700 900123',
    '447700900123',
  ])('is understood however a family writes it: %s', typed => {
    expect(readNumber(typed)).toEqual({ kind: 'mobile', number: '+447700900123' })
  })

  it('may be one at home', () => {
    expect(readNumber('(01392) 123456')).toEqual({ kind: 'landline', number: '+441392123456' })
    expect(readNumber('020 7946 0123')).toEqual({ kind: 'landline', number: '+442079460123' })
  })

  it('may be from the Isle of Man, but not a pager', () => {
    expect(readNumber('07624 123456')?.kind).toBe('mobile')
    expect(readNumber('07612 123456')).toBeNull()
  })

  it.each(['7700', '0909 8790001', '0845 123 1234', '+1 212 555 0100', '999', 'ring me'])(
    'is not taken when nobody could be rung back on it: %s',
    typed => {
      expect(readNumber(typed)).toBeNull()
    }
  )

  it('is shown as people say it', () => {
    expect(showNumber('+447700900123')).toBe('07700 900123')
    expect(showNumber('+441392123456')).toBe('01392 123456')
    expect(showNumber('+442079460123')).toBe('020 7946 0123')
  })
})

describe('where we may tell somebody', () => {
  it('is an email address, in whatever letters', () => {
    expect(readWhereTo(' Sam@Example.ORG ', false)).toEqual({ channel: 'email', address: 'sam@example.org' })
  })

  it('is a mobile, where we can send texts', () => {
    expect(readWhereTo('07700 900123', true)).toEqual({ channel: 'text', address: '+447700900123' })
    expect(readWhereTo('07700 900123', false)).toEqual({ fault: 'no-texts' })
  })

  it('is not a phone at home, which gets no texts', () => {
    expect(readWhereTo('01392 123456', true)).toEqual({ fault: 'landline' })
  })

  it.each(['sam@home', 'a@b.c, d@e.f', 'sam at home', '@example.org', 'sam@example..org'])(
    'is never half an address: %s',
    typed => {
      expect(readWhereTo(typed, true)).toEqual({ fault: 'unreadable' })
    }
  )
})
