import type { Db } from '../../platform/db/index.ts'
import { currentOf } from '../publishing/index.ts'
import type { PublicStory } from './rules/publishable.ts'
import { findPublicStories, type Looking, type Place } from './store/public-stories.ts'

const STORIES_ON_A_PAGE = 20

/** One page of the public stories somebody looks for; `next` is where the page after it begins, null when there is none. */
export async function publicStories(
  db: Db,
  looking: Looking
): Promise<{ stories: PublicStory[]; next: Place | null }> {
  const found = await findPublicStories(db, looking, STORIES_ON_A_PAGE + 1)
  const here = found.slice(0, STORIES_ON_A_PAGE)
  const published = await currentOf<PublicStory>(
    db,
    'story',
    here.map(({ number }) => String(number))
  )
  const byNumber = new Map(published.map(({ snapshot }) => [snapshot.number, snapshot]))
  const stories = here.flatMap(({ number }) => byNumber.get(number) ?? [])
  return { stories, next: found.length > STORIES_ON_A_PAGE ? here.at(-1)! : null }
}
