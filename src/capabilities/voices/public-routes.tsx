import { anyone, publicVisitor } from '../../platform/access/index.ts'
import type { Routes } from '../../platform/http/index.ts'
import type { Needs } from '../area/index.ts'
import { currentAll } from '../publishing/index.ts'
import { StoriesPage } from './pages/stories.tsx'
import type { PublicStory } from './rules/publishable.ts'
import { pageIn } from './staff-list-routes.tsx'

const PAGE = 20

/**
 * Stories people let us share: published snapshots and nothing else. The page of one shows what came of it, so a later
 * room has it. Not kept: pages kept for everyone are kept by their path, and this list has a page behind "?".
 */
export function addPublicStories(all: Routes, { store, area }: Needs): void {
  all.get('/stories', { who: anyone }, async c => {
    const published = await store.as(publicVisitor, db => currentAll<PublicStory>(db, 'story'))
    const stories = published.map(({ snapshot }) => snapshot).sort(newestMonthFirst)
    const page = pageIn(c)
    const shown = stories.slice((page - 1) * PAGE, page * PAGE)
    return c.render(<StoriesPage {...{ stories: shown, page, area }} more={stories.length > page * PAGE} />)
  })
}

/** Within a month by number, which is drawn by lot: the order says nothing of who came when. */
function newestMonthFirst(a: PublicStory, b: PublicStory): number {
  return b.toldIn.localeCompare(a.toldIn) || a.number - b.number
}
