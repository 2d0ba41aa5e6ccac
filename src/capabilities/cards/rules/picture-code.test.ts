import { describe, expect, it } from 'vitest'
import { readReceipt } from '../../../standards/receipt-code.ts'
import { receiptWords } from '../../../standards/receipt-words.ts'
import { codePictures, fromPictures, inPictures, nextTurn, readGiven } from './picture-code.ts'

const CODE = 'ACORN-4827-ACTOR-ZEBRA-0093-WOLF'
const asTapped = (code: string) =>
  inPictures(code).flatMap(group => (group.kind === 'word' ? group.pictures : [group.figures]))

describe('a code in pictures', () => {
  it('draws each word as two pictures and leaves the figures as they are', () => {
    expect(inPictures('ACORN-4827-ACTOR-ACORN-0093-ACORN').slice(0, 3)).toEqual([
      { kind: 'word', word: 'ACORN', pictures: ['cat', 'cat'] },
      { kind: 'figures', figures: '4827' },
      { kind: 'word', word: 'ACTOR', pictures: ['cat', 'dog'] },
    ])
  })

  it('is the same secret as the words: every word has a pair of its own', () => {
    const pairs = receiptWords.map(word => inPictures(word.toUpperCase())[0])
    const drawn = pairs.map(group => (group?.kind === 'word' ? group.pictures.join(' ') : ''))
    expect(new Set(drawn).size).toBe(1024)
  })

  it('comes back as the words it was drawn from', () => {
    const known = readReceipt(`${receiptWords[1023]} 4827 ${receiptWords[7]} ${receiptWords[500]} 0093 wolf`)!
    expect(fromPictures(asTapped(known))).toBe(known)
  })

  it('has 32 pictures, each once: one more or fewer would change codes already given out', () => {
    expect(new Set(codePictures).size).toBe(32)
    expect(codePictures[0]).toBe('cat')
    expect(codePictures[31]).toBe('drum')
  })

  it('asks for two pictures, then a number, and knows when it has all', () => {
    expect(nextTurn([])).toBe('picture')
    expect(nextTurn(['cat', 'sun'])).toBe('figures')
    expect(nextTurn(['cat', 'sun', '4827'])).toBe('picture')
    expect(nextTurn(asTapped('ACORN-4827-ACTOR-ACORN-0093-ACORN'))).toBeNull()
  })

  it('takes nothing that is not a picture of ours, in its place', () => {
    expect(readGiven('cat sun 4827 cat')).toEqual(['cat', 'sun', '4827', 'cat'])
    expect(readGiven('cat 4827 sun')).toEqual(['cat'])
    expect(readGiven('cat unicorn')).toEqual(['cat'])
    expect(fromPictures(['cat', 'sun', '4827'])).toBeNull()
  })

  it('says so when it is given a word that is none of ours', () => {
    expect(() => inPictures(CODE.replace('ZEBRA', 'QQQQ'))).toThrow(RangeError)
  })
})
