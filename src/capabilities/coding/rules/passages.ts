import type { Side, ThemeKey } from '../../themes/index.ts'
import type { Piece } from './pieces.ts'

/** One side of one theme. */
export interface Code {
  readonly theme: ThemeKey
  readonly side: Side
}

/** Part of a story's text: from one character up to, but not at, another. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** What a reader marked: a stretch, and what it says. */
export interface Passage extends Stretch, Code {
  /** May stand for the theme, where its teller lets us show it. */
  readonly quote: boolean
}

/** `no-one-calls-back:development`: a code as one word. */
export const nameOf = ({ theme, side }: Code): string => `${theme}:${side}`

/** The code of a name that `nameOf` made. */
export function codeOf(name: string): Code {
  const [theme = '', side = ''] = name.split(':')
  return { theme, side: side === 'strength' ? 'strength' : 'development' }
}

/** Stretches of pieces that stand next to each other, joined: one stretch for each row of neighbours. */
export function stretchesOf(pieces: readonly Piece[], chosen: readonly number[]): Stretch[] {
  const stretches: { from: number; to: number; last: number }[] = []
  for (const { nth, from, to } of pieces.filter(piece => chosen.includes(piece.nth))) {
    const before = stretches.at(-1)
    if (before?.last === nth - 1) Object.assign(before, { to, last: nth })
    else stretches.push({ from, to, last: nth })
  }
  return stretches.map(({ from, to }) => ({ from, to }))
}

/** Whether two stretches share a character. */
export const overlap = (one: Stretch, other: Stretch): boolean => one.from < other.to && other.from < one.to

/** What one reader said of each piece: the names of codes, in order, for each piece. */
export function codesByPiece(pieces: readonly Piece[], passages: readonly Passage[]): string[][] {
  return pieces.map(piece =>
    [...new Set(passages.filter(passage => overlap(piece, passage)).map(nameOf))].sort()
  )
}

/**
 * Passages from what was said of each piece: for every code, one passage for each row of neighbouring pieces. One is a quote
 * when any reader kept a quote there under the same code.
 */
export function passagesFrom(
  pieces: readonly Piece[],
  codes: readonly (readonly string[])[],
  quotes: readonly Passage[] = []
): Passage[] {
  const names = [...new Set(codes.flat())].sort()
  return names.flatMap(name => {
    const here = pieces.filter((_, at) => codes[at]?.includes(name)).map(({ nth }) => nth)
    return stretchesOf(pieces, here).map(stretch => ({
      ...stretch,
      ...codeOf(name),
      quote: quotes.some(quote => quote.quote && nameOf(quote) === name && overlap(quote, stretch)),
    }))
  })
}
