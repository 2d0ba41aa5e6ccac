import type { Db } from '../../platform/db/index.ts'
import type { Needs } from '../area/index.ts'
import { markRead } from './acts.ts'
import type { Author } from './rules/story.ts'
import * as store from './store/index.ts'
import { lookForDanger } from './take-in.ts'

interface TypedUp {
  readonly storyId: string
  /** What was said, in its teller's own words. */
  readonly words: string
  readonly by: Author
}

/**
 * Puts a story that was told aloud into words: from now on it is a story like any other. Whoever typed it up has heard all
 * of it, so it is read; its words are looked at for danger at once. As the person who typed it up.
 *
 * @returns false when it has words already, or is gone: nothing was changed
 */
export async function putIntoWords(needs: Needs, db: Db, { storyId, words, by }: TypedUp): Promise<boolean> {
  const story = await store.findToldAloud(db, { id: storyId })
  if (story === undefined) return false
  await store.insertTypedWords(db, storyId, words)
  await lookForDanger(needs, db, { ...story, words, good: null, better: null })
  await markRead(db, { storyId, by, on: needs.today() })
  return true
}

/** Where staff find a story that has no words yet; null for every other one. */
export async function whereItWaits({ waysIn }: Needs, db: Db, reference: string): Promise<string | null> {
  if ((await store.findToldAloud(db, { reference })) === undefined) return null
  return waysIn.flatMap(({ waitsAt }) => waitsAt?.(reference) ?? [])[0] ?? null
}
