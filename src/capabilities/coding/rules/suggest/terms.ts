/** Words that say nothing of what a text is about. "Not", "no", "never" and "without" are not among them. */
const STOP = new Set(
  (
    'a about after again all also am an and any are as at be been before being but by came can could did do does doing ' +
    'done for from get gets getting go goes going got had has have having he her here him his how i if in into is it its ' +
    'just like made make me more most much my of off on one or our out over own said say says she so some still than that ' +
    'the their them then there they thing this those through to too up us very was we were what when where which while ' +
    'who why will with would year you your'
  ).split(' ')
)

const NEGATIONS = new Set(['not', 'no', 'never', 'without', 'nobody', 'nothing', 'none'])

/** One word of a text, or two that stand together: what it is compared by, and as it stands there. */
export interface Term {
  readonly term: string
  readonly as: string
}

/**
 * What a text is made of, for comparing texts: words in one form ("calls", "called" and "calling" are "call"), and each
 * two that stand together. A word behind a negation is kept with it, so that "not listened" is not "listened".
 *
 * @returns every term as often as it stands there
 */
export function spelledTerms(text: string): Term[] {
  const words = wordsOf(text).map((as, at) => ({ term: stem(as), as, at }))
  const kept = words.filter(({ as }) => !STOP.has(as))
  const pairs = kept.slice(1).map((word, nth) => joined(kept[nth]!, word))
  const alone = kept.filter(({ as }, nth) => !NEGATIONS.has(as) && !NEGATIONS.has(kept[nth - 1]?.as ?? ''))
  return [...alone, ...pairs]
}

type Placed = Term & { readonly at: number }

const joined = (one: Placed, other: Placed): Term => ({
  term: `${one.term}_${other.term}`,
  as: `${one.as} ${other.at === one.at + 1 ? '' : '… '}${other.as}`,
})

/** What a text is made of, as `spelledTerms` says, without how each term is written there. */
export const termsOf = (text: string): string[] => spelledTerms(text).map(({ term }) => term)

/** The words of a text, small, without marks. "Don't" is "do not". */
export function wordsOf(text: string): string[] {
  const plain = text
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .replaceAll(/[’']/g, "'")
  const open = plain
    .replaceAll(/\bcan't\b/g, 'can not')
    .replaceAll(/n't\b/g, ' not')
    .replaceAll(/'s\b/g, '')
  return open.match(/[\p{L}\p{N}]+/gu) ?? []
}

const VOWEL = /[aeiouy]/

/**
 * Cuts what English adds to a word, and nothing of its meaning: a light stemmer, since a heavy one makes one of
 * "university" and "universe".
 *
 * Source: D. Harman, How effective is suffixing? (1991), the S stemmer; M. Porter (1980), step 1b.
 */
export function stem(word: string): string {
  if (word.length < 4) return word
  return withoutEnding(withoutPlural(word))
}

function withoutPlural(word: string): string {
  if (/[^ae]ies$/.test(word)) return `${word.slice(0, -3)}y`
  if (/(ss|sh|ch|x|z)es$/.test(word)) return word.slice(0, -2)
  return /[^su]s$/.test(word) ? word.slice(0, -1) : word
}

function withoutEnding(word: string): string {
  const [, root] = /^(.+?)(?:ing|(?<!e)ed)$/.exec(word) ?? []
  const base = root === undefined || root.length < 3 || !VOWEL.test(root) ? word : root
  const single = base === word ? base : base.replace(/([^aeiouls])\1$/, '$1')
  return single.length < 4 ? single : single.replace(/e$/, '')
}
