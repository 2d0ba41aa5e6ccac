import { describe, expect, it } from 'vitest'
import { cutOut, PIECE_BYTES, piecesFor, piecesOf, stretchAsked } from './pieces.ts'

describe('listening to a part of a recording', () => {
  it('begins where the player asks, and ends there', () => {
    expect(stretchAsked('bytes=100-199', 1000)).toEqual({ from: 100, to: 199 })
    expect(stretchAsked('bytes=100-', 1000)).toEqual({ from: 100, to: 999 })
    expect(stretchAsked('bytes=-200', 1000)).toEqual({ from: 800, to: 999 })
    expect(stretchAsked('bytes=990-5000', 1000)).toEqual({ from: 990, to: 999 })
  })

  it('gives the whole when nothing is asked for, or nothing that can be understood', () => {
    const whole = { from: 0, to: 999 }
    expect(stretchAsked(undefined, 1000)).toEqual(whole)
    expect(stretchAsked('bytes=0-1,5-9', 1000)).toEqual(whole)
    expect(stretchAsked('bytes=9-2', 1000)).toEqual(whole)
    expect(stretchAsked('minutes=1-2', 1000)).toEqual(whole)
  })

  it('gives nothing behind the end', () => {
    expect(stretchAsked('bytes=1000-', 1000)).toBe(null)
    expect(stretchAsked('bytes=-0', 1000)).toBe(null)
  })

  it('puts the same bytes together again that were cut apart', () => {
    const sound = Uint8Array.from({ length: PIECE_BYTES * 2 + 7 }, (_, nth) => nth % 251)
    const pieces = piecesOf(sound)
    expect(pieces.map(({ length }) => length)).toEqual([PIECE_BYTES, PIECE_BYTES, 7])
    const stretch = { from: PIECE_BYTES + 3, to: PIECE_BYTES * 2 + 1 }
    expect(piecesFor(stretch)).toEqual([1, 2])
    const opened = new Uint8Array(Buffer.concat(pieces.slice(1, 3)))
    expect(cutOut(opened, stretch)).toEqual(sound.slice(stretch.from, stretch.to + 1))
  })
})
