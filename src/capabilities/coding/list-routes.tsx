import type { Needs } from '../area/index.ts'
import { actingPerson } from '../people/index.ts'
import type { Db } from '../../platform/db/index.ts'
import type { Routes } from '../../platform/http/index.ts'
import { sortedStories } from '../themes/index.ts'
import { asCandidate, storiesOnDesk, type StoryOnDesk } from './desk.ts'
import { waitingForReader } from './waiting.ts'
import { AllReadPage, ListPage } from './pages/list.tsx'
import { mayCode } from './rules/policy.ts'
import { nextToRead } from './rules/readers.ts'
import { bySmallestMargin } from './rules/suggest/next.ts'
import { learn } from './rules/suggest/suggester.ts'
import { examplesBut } from './suggesting.ts'
import { findPassedOn } from './store/readings.ts'

/** So many texts are weighed before the next is chosen: it takes about as many milliseconds. */
const LOOKED_AT = 100

/** What waits, and the way to the next story. */
export function addList(all: Routes, needs: Needs): void {
  const { store, area } = needs

  all
    .get('/staff/coding', { who: mayCode }, async c => {
      const { id } = actingPerson(c.get('actor'))
      const facts = await store.as(c.get('actor'), db => waitingForReader(needs, db, id))
      return c.render(<ListPage everyNth={area.coding?.everyNth ?? null} {...facts} />)
    })

    .get('/staff/coding/next', { who: mayCode }, async c => {
      const { id } = actingPerson(c.get('actor'))
      const next = await store.as(c.get('actor'), async db => {
        const stories = await inOrder(db, await storiesOnDesk(needs, db))
        const asking = { me: id, passed: await findPassedOn(db, id), today: needs.today() }
        return nextToRead(stories.map(asCandidate), { ...asking, after: c.req.query('after') })
      })
      return next ? c.redirect(`/staff/coding/story/${next.id}`) : c.render(<AllReadPage />)
    })

  /** Those nobody has sorted first; of the first hundred, the one that teaches most. */
  async function inOrder(db: Db, stories: readonly StoryOnDesk[]): Promise<StoryOnDesk[]> {
    const suggester = learn(await examplesBut(db, null))
    const sorted = await sortedStories(db)
    const first = stories.filter(({ id }) => !sorted.has(id)).slice(0, LOOKED_AT)
    const rest = stories.filter(story => !first.includes(story))
    return [...bySmallestMargin(first, suggester), ...rest]
  }
}
