import { strongest } from './because.ts'
import type { Coded, Suggested, Suggester } from './coded.ts'
import { indexed } from './passages.ts'
import { spelledTerms } from './terms.ts'
import type { Weights } from './vectors.ts'

const NEAREST = 15

/**
 * Suggests the labels of the fifteen coded passages that are most like a text. A label's score is the likeness of its
 * passages among them, together, divided by that of all fifteen.
 *
 * Source: nearest neighbours on TF-IDF; C. Manning and others, Introduction to Information Retrieval (2008), 14.3.
 */
export function learnNearest(coded: readonly Coded[]): Suggester {
  const passages = indexed(coded)
  return text => {
    const spelled = spelledTerms(text)
    const weights = passages.weigh(spelled.map(({ term }) => term))
    const nearest = [...passages.likeTo(weights)].sort(([a, x], [b, y]) => y - x || a - b).slice(0, NEAREST)
    const why = (ats: readonly number[]) => gives(weights, ats.map(at => passages.own[at]!)) // prettier-ignore
    return together(nearest, coded, ats => strongest(why(ats), spelled))
  }
}

/** The labels of some passages, each with its part of their likeness. */
function together(
  nearest: readonly (readonly [number, number])[],
  coded: readonly Coded[],
  because: (passages: readonly number[]) => string[]
): Suggested[] {
  const passages = Map.groupBy(nearest, ([at]) => coded[at]!.label)
  const sum = (some: typeof nearest) => some.reduce((total, [, likeness]) => total + likeness, 0)
  const all = sum(nearest)
  return [...passages]
    .map(([label, some]) => ({ label, some, score: sum(some) / all }))
    .sort((a, b) => b.score - a.score || (a.label < b.label ? -1 : 1))
    .map(({ label, some, score }) => ({ label, score, because: because(some.map(([at]) => at)) }))
}

/** What each term of a text gives to its likeness with these passages. */
function gives(weights: Weights, passages: readonly Weights[]): { term: string; gives: number }[] {
  return [...weights].map(([term, own]) => {
    const theirs = passages.reduce((sum, passage) => sum + (passage.get(term) ?? 0), 0)
    return { term, gives: own * theirs }
  })
}
