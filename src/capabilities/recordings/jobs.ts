import { theSystem } from '../../platform/access/index.ts'
import type { Job } from '../../platform/jobs/index.ts'
import type { Needs } from '../area/index.ts'
import { unsentOverBefore } from './rules/keeping.ts'
import { forgetUnsentBefore } from './store.ts'

const HOUR = 60 * 60

export const recordingsJobs = (needs: Needs): readonly Job[] => [
  { name: 'recordings: forget what nobody sent', everySeconds: HOUR, run: () => forgetUnsent(needs) },
]

async function forgetUnsent({ store, today, log }: Needs): Promise<void> {
  const forgotten = await store.as(theSystem, db => forgetUnsentBefore(db, unsentOverBefore(today())))
  if (forgotten > 0) log.info({ forgotten }, 'recordings nobody sent deleted')
}
