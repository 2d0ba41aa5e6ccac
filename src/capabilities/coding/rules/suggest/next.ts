import type { Suggester } from './coded.ts'

/**
 * What to code next: the text about which what was coded so far says least, since its two best suggestions are closest.
 * Reading it teaches most. Texts with no suggestion come first of all.
 *
 * @returns the same texts, the closest first, and in their own order where two are equal
 * Source: margin sampling; B. Settles, Active learning literature survey (2009), 3.1.
 */
export function bySmallestMargin<T extends { readonly words: string }>(
  texts: readonly T[],
  suggest: Suggester
): T[] {
  const margins = texts.map(text => ({ text, margin: marginOf(suggest(text.words)) }))
  return margins.sort((a, b) => a.margin - b.margin).map(({ text }) => text)
}

function marginOf(suggested: readonly { readonly score: number }[]): number {
  const [best = { score: 0 }, second = { score: 0 }] = suggested
  return best.score - second.score
}
