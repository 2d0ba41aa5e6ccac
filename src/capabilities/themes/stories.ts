import type { Db } from '../../platform/db/index.ts'
import type { CalendarDate } from '../../standards/calendar.ts'
import { findSortedStories } from './store/placements.ts'

/** A story as the people who sort see it: words with names taken out, never an address. */
export interface StoryToSort {
  readonly id: string
  readonly words: string
  /** Where its teller put it. */
  readonly cornerstone: string | null
  readonly receivedOn: CalendarDate
}

/** Every story that may be sorted, sorted or not, oldest first. */
export async function sortableStories(_db: Db): Promise<StoryToSort[]> {
  return []
}

/** Those that nobody has sorted yet. */
export async function storiesToSort(db: Db): Promise<StoryToSort[]> {
  const sorted = await findSortedStories(db)
  return (await sortableStories(db)).filter(({ id }) => !sorted.has(id))
}

/** Which published stories there are: story id to the key of its publication. */
export async function publishedStories(_db: Db): Promise<ReadonlyMap<string, string>> {
  return new Map()
}
