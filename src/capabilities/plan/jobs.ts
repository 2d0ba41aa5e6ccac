import { theSystem } from '../../platform/access/index.ts'
import type { Job } from '../../platform/jobs/index.ts'
import type { Needs } from '../area/index.ts'
import { settlePlans } from './settle.ts'

/** A plan may become public by another person's press, in another room or another process. Its duties follow within a minute. */
export function planJobs(needs: Needs): readonly Job[] {
  return [
    {
      name: 'plan-duties',
      everySeconds: 60,
      run: () => needs.store.as(theSystem, db => settlePlans(needs, db)),
    },
  ]
}
