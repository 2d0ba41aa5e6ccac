import { dangerPatterns, spellings, type DangerKind, type DangerPattern } from './danger-words.ts'

/** One thing in somebody's words that suggests danger. */
export interface DangerSign {
  readonly kind: DangerKind
  /** The plain words that were found. For whoever reads them now; never stored. */
  readonly found: string
}

/**
 * Looks for words that suggest somebody is in danger. It finds some and not all; a person reads everything.
 *
 * @param words as they were written, in English, of any length
 * @returns one sign for each kind of danger and way of saying it, in the order they stand; none when nothing was found
 *
 * Errors: none. Its own test says how often it misses and how often it is wrong; the figures are published.
 */
export function signsOfDanger(words: string): readonly DangerSign[] {
  const clauses = clausesOf(plainWords(words))
  const all = clauses.join('\n')
  const likely = searches.filter(({ anywhere }) => anywhere.test(all))
  return likely.length === 0 ? [] : clauses.flatMap(clause => signsIn(clause, likely))
}

/** Each pattern once over everything first: most words have nothing in them, and a survey has many rows. */
const searches = dangerPatterns.map(pattern => ({
  ...pattern,
  anywhere: new RegExp(pattern.says.source, 'm'),
}))

/** Small letters, straight quotes, short forms written out, spellings put right. */
function plainWords(words: string): string {
  const small = words
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[’‘`´]/g, "'")
    .replaceAll(/[“”"]/g, ' ')
  return spellings.reduce((text, [wrong, right]) => text.replaceAll(wrong, right), small)
}

/** A negation reaches to the end of its half-sentence and no further. Anything but letters and figures is a space. */
const clausesOf = (plain: string): string[] =>
  plain
    .split(/[.!?;:\n,()]+|\s[-–—]+\s|\b(?:but|although|however|except)\b/)
    .map(clause =>
      clause
        .replaceAll(/'s\b/g, 's')
        .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()
    )
    .filter(clause => clause !== '')

function signsIn(clause: string, patterns: readonly DangerPattern[]): DangerSign[] {
  return patterns.flatMap(({ kind, says, unless, undoneByNot }) => {
    const match = says.exec(clause)
    if (match === null || unless?.test(clause)) return []
    if (undoneByNot && isUndone(clause.slice(0, match.index), match[0])) return []
    return [{ kind, found: match[0] }]
  })
}

/** "We were never hit", "nobody hits me", "he does not hurt her": the not stands just before, or inside. */
function isUndone(before: string, found: string): boolean {
  const just = before.replaceAll(nobodyHelps, '').trim().split(' ').slice(-4).join(' ')
  return not.test(just) || not.test(found)
}

const not = /\b(?:not|never|nobody|no one|none of|without|no longer|neither|nor)\b/
/** A not of its own, which leaves the rest as it was: "nobody stops him hitting me". */
const nobodyHelps =
  /\b(?:nobody|no one|not|never) (?:\w+ )?(?:stop|stops|stopped|help|helps|helped|believe|believes|believed|listen|listens|listened|care|cares|cared|know|knows|see|sees|saw|understand|understands|sure|told|tell|ok|okay|because|just|only)\b/g
