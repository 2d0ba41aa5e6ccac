import type { Needs } from '../area/index.ts'
import { placements, sortableStories, sortedStories } from '../themes/index.ts'
import { snippet, storiesToTheme } from '../voices/index.ts'
import type { Db } from '../../platform/db/index.ts'
import type { Routes } from '../../platform/http/index.ts'
import { PatternsPage, type Patterns } from './pages/patterns.tsx'
import { heardEnough } from './rules/heard-enough.ts'
import { mayCode } from './rules/policy.ts'
import { nearlyTheSame } from './rules/suggest/alike.ts'
import { newThemes } from './rules/suggest/unlike.ts'
import { examplesBut } from './suggesting.ts'

/** What the computer sees in all stories together. It changes nothing: people read, and decide. */
export function addPatterns(all: Routes, { store }: Needs): void {
  all.get('/staff/coding/patterns', { who: mayCode }, async c => {
    const patterns = await store.as(c.get('actor'), patternsOf)
    return c.render(<PatternsPage {...patterns} />)
  })
}

async function patternsOf(db: Db): Promise<Patterns> {
  const placed = await placements(db)
  const order = [...new Set(placed.map(({ story }) => story))]
  const themesOf = Map.groupBy(placed, ({ story }) => story)
  const sorted = await sortedStories(db)
  const waiting = (await storiesToTheme(db, { except: [...sorted] })).flatMap(({ id, words }) =>
    words === null ? [] : [{ id, words }]
  )
  const known = (await sortableStories(db, order)).map(({ id, words }) => ({ id, words }))
  const all = new Map([...known, ...waiting].map(story => [story.id, story.words]))
  const shown = (id: string) => ({ id, beginning: snippet(all.get(id) ?? '') })
  return {
    heard: heardEnough(order.map(story => themesOf.get(story)!.map(({ theme }) => theme))),
    missing: newThemes(await examplesBut(db, null), waiting).map(({ stories, because }) => ({
      because,
      stories: stories.map(shown),
    })),
    alike: nearlyTheSame([...all].map(([id, words]) => ({ id, words }))).map(group => group.map(shown)),
  }
}
