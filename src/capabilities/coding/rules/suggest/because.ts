import type { Term } from './terms.ts'

const TERMS = 5

/** The terms that give most, as they stand in the text. A word that was named already is not named again. */
export function strongest(
  terms: readonly { readonly term: string; readonly gives: number }[],
  spelled: readonly Term[]
): string[] {
  const as = new Map(spelled.map(each => [each.term, each.as]))
  const named: string[] = []
  for (const { term, gives } of terms.toSorted((a, b) => b.gives - a.gives)) {
    if (gives <= 0 || named.length === TERMS) break
    const words = (as.get(term) ?? term).split(' ')
    if (!named.some(other => words.some(word => other.split(' ').includes(word)))) named.push(words.join(' '))
  }
  return named
}
