import { withoutOverlaps, type KnownName, type Mark, type MarkKind, type RareKind } from './marks.ts'
import { namesIn } from './names.ts'
import { numbersIn } from './numbers.ts'
import { gazetteerOf, knownNamesIn, placesByShape, type Gazetteer } from './places.ts'
import { rareIn } from './rare.ts'
import { tokensOf } from './tokens.ts'

export type { KnownName, MarkKind, RareKind } from './marks.ts'

/** A stretch of text, and what it is likely to be; null for plain words. */
export interface Piece {
  readonly text: string
  readonly kind: MarkKind | null
  /** Why the sentence it stands in may tell who somebody is; null when it does not. */
  readonly rare: readonly RareKind[] | null
}

const ready = new WeakMap<readonly KnownName[], Gazetteer>()

/** The same list is got ready once. */
function gazetteer(names: readonly KnownName[]): Gazetteer {
  const known = ready.get(names) ?? gazetteerOf(names)
  ready.set(names, known)
  return known
}

const noNames: readonly KnownName[] = []

/** In brackets: what somebody took out stands there already. */
const TAKEN_OUT = /\[[^\]\n]{1,40}\]/g

function marksIn(text: string, names: readonly KnownName[]): Mark[] {
  const open = text.replaceAll(TAKEN_OUT, found => ' '.repeat(found.length - 1) + ']')
  const tokens = tokensOf(open)
  return withoutOverlaps([
    ...numbersIn(open),
    ...longest([...knownNamesIn(tokens, gazetteer(names)), ...placesByShape(open)]),
    ...longest(namesIn(tokens, open)),
  ])
}

const longest = (marks: readonly Mark[]): Mark[] => marks.toSorted((a, b) => b.to - b.from - (a.to - a.from))

/**
 * Cuts a text into plain words and what may tell who somebody is, in order. Together the pieces are the text, unchanged.
 * Suggestions only: a computer cannot know every name, and each mark is for a person to decide.
 *
 * @param names names of the area's places, schools and services
 */
export function likelyIdentifiers(text: string, names: readonly KnownName[] = noNames): Piece[] {
  const marks = marksIn(text, names)
  const rare = rareIn(text, marks)
  const edges = [...new Set([0, text.length, ...[...marks, ...rare].flatMap(({ from, to }) => [from, to])])]
  edges.sort((a, b) => a - b)
  let mark = 0
  let sentence = 0
  return edges.slice(0, -1).map((from, nth) => {
    while (marks[mark] !== undefined && marks[mark]!.to <= from) mark++
    while (rare[sentence] !== undefined && rare[sentence]!.to <= from) sentence++
    const inMark = marks[mark] !== undefined && marks[mark]!.from <= from
    const inRare = rare[sentence] !== undefined && rare[sentence]!.from <= from
    return {
      text: text.slice(from, edges[nth + 1]),
      kind: inMark ? marks[mark]!.kind : null,
      rare: inRare ? rare[sentence]!.why : null,
    }
  })
}

/** What still looks like a name, an address or a number of somebody in words that are to be read by others. */
export function stillThere(words: string, names: readonly KnownName[] = noNames): string[] {
  return marksIn(words, names).map(({ from, to }) => words.slice(from, to))
}

/**
 * The words with every mark replaced, for a person to check against what was told and to put back what may stay.
 *
 * @param label what stands for a kind of mark, such as "[name]"
 */
export function takenOut(
  words: string,
  names: readonly KnownName[],
  label: (kind: MarkKind) => string
): string {
  return likelyIdentifiers(words, names)
    .map(({ text, kind }) => (kind === null ? text : label(kind)))
    .join('')
    .replaceAll(/(\[[^\]\n]{1,40}\])(?:[ ,]*\1)+/g, '$1')
}
