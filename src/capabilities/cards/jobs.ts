import { theSystem } from '../../platform/access/index.ts'
import { noteToSweep } from '../../platform/db/index.ts'
import type { Job } from '../../platform/jobs/index.ts'
import type { Needs } from '../area/index.ts'
import { draftsOverBefore } from './rules/keeping.ts'
import { forgetDraftsSavedBefore } from './store/index.ts'

const HOUR = 60 * 60

export const cardsJobs = (needs: Needs): readonly Job[] => [
  { name: 'cards: forget what nobody sent', everySeconds: HOUR, run: () => forgetDrafts(needs) },
]

async function forgetDrafts({ store, today, log }: Needs): Promise<void> {
  const forgotten = await store.as(theSystem, async db => {
    const count = await forgetDraftsSavedBefore(db, draftsOverBefore(today()))
    if (count > 0) await noteToSweep(db)
    return count
  })
  if (forgotten > 0) log.info({ forgotten }, 'cards nobody sent deleted')
}
