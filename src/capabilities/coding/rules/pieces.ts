/** A sentence of a story, or a phrase of a very long one: from one character up to, but not at, another. */
export interface Piece {
  /** Counted from 1. */
  readonly nth: number
  readonly from: number
  readonly to: number
  readonly text: string
}

/** A sentence longer than this, in characters, is offered in phrases. */
const LONG = 160
/** No phrase is shorter than this. */
const SHORT = 40

/**
 * A story in the pieces that can be chosen: sentences, and phrases where a sentence is very long. Together they hold every
 * character that is not space. They depend on the text alone, so two readers are offered the same.
 *
 * @param words a story with names taken out
 */
export function piecesOf(words: string): Piece[] {
  const pieces: Piece[] = []
  const add = (from: number, to: number) => {
    const text = words.slice(from, to)
    const start = from + text.length - text.trimStart().length
    if (text.trim() !== '')
      pieces.push({ nth: pieces.length + 1, from: start, to: start + text.trim().length, text: text.trim() })
  }
  for (const [from, to] of sentencesOf(words)) {
    if (to - from <= LONG) add(from, to)
    else for (const [start, end] of phrasesOf(words, from, to)) add(start, end)
  }
  return pieces
}

/** A sentence ends after . ! ? or … with what closes it, before a space; and at the end of a line. */
function sentencesOf(words: string): [number, number][] {
  return cut(words, 0, words.length, /[.!?…]+["'”’)\]]*(?=\s|$)|\n+/g, 0)
}

function phrasesOf(words: string, from: number, to: number): [number, number][] {
  return cut(words, from, to, /[,;:](?=\s)|\s[-–—](?=\s)|\s(?=(?:and|but|because|so|then)\s)/g, SHORT)
}

function cut(words: string, from: number, to: number, ends: RegExp, least: number): [number, number][] {
  const parts: [number, number][] = []
  let start = from
  for (const end of words.slice(from, to).matchAll(ends)) {
    const at = from + end.index + end[0].length
    if (at - start < least || (least > 0 && to - at < least)) continue
    parts.push([start, at])
    start = at
  }
  if (start < to) parts.push([start, to])
  return parts
}
