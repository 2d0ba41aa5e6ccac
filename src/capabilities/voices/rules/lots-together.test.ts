import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { byLot, drawTogether, LOT_TOGETHER_BYTES } from './lots-together.ts'

const many = drawTogether(randomBytes(1000 * LOT_TOGETHER_BYTES))

describe('the names of stories that came together', () => {
  it('look like those of stories that came alone', () => {
    const id = /^[0-9a-f]{12}4[0-9a-f]{3}[89ab][0-9a-f]{15}$/
    expect(many.ids.filter(each => id.test(each))).toHaveLength(1000)
    const reference = /^[bcdfghjkmnpqrstvwxz2-9]{8}$/
    expect(many.references.filter(each => reference.test(each))).toHaveLength(1000)
    expect(many.receipts.filter(each => /^[0-9a-f]{64}$/.test(each))).toHaveLength(1000)
  })

  it('are each another', () => {
    expect([new Set(many.ids).size, new Set(many.references).size, new Set(many.receipts).size]).toEqual([
      ...[1000, 1000, 1000],
    ])
  })

  it('come in their order, so that the database need not look all over for the place of each', () => {
    expect(many.ids).toEqual(many.ids.toSorted())
    expect(many.references).toEqual(many.references.toSorted())
    expect(many.receipts).toEqual(many.receipts.toSorted())
  })

  it('come from the bytes that were given, wherever those lie', () => {
    const bytes = randomBytes(3 * LOT_TOGETHER_BYTES + 5)
    const shifted = bytes.subarray(5)
    expect(drawTogether(shifted)).toEqual(drawTogether(Uint8Array.from(shifted)))
    expect(drawTogether(new Uint8Array(0))).toEqual({ ids: [], references: [], receipts: [] })
  })
})

describe('the order in which stories that came together are kept', () => {
  it('is by lot, so that it does not tell who answered first', () => {
    expect(byLot(['a', 'b', 'c'], new Uint8Array(24))).toEqual(['b', 'c', 'a'])
    const rows = Array.from({ length: 1000 }, (_, nth) => nth)
    const mixed = byLot(rows, randomBytes(8000))
    expect(mixed).not.toEqual(rows)
    expect(mixed.toSorted((a, b) => a - b)).toEqual(rows)
  })
})
