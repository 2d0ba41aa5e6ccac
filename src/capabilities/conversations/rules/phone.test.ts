import { describe, expect, it } from 'vitest'
import { readPhone } from './phone.ts'

describe('a phone number', () => {
  it.each(['07700 900 982', '+44 7700 900982', '+44 (0)7700-900982', '0044 7700.900.982', '٠٧٧٠٠٩٠٠٩٨٢'])(
    'is read as people type it: %s',
    typed => expect(readPhone(typed)).toBe('07700900982')
  )

  it('may be from abroad', () => expect(readPhone('+33 1 23 45 67 89')).toBe('+33123456789'))

  it.each(['', '999', '0770', 'my mobile', '07700 900 982 or 01632 960 001', '00000000000'])(
    'is not: %s',
    typed => expect(readPhone(typed)).toBe(null)
  )
})
