import type { Piece } from './pieces.ts'
import { stretchesOf } from './passages.ts'

/** Neighbouring sentences of which each reader said one thing throughout: names of codes. */
export interface Row {
  /** Numbers of the pieces, in order. */
  readonly pieces: readonly number[]
  readonly text: string
  readonly one: readonly string[]
  readonly other: readonly string[]
}

/** What was agreed about one row they differed in. */
export type Agreed = 'one' | 'other' | 'both' | 'neither' | { readonly codes: readonly string[] }

/**
 * What two readers said side by side: rows of neighbouring sentences, those coded by neither left out.
 *
 * @param one what the first said of each piece
 */
export function sideBySide(
  pieces: readonly Piece[],
  one: readonly (readonly string[])[],
  other: readonly (readonly string[])[],
  words: string
): Row[] {
  const rows: { pieces: number[]; one: readonly string[]; other: readonly string[] }[] = []
  pieces.forEach((piece, at) => {
    const here = { one: one[at] ?? [], other: other[at] ?? [] }
    const before = rows.at(-1)
    const goesOn =
      before !== undefined &&
      before.pieces.at(-1) === piece.nth - 1 &&
      same(before.one, here.one) &&
      same(before.other, here.other)
    if (goesOn) before.pieces.push(piece.nth)
    else rows.push({ pieces: [piece.nth], ...here })
  })
  return rows
    .filter(row => row.one.length + row.other.length > 0)
    .map(row => {
      const [stretch] = stretchesOf(pieces, row.pieces)
      return { ...row, text: words.slice(stretch?.from, stretch?.to) }
    })
}

/** Whether both readers said the same of a row. */
export const isAgreed = ({ one, other }: Pick<Row, 'one' | 'other'>): boolean => same(one, other)

const same = (one: readonly string[], other: readonly string[]) => one.join(' ') === other.join(' ')

/**
 * What holds for every piece after the talk: what both had said, and what was agreed where they differed.
 *
 * @param agreed for each row they differed in, by the number of its first piece
 * Errors: RangeError when a row they differed in was not talked about.
 */
export function codesAgreed(
  pieces: readonly Piece[],
  rows: readonly Row[],
  agreed: ReadonlyMap<number, Agreed>
): string[][] {
  const codes = new Map<number, readonly string[]>()
  for (const row of rows) {
    const said = isAgreed(row) ? 'one' : agreed.get(row.pieces[0]!)
    if (said === undefined) throw new RangeError('Readers differed here and have not agreed')
    for (const nth of row.pieces) codes.set(nth, codesIn(row, said))
  }
  return pieces.map(({ nth }) => [...(codes.get(nth) ?? [])].sort())
}

function codesIn({ one, other }: Row, said: Agreed): readonly string[] {
  if (typeof said === 'object') return said.codes
  if (said === 'neither') return []
  if (said === 'both') return [...new Set([...one, ...other])]
  return said === 'one' ? one : other
}
