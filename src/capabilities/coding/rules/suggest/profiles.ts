import { strongest } from './because.ts'
import type { Coded, Suggester } from './coded.ts'
import { spelledTerms, termsOf } from './terms.ts'
import { cutToLength, languageOf, weigh } from './vectors.ts'

/**
 * Suggests by profiles: all passages of a label are read as one text, and each term of it weighs
 * tf / Σ tf · log(1 + A / f), with A the terms of a label on average and f how often all labels have the term.
 * A text is compared with each profile by the cosine.
 *
 * Source: M. Grootendorst, BERTopic: neural topic modeling with a class-based TF-IDF procedure (2022).
 */
export function learnProfiles(coded: readonly Coded[]): Suggester {
  const terms = coded.map(({ words }) => termsOf(words))
  const language = languageOf(terms)
  const profiles = profilesOf(coded, terms)
  return text => {
    const spelled = spelledTerms(text)
    const weights = weigh(spelled.map(({ term }) => term), language) // prettier-ignore
    const scored = [...profiles].map(([label, profile]) => {
      const gives = [...weights].map(([term, own]) => ({ term, gives: own * (profile.get(term) ?? 0) }))
      return { label, gives, score: gives.reduce((sum, each) => sum + each.gives, 0) }
    })
    return scored
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score || (a.label < b.label ? -1 : 1))
      .map(({ label, gives, score }) => ({
        label,
        score: Math.min(1, score),
        because: strongest(gives, spelled),
      }))
  }
}

/** The terms of each label with their weights, cut to length 1. */
function profilesOf(
  coded: readonly Coded[],
  terms: readonly (readonly string[])[]
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const byLabel = new Map<string, Map<string, number>>()
  const everywhere = new Map<string, number>()
  coded.forEach(({ label }, at) => {
    const own = byLabel.get(label) ?? new Map<string, number>()
    byLabel.set(label, own)
    for (const term of terms[at]!) {
      own.set(term, (own.get(term) ?? 0) + 1)
      everywhere.set(term, (everywhere.get(term) ?? 0) + 1)
    }
  })
  const all = [...everywhere.values()].reduce((sum, each) => sum + each, 0)
  const average = all / Math.max(1, byLabel.size)
  return new Map(
    [...byLabel].map(([label, own]) => {
      const size = [...own.values()].reduce((sum, each) => sum + each, 0)
      const weighed = [...own].map(([term, tf]): [string, number] => [
        term,
        (tf / size) * Math.log(1 + average / everywhere.get(term)!),
      ])
      return [label, cutToLength(new Map(weighed))]
    })
  )
}
