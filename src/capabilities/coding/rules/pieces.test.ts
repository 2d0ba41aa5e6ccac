import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { piecesOf } from './pieces.ts'

const texts = (words: string) => piecesOf(words).map(({ text }) => text)

describe('a story in pieces', () => {
  it('is in sentences', () => {
    expect(texts('Nobody rang. I waited! Why?')).toEqual(['Nobody rang.', 'I waited!', 'Why?'])
  })

  it('ends a sentence at the end of a line, and not in a number', () => {
    expect(texts('The taxi came at 9.30 again\nNobody said sorry')).toEqual([
      'The taxi came at 9.30 again',
      'Nobody said sorry',
    ])
  })

  it('keeps what closes a quotation with it', () => {
    expect(texts('She said “Wait.” So I did.')).toEqual(['She said “Wait.”', 'So I did.'])
  })

  it('offers a very long sentence in phrases', () => {
    const long =
      'We were told to fill in the form again, although we had sent it three times before, and the person on the telephone said that they had never heard of us, which made me cry.'
    expect(texts(long).length).toBeGreaterThan(1)
    expect(texts(long).join(' ')).toBe(long)
  })

  it('holds every character of any text that is not space, in order, and says where each piece stands', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), words => {
        const pieces = piecesOf(words)
        expect(
          pieces
            .map(({ text }) => text)
            .join('')
            .replaceAll(/\s/gu, '')
        ).toBe(words.replaceAll(/\s/gu, ''))
        expect(pieces.map(({ from, to }) => words.slice(from, to))).toEqual(pieces.map(({ text }) => text))
      }),
      { seed: 4, numRuns: 300 }
    )
  })
})
