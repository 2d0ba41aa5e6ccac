import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pack, unpack } from './packed.ts'

describe('rows that wait', () => {
  it('come back as they were, whatever is written in them', () => {
    const cell = fc.string({ unit: 'grapheme' })
    fc.assert(
      fc.property(fc.array(fc.array(cell)), rows => {
        expect(unpack(pack(rows))).toEqual(rows)
      }),
      { seed: 7 }
    )
  })

  it('come back as they were from anywhere in a longer piece', () => {
    const rows = [['Née in Exeter', '', 'é’🙂'], [], ['a\u0000b', 'x'.repeat(32_767)]]
    const longer = Buffer.concat([Buffer.from('x'), pack(rows)])
    expect(unpack(longer.subarray(1))).toEqual(rows)
  })
})
