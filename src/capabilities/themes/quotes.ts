import { createHash } from 'node:crypto'
import { currentOf } from '../publishing/index.ts'
import type { PublicStory } from '../voices/index.ts'
import type { Db } from '../../platform/db/index.ts'
import type { QuoteInBook, SeriousInBook } from './rules/book-shape.ts'

/** Names one text exactly, so that a place in it is never looked up in another. */
export const hashOfWords = (words: string): string => createHash('sha256').update(words).digest('hex')

/** Words that may be shown, and the story they stand in. */
export interface QuoteShown {
  readonly number: string
  readonly words: string
}

/**
 * The words of quotes, from stories as they are public at this moment: one that is public no longer, or in other words,
 * is left out. A book holds no copy of them.
 */
export async function quotesShown(db: Db, quotes: readonly QuoteInBook[]): Promise<QuoteShown[]> {
  if (quotes.length === 0) return []
  const stories = await currentOf<PublicStory>(db, 'story', [...new Set(quotes.map(({ number }) => number))])
  const words = new Map(stories.map(({ key, snapshot }) => [key, snapshot.words]))
  return quotes.flatMap(({ number, from, to, wordsHash }) => {
    const all = words.get(number)
    return all !== undefined && hashOfWords(all) === wordsHash ? [{ number, words: all.slice(from, to) }] : []
  })
}

/** One of few voices, with its words. */
export interface SeriousPublic extends Pick<SeriousInBook, 'id' | 'title' | 'cornerstone'> {
  readonly quote: QuoteShown
}

/** Few voices whose tellers still let us show their words; the others are not spoken of at all. */
export async function seriousShown(db: Db, marks: readonly SeriousInBook[]): Promise<SeriousPublic[]> {
  const shown: SeriousPublic[] = []
  for (const { id, title, cornerstone, quote } of marks) {
    const [words] = await quotesShown(db, [quote])
    if (words !== undefined) shown.push({ id, title, cornerstone, quote: words })
  }
  return shown
}
