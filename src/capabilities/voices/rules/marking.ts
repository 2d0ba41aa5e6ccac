/** What a computer may point at in a story. It cannot know names: a person looks for those. */
export type MarkKind = 'email' | 'nhs-number' | 'phone' | 'postcode'

/** A stretch of text, and what it is likely to be; null for plain words. */
export interface Piece {
  readonly text: string
  readonly kind: MarkKind | null
}

const patterns: readonly (readonly [MarkKind, RegExp, ((found: string) => boolean)?])[] = [
  ['email', /[\p{L}\d._%+'-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu],
  ['nhs-number', /(?<!\d)\d{3}[ -]?\d{3}[ -]?\d{4}(?!\d)/g, isNhsNumber],
  ['phone', /(?<!\d)(?:\+44[ -]?(?:\(0\))?|\(?0)(?:[ ()-]{0,2}\d){8,10}(?!\d)/g],
  ['postcode', /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/gi],
]

/**
 * Cuts a text into plain words and likely e-mail addresses, phone numbers, postcodes and NHS numbers, in order.
 * Together the pieces are the text, unchanged. Suggestions only: each is for a person to decide.
 */
export function likelyIdentifiers(text: string): Piece[] {
  return patterns.reduce<Piece[]>(
    (pieces, pattern) => pieces.flatMap(piece => (piece.kind === null ? mark(piece.text, pattern) : [piece])),
    text === '' ? [] : [{ text, kind: null }]
  )
}

function mark(text: string, [kind, pattern, holds = () => true]: (typeof patterns)[number]): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  for (const { index, 0: found } of text.matchAll(pattern)) {
    if (!holds(found)) continue
    if (index > from) pieces.push({ text: text.slice(from, index), kind: null })
    pieces.push({ text: found, kind })
    from = index + found.length
  }
  if (from < text.length) pieces.push({ text: text.slice(from), kind: null })
  return pieces
}

/**
 * True when the last of ten figures is the check digit of the other nine (weights 10 to 2, modulus 11).
 * Source: NHS Data Dictionary, NHS NUMBER.
 */
function isNhsNumber(found: string): boolean {
  const figures = [...found.replaceAll(/\D/g, '')].map(Number)
  const sum = figures.slice(0, 9).reduce((total, figure, place) => total + figure * (10 - place), 0)
  return (11 - (sum % 11)) % 11 === figures[9]
}

/** What still looks like an address or a number of somebody in words that are to be read by others. */
export function stillThere(words: string): string[] {
  return likelyIdentifiers(words).flatMap(({ text, kind }) => (kind === null ? [] : [text]))
}
