import { readPress } from '../../../platform/forms/index.ts'
import { notice, type Routes } from '../../../platform/http/index.ts'
import type { Needs } from '../../area/index.ts'
import { mayReadStories } from '../rules/policy.ts'
import { backToStory, storyIn } from '../staff-story-routes.tsx'
import { keepByReading } from './see-to-it.ts'
import { tellingStaffCopy } from './staff-copy.ts'

/** Saying that what a teller added, agreed to or changed has been read. */
export function addTellingForStaff(all: Routes, needs: Needs): void {
  all.post('/staff/stories/:reference/new-read', { who: mayReadStories }, async c => {
    readPress(c)
    await needs.store.as(c.get('actor'), async db => {
      const { id } = await storyIn(c, db)
      await keepByReading(db, id, needs.today())
    })
    notice(c, tellingStaffCopy.in(c.get('language')).page.done)
    return backToStory(c)
  })
}
