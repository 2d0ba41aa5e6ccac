import { describe, expect, it } from 'vitest'
import { krippendorffAlpha } from './alpha.ts'

/** One string a reader, one letter a unit; a full stop where that reader said nothing. */
const units = (...readers: readonly string[]) =>
  [...readers[0]!].map((_, at) => readers.map(reader => reader[at]!).filter(value => value !== '.'))

describe('Krippendorff’s alpha', () => {
  it('is 0.095 in the worked example of two readers and two values', () => {
    // Ten units, o(01) + o(10) = 8, n0 = 14, n1 = 6: 1 - 19 x 8 / (2 x 14 x 6) = 0.0952
    expect(krippendorffAlpha(units('0100000010', '1110010000'))).toBeCloseTo(1 - (19 * 8) / (2 * 14 * 6), 12)
  })

  it('is 0.692 in the worked example of two readers and five values', () => {
    expect(krippendorffAlpha(units('aabbdcccedda', 'babbbccceddd'))).toBeCloseTo(0.692, 3)
  })

  it('is 0.743 in the worked example of four readers with gaps', () => {
    const four = units('123321412...', '1233224125.3', '.3332342251.', '12332441251.')
    expect(krippendorffAlpha(four)).toBeCloseTo(0.743, 3)
  })

  it('is 1 when both always say the same of things that differ, by hand for four units', () => {
    expect(krippendorffAlpha(units('aabb', 'aabb'))).toBe(1)
  })

  it('is less than 0 when both never say the same', () => {
    // n = 4, o = 4, expected 2 x 2 + 2 x 2 = 8: 1 - 3 x 4 / 8 = -0.5
    expect(krippendorffAlpha(units('ab', 'ba'))).toBe(-0.5)
  })

  it('cannot be said when nothing differs, or nothing was read twice', () => {
    expect(krippendorffAlpha(units('aaa', 'aaa'))).toBeNull()
    expect(krippendorffAlpha(units('abc', '...'))).toBeNull()
    expect(krippendorffAlpha([])).toBeNull()
  })
})
