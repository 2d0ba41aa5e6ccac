import type { Told } from './alike.ts'
import { strongest } from './because.ts'
import type { Coded } from './coded.ts'
import { indexed } from './passages.ts'
import { spelledTerms, termsOf } from './terms.ts'
import { languageOf, likeness, weigh, type Weights } from './vectors.ts'

/** Texts that fit no theme and have something in common: perhaps a theme that nobody has written yet. */
export interface Candidate {
  readonly stories: readonly string[]
  readonly because: readonly string[]
}

/** One in ten of what people coded is this unlike all the rest of it. */
const STRANGE = 0.1
/** Groups grow while texts of two are this much alike on average. */
const TOGETHER = 0.08
const LEAST = 3
/** Each more makes the work grow by the square: of more, the first are looked at. */
const MOST = 400

/**
 * What might be a theme of its own: texts that are less like anything coded than nine in ten coded passages are like
 * another, in groups of at least three (average linkage). Nothing is coded by it; a person reads them and decides.
 */
export function newThemes(coded: readonly Coded[], texts: readonly Told[]): Candidate[] {
  const strange = fitsNothing(coded, texts).slice(0, MOST)
  const spelled = strange.map(({ words }) => spelledTerms(words))
  const language = languageOf(spelled.map(terms => terms.map(({ term }) => term)))
  const weights = spelled.map(terms => weigh(terms.map(({ term }) => term), language)) // prettier-ignore
  const groups = inGroups(weights).filter(({ length }) => length >= LEAST)
  return groups
    .sort((a, b) => b.length - a.length || a[0]! - b[0]!)
    .map(group => ({
      stories: group.map(at => strange[at]!.id),
      because: strongest(inCommon(group.map(at => weights[at]!)), group.flatMap(at => spelled[at]!)), // prettier-ignore
    }))
}

/** Texts that are less like anything coded than nine in ten coded passages are like another. None while nothing is. */
export function fitsNothing<T extends Told>(coded: readonly Coded[], texts: readonly T[]): T[] {
  if (coded.length === 0) return []
  const passages = indexed(coded)
  const best = (weights: Weights, but?: number) =>
    [...passages.likeTo(weights)].reduce((most, [at, like]) => (at === but ? most : Math.max(most, like)), 0)
  const usual = passages.own.map((weights, at) => best(weights, at)).toSorted((a, b) => a - b)
  const strange = usual[Math.floor(usual.length * STRANGE)]!
  return texts.filter(({ words }) => best(passages.weigh(termsOf(words))) < strange)
}

/** Joins the two groups that are most alike on average, again and again, until no two are alike enough. */
function inGroups(weights: readonly Weights[]): number[][] {
  const groups = new Map(weights.map((_, at) => [at, [at]]))
  const between = weights.map(one => weights.map(other => likeness(one, other)))
  for (;;) {
    let best: readonly [number, number] | null = null
    let most = TOGETHER
    for (const one of groups.keys()) {
      for (const other of groups.keys()) {
        if (other > one && between[one]![other]! > most) [best, most] = [[one, other], between[one]![other]!]
      }
    }
    if (best === null) return [...groups.values()]
    join(groups, between, best)
  }
}

function join(
  groups: Map<number, number[]>,
  between: number[][],
  [one, other]: readonly [number, number]
): void {
  const [mine, theirs] = [groups.get(one)!, groups.get(other)!]
  groups.delete(other)
  for (const third of groups.keys()) {
    const [a, b] = [between[one]![third]!, between[other]![third]!]
    const mean = (a * mine.length + b * theirs.length) / (mine.length + theirs.length)
    between[one]![third] = between[third]![one] = mean
  }
  mine.push(...theirs)
}

/** What each term weighs in all texts of a group together; a term of one text only says nothing of the group. */
function inCommon(texts: readonly Weights[]): { term: string; gives: number }[] {
  const terms = new Set(texts.flatMap(text => [...text.keys()]))
  return [...terms].map(term => {
    const weights = texts.map(text => text.get(term) ?? 0)
    const isShared = weights.filter(weight => weight > 0).length > 1
    return { term, gives: isShared ? weights.reduce((sum, weight) => sum + weight, 0) : 0 }
  })
}
