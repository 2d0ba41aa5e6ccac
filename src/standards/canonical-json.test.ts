import { describe, expect, it } from 'vitest'
import { canonicalJson } from './canonical-json.ts'

describe('one spelling for one value', () => {
  it('does not hang on the order of names, at any depth', () => {
    expect(canonicalJson({ b: [{ d: 1, c: null }], a: 'x' })).toBe('{"a":"x","b":[{"c":null,"d":1}]}')
  })

  it('keeps the order of a list, which means something', () => {
    expect(canonicalJson(['b', 'a'])).toBe('["b","a"]')
  })

  it('can be read again as the same value', () => {
    const value = { rule: { threshold: 3, ties: 'stay-tied' }, words: 'a "b"\n\u2028', part: 0.1 }
    expect(JSON.parse(canonicalJson(value))).toEqual(value)
  })

  it('leaves out what is not there', () => {
    expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}')
  })

  it('refuses a number that JSON would turn into nothing', () => {
    expect(() => canonicalJson({ share: Number.NaN })).toThrow(RangeError)
  })
})
