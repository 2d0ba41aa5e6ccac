import type { Coded } from './coded.ts'
import { termsOf } from './terms.ts'
import { languageOf, weigh, type Weights } from './vectors.ts'

/** Coded passages, ready to be compared with a text: what has no term in common is never looked at. */
export interface Passages {
  readonly weigh: (terms: readonly string[]) => Weights
  readonly own: readonly Weights[]
  /** How like each passage is to a text, by its place among them. Those with nothing in common are left out. */
  readonly likeTo: (weights: Weights) => Map<number, number>
}

interface Posting {
  readonly passage: number
  readonly weight: number
}

/**
 * Weighs each passage in the language of all of them, and notes for every term where it stands.
 *
 * @param coded passages that people sorted; their order is how `likeTo` names them
 */
export function indexed(coded: readonly Coded[]): Passages {
  const terms = coded.map(({ words }) => termsOf(words))
  const language = languageOf(terms)
  const own = terms.map(each => weigh(each, language))
  const postings = new Map<string, Posting[]>()
  own.forEach((weights, passage) => {
    for (const [term, weight] of weights) {
      const list = postings.get(term)
      if (list === undefined) postings.set(term, [{ passage, weight }])
      else list.push({ passage, weight })
    }
  })
  return {
    weigh: some => weigh(some, language),
    own,
    likeTo(weights) {
      const likeness = new Map<number, number>()
      for (const [term, mine] of weights) {
        for (const { passage, weight } of postings.get(term) ?? []) {
          likeness.set(passage, (likeness.get(passage) ?? 0) + mine * weight)
        }
      }
      return likeness
    },
  }
}
