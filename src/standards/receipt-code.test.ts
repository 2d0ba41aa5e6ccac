import { createHash, randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { oneSlip, readReceipt, RECEIPT_BYTES, receiptFault, receiptFromBytes } from './receipt-code.ts'
import { receiptWords } from './receipt-words.ts'

const someBytes = fc.uint8Array({ minLength: RECEIPT_BYTES, maxLength: RECEIPT_BYTES })
const code = 'FERN-4827-KITE-LAMP-6093-WOLF'

describe('the words of our codes', () => {
  it('are 1,024, all different, of 4 to 6 plain letters', () => {
    expect(new Set(receiptWords).size).toBe(1024)
    expect(receiptWords.filter(word => !/^[a-z]{4,6}$/.test(word))).toEqual([])
  })

  it('are never one slip apart, so a slip cannot make another word', () => {
    const tooNear = receiptWords.flatMap((a, i) =>
      receiptWords
        .slice(i + 1)
        .filter(b => oneSlip(a, b))
        .map(b => [a, b])
    )
    expect(tooNear).toEqual([])
  })

  it('never begin one another, so a code without hyphens has one reading', () => {
    const clashes = receiptWords.flatMap(a => receiptWords.filter(b => a !== b && b.startsWith(a)))
    expect(clashes).toEqual([])
  })

  it('never change, because codes already given out are made of them', () => {
    const seal = createHash('sha256').update(receiptWords.join(' ')).digest('hex').slice(0, 16)
    expect(seal).toBe('f2ade2fd88d92e7c')
  })
})

describe('a code from random bytes', () => {
  it('holds at least 64 bits, so nobody guesses one', () => {
    expect(4 * Math.log2(receiptWords.length) + 8 * Math.log2(10)).toBeGreaterThan(66)
  })

  it('is made of the first word and noughts when all bytes are nought', () => {
    expect(receiptFromBytes(new Uint8Array(RECEIPT_BYTES))).toMatch(/^(\w+)-0000-\1-\1-0000-\1$/)
  })

  it('uses the spare bytes rather than favour some figures', () => {
    const high = new Uint8Array(RECEIPT_BYTES).fill(255, 8, 16)
    expect(receiptFromBytes(high)).toMatch(/-0000-/)
    expect(() => receiptFromBytes(new Uint8Array(RECEIPT_BYTES).fill(255))).toThrow('draw again')
  })

  it('takes each figure and each word about as often as every other', () => {
    const codes = Array.from({ length: 20_000 }, () => receiptFromBytes(randomBytes(RECEIPT_BYTES)))
    const sevens = codes.join('').split('7').length - 1
    expect(sevens / (20_000 * 8)).toBeCloseTo(0.1, 2)
    expect(new Set(codes.flatMap(each => each.match(/[A-Z]+/g) ?? [])).size).toBe(1024)
  })

  it('is refused when there are too few', () => {
    expect(() => receiptFromBytes(new Uint8Array(23))).toThrow(RangeError)
  })
})

describe('a code as people type it', () => {
  it('is read back, whatever it is', () => {
    fc.assert(
      fc.property(someBytes, bytes => {
        expect(readReceipt(receiptFromBytes(bytes))).toBe(receiptFromBytes(bytes))
      })
    )
  })

  it('is read without its hyphens, whatever it is', () => {
    fc.assert(
      fc.property(someBytes, bytes => {
        expect(readReceipt(receiptFromBytes(bytes).replaceAll('-', ''))).toBe(receiptFromBytes(bytes))
      })
    )
  })

  it.each([
    'fern-4827-kite-lamp-6093-wolf',
    '  Fern 4827 Kite Lamp 6093 Wolf  ',
    'fern4827kitelamp6093wolf',
    'FERN–4827—KITE-LAMP‑6093−WOLF',
    'fern/48 27, kite_lamp.6093 (wolf)',
    'FERN-4827-KITE-LAMP-6O93-W0LF',
    'fern-4827-kite-lamp-٦٠٩٣-wolf',
    'ＦＥＲＮ－４８２７－ＫＩＴＥ－ＬＡＭＰ－６０９３－ＷＯＬＦ',
    'f e r n 4 8 2 7 k i t e l a m p 6 0 9 3 w o l f',
  ])('is read from %j', typed => {
    expect(readReceipt(typed)).toBe(code)
  })

  it.each([
    '',
    'fern',
    'fern-4827-kite-lamp-6093',
    `${code}-lamp`,
    'fern-482-kite-lamp-6093-wolf',
    'zzzz-4827-kite-lamp-6093-wolf',
  ])('is not read from %j', typed => {
    expect(readReceipt(typed)).toBeNull()
  })

  it('is never read from a code with one slip in a word', () => {
    expect(readReceipt('FERM-4827-KITE-LAMP-6093-WOLF')).toBeNull()
  })
})

describe('what to look at when a code cannot be read', () => {
  it('is nothing when it can', () => {
    expect(receiptFault(code)).toBeNull()
  })

  it('is the group that is not one of our words, with the word it could be', () => {
    expect(receiptFault('fern-4827-kiet-lamp-6093-wolf')).toEqual({
      kind: 'word',
      group: 3,
      typed: 'KIET',
      near: 'KITE',
    })
  })

  it('offers no word when it could be none of ours', () => {
    expect(receiptFault('fern-4827-kite-lamp-6093-xxxx')).toEqual({
      kind: 'word',
      group: 6,
      typed: 'XXXX',
      near: null,
    })
  })

  it('is the figures when there are not four', () => {
    expect(receiptFault('fern-482-kite-lamp-6093-wolf')).toEqual({ kind: 'figures', group: 2, typed: '482' })
  })

  it('is what is missing when the beginning is right', () => {
    expect(receiptFault('fern-4827-kite')).toEqual({ kind: 'shape', after: 'KITE' })
    expect(receiptFault('fern-4827-kite-lamp-6093')).toEqual({ kind: 'shape', after: '6093' })
  })

  it('is the whole when a group is missing', () => {
    expect(receiptFault('fern-4827-lamp-6093-wolf')).toEqual({ kind: 'shape' })
    expect(receiptFault('')).toEqual({ kind: 'shape' })
  })
})
