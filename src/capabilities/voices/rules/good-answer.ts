/** What an answer should have, in the partnership's own words. */
export interface Check {
  readonly text: string
  /** Words one of which shows that it is there. None: a person looks. */
  readonly words: readonly string[]
  /** True when the words should not be there. */
  readonly without: boolean
}

export interface Template {
  readonly name: string
  readonly words: string
}

/** What was agreed about answers: one version. */
export interface Agreed {
  readonly checks: readonly Check[]
  readonly templates: readonly Template[]
}

/** How an answer stands to one check: there, not seen, or for a person to look. */
export interface Looked {
  readonly text: string
  readonly found: boolean | null
}

/** Holds an answer against the list. Gentle: it says what it does not see, and stops nobody. */
export function lookAt(answer: string, checks: readonly Check[]): Looked[] {
  const said = ` ${wordsOf(answer).join(' ')} `
  return checks.map(({ text, words, without }) => {
    if (words.length === 0) return { text, found: null }
    const has = words.some(word => said.includes(` ${wordsOf(word).join(' ')} `))
    return { text, found: has !== without }
  })
}

/** Where a ready-made answer leaves something to fill in. */
const GAP = /\[[^\][\n]{1,80}\]/g

/** Share of an answer's pairs of words that may come from the answer it began from. */
const MOST_ALIKE = 0.9

export type Unchanged =
  { readonly kind: 'gap'; readonly text: string } | { readonly kind: 'same'; readonly name: string }

/**
 * Why an answer that began from a ready-made one cannot be sent yet; null when it can. A gap in square brackets is left,
 * or nearly all of its pairs of neighbouring words come from the ready-made one.
 */
export function unchanged(answer: string, templates: readonly Template[]): Unchanged | null {
  const [gap] = answer.match(GAP) ?? []
  if (gap !== undefined) return { kind: 'gap', text: gap }
  const same = templates.find(({ words }) => alike(answer, words) >= MOST_ALIKE)
  return same === undefined ? null : { kind: 'same', name: same.name }
}

/**
 * What stands in the box when somebody begins from a ready-made answer. What they wrote themselves stays, below it;
 * another ready-made one, not yet touched, gives way.
 */
export function beginWith({ words }: Template, typed: string, templates: readonly Template[]): string {
  const own = typed.replaceAll('\r\n', '\n').trim()
  const untouched = own === '' || templates.some(template => template.words === own)
  return untouched ? words : `${words}\n\n${own}`
}

/** 0 to 1: how many of a text's pairs of words another text has too. 0 for fewer than two words. */
function alike(text: string, other: string): number {
  const known = new Set([...pairs(other), ...pairs(other.replaceAll(GAP, ' '))])
  const mine = pairs(text)
  return mine.length === 0 ? 0 : mine.filter(pair => known.has(pair)).length / mine.length
}

const pairs = (text: string): string[] =>
  wordsOf(text).flatMap((word, at, all) => (at === 0 ? [] : [`${all[at - 1]} ${word}`]))

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/[\p{L}\p{N}']+/gu) ?? []

const LONGEST_LIST = 20

/**
 * Reads a list of checks as it is typed: one a line; after a colon the words to look for, with commas between; "not"
 * before words that should not be there; no colon where a person looks.
 *
 * @returns null when there is none, or more than 20
 */
export function readChecks(typed: string): Check[] | null {
  const lines = typed.split('\n').map(line => line.trim())
  const checks = lines.filter(line => line !== '').map(readCheck)
  return checks.length >= 1 && checks.length <= LONGEST_LIST ? checks : null
}

function readCheck(line: string): Check {
  const at = line.indexOf(':')
  if (at === -1) return { text: line, words: [], without: false }
  const list = line.slice(at + 1).trim()
  const without = /^not\s/i.test(list)
  const words = (without ? list.slice(4) : list).split(',').map(word => word.trim())
  return { text: line.slice(0, at).trim(), words: words.filter(word => word !== ''), without }
}

/** The list as it is typed. */
export const writeChecks = (checks: readonly Check[]): string =>
  checks
    .map(({ text, words, without }) =>
      words.length === 0 ? text : `${text}: ${without ? 'not ' : ''}${words.join(', ')}`
    )
    .join('\n')
