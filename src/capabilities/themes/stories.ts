import { currentOf } from '../publishing/index.ts'
import { publicNumbers, storiesToTheme, type PublicStory, type StoryToTheme } from '../voices/index.ts'
import type { Db } from '../../platform/db/index.ts'
import { findSortedStories } from './store/placements.ts'

/** A story as whoever sorts sees it, names taken out; one whose words are not for them is not among these. */
export type StoryToSort = StoryToTheme & { readonly words: string }

const isReadable = (story: StoryToTheme): story is StoryToSort => story.words !== null

/** Stories that nobody has sorted yet, oldest first; 500 at the most. */
export async function storiesToSort(db: Db): Promise<StoryToSort[]> {
  const except = [...(await findSortedStories(db))]
  return (await storiesToTheme(db, { except })).filter(isReadable)
}

/** Those of these stories that this person may sort, sorted already or not. */
export async function sortableStories(db: Db, only: readonly string[]): Promise<StoryToSort[]> {
  return (await storiesToTheme(db, { only, limit: Math.max(only.length, 1) })).filter(isReadable)
}

/** A story that anybody may read: the key of its publication, and the words as they are public. */
export interface PublishedStory {
  readonly key: string
  readonly words: string
}

/**
 * Which of these stories are published, by story id. What it costs grows with them and not with all that were ever told.
 *
 * @param only ids of stories; every one when left out
 */
export async function publishedStories(
  db: Db,
  only?: readonly string[]
): Promise<ReadonlyMap<string, PublishedStory>> {
  const numbers = [...(await publicNumbers(db, only && [...new Set(only)]))]
  const published = await currentOf<PublicStory>(db, 'story', numbers.map(([, number]) => String(number))) // prettier-ignore
  const words = new Map(published.map(({ key, snapshot }) => [key, snapshot.words]))
  return new Map(
    numbers.flatMap(([story, number]) => {
      const key = String(number)
      const known = words.get(key)
      return known === undefined ? [] : [[story, { key, words: known }] as const]
    })
  )
}
