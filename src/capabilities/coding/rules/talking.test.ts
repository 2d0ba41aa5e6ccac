import { describe, expect, it } from 'vitest'
import { codesByPiece, passagesFrom, stretchesOf } from './passages.ts'
import { piecesOf } from './pieces.ts'
import { codesAgreed, isAgreed, sideBySide } from './talking.ts'

const words = 'The taxi was late. It was late again. Nobody rang. Thank you.'
const pieces = piecesOf(words)
const taxis = 'taxis:development'
const calls = 'calls:development'

describe('sentences that were chosen', () => {
  it('are one passage where they stand next to each other', () => {
    expect(stretchesOf(pieces, [1, 2, 4])).toEqual([
      { from: 0, to: 37 },
      { from: 51, to: 61 },
    ])
  })

  it('say the same when they are read again', () => {
    const passages = passagesFrom(pieces, [[taxis], [taxis, calls], [], []])
    expect(passages).toHaveLength(2)
    expect(codesByPiece(pieces, passages)).toEqual([[taxis], [calls, taxis], [], []])
  })

  it('keep a quote that a reader kept there, under that code alone', () => {
    const quote = { from: 0, to: 18, theme: 'taxis', side: 'development', quote: true } as const
    const kept = passagesFrom(pieces, [[taxis], [], [calls], []], [quote])
    expect(kept.map(({ theme, quote: isKept }) => [theme, isKept])).toEqual([
      ['calls', false],
      ['taxis', true],
    ])
  })
})

describe('two readings side by side', () => {
  const rows = sideBySide(pieces, [[taxis], [taxis], [calls], []], [[taxis], [], [calls], []], words)

  it('show what each said, sentence by sentence, and leave out what neither coded', () => {
    expect(rows.map(row => [row.text, isAgreed(row)])).toEqual([
      ['The taxi was late.', true],
      ['It was late again.', false],
      ['Nobody rang.', true],
    ])
  })

  it('become what both had said and what they agreed on where they differed', () => {
    const said = (agreed: Parameters<typeof codesAgreed>[2]) => codesAgreed(pieces, rows, agreed)
    expect(said(new Map([[2, 'one']]))).toEqual([[taxis], [taxis], [calls], []])
    expect(said(new Map([[2, 'other']]))).toEqual([[taxis], [], [calls], []])
    expect(said(new Map([[2, 'both']]))).toEqual([[taxis], [taxis], [calls], []])
    expect(said(new Map([[2, 'neither']]))).toEqual([[taxis], [], [calls], []])
    expect(said(new Map([[2, { codes: [calls] }]]))).toEqual([[taxis], [calls], [calls], []])
  })

  it('are not settled while they differ and have not talked', () => {
    expect(() => codesAgreed(pieces, rows, new Map())).toThrow(RangeError)
  })
})
