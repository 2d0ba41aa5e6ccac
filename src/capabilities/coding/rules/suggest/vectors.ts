/** How much each term weighs in a text; the squares add up to 1, or there are none. */
export type Weights = ReadonlyMap<string, number>

/** How common each term is among some texts. */
export interface Language {
  readonly texts: number
  readonly textsWith: ReadonlyMap<string, number>
}

/** @param texts the terms of each text */
export function languageOf(texts: readonly (readonly string[])[]): Language {
  const textsWith = new Map<string, number>()
  for (const terms of texts) {
    for (const term of new Set(terms)) textsWith.set(term, (textsWith.get(term) ?? 0) + 1)
  }
  return { texts: texts.length, textsWith }
}

/**
 * TF-IDF: a term weighs (1 + log tf) · log((N + 1) / (df + 0.5)), and the whole is cut to length 1. A term that no text
 * of the language has, weighs most: it is left in, and makes a strange text less like any other.
 */
export function weigh(terms: readonly string[], { texts, textsWith }: Language): Weights {
  const times = new Map<string, number>()
  for (const term of terms) times.set(term, (times.get(term) ?? 0) + 1)
  const raw = new Map<string, number>()
  for (const [term, tf] of times) {
    const weight = (1 + Math.log(tf)) * Math.log((texts + 1) / ((textsWith.get(term) ?? 0) + 0.5))
    if (weight > 0) raw.set(term, weight)
  }
  return cutToLength(raw)
}

/** The same weights with squares that add up to 1. Without a term, or with no weight, they are given back as they are. */
export function cutToLength(raw: ReadonlyMap<string, number>): Weights {
  let squares = 0
  for (const weight of raw.values()) squares += weight * weight
  const length = Math.sqrt(squares)
  return length === 0 ? raw : new Map([...raw].map(([term, weight]) => [term, weight / length]))
}

/** How alike two are, from 0 for no term in common to 1. */
export function likeness(one: Weights, other: Weights): number {
  const [few, many] = one.size < other.size ? [one, other] : [other, one]
  let sum = 0
  for (const [term, weight] of few) sum += weight * (many.get(term) ?? 0)
  return sum
}
