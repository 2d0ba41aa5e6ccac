import type { ItemKey } from '../rules/ballot.ts'

/** The most characters of one statement: as in Polis, so that it can be read in one look. */
export const MOST_CHARACTERS = 140

/** So many statements of one person may wait until somebody has read one of them. */
export const MOST_WAITING = 3

/** So many statements of one round may wait, whoever wrote them: more than this nobody can read while a vote is open. */
export const MOST_UNREAD = 500

/** Why a statement is not in: everybody can read this list before they write. */
export const notInReasons = [
  'about-one-person',
  'not-safe',
  'hurts-people',
  'other-matter',
  'two-in-one',
] as const
export type NotIn = (typeof notInReasons)[number]

/** What became of a statement that somebody wrote. */
export type Fate =
  | { readonly outcome: 'as-written' }
  | { readonly outcome: 'reworded'; readonly words: string }
  | { readonly outcome: 'same'; readonly item: ItemKey }
  | { readonly outcome: 'not-in'; readonly reason: NotIn }

/** Two statements are written alike when only capitals, marks or spaces differ. */
const bare = (words: string): string =>
  words.normalize('NFKD').toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim() // prettier-ignore

/** The statement that says this already, word for word, or null. What was withdrawn says nothing any more. */
export function writtenAlready(
  words: string,
  items: readonly { readonly item: ItemKey; readonly title: string; readonly withdrawn: string | null }[]
): ItemKey | null {
  const same = items.find(({ title, withdrawn }) => withdrawn === null && bare(title) === bare(words))
  return same?.item ?? null
}
