import { theSystem } from '../../platform/access/index.ts'
import type { Job } from '../../platform/jobs/index.ts'
import type { Needs } from '../area/index.ts'
import { publishHowWeAnswer } from './how-we-answer.ts'
import { publishTold } from './told.ts'

const HOUR = 3600

/** Counts again how many told us what: publicly only when what may be shown has changed. */
export const answersJobs = (needs: Needs): readonly Job[] => [
  {
    name: 'count-told',
    everySeconds: 6 * HOUR,
    run: () =>
      needs.store.as(theSystem, async db => {
        await publishTold(needs, db)
        await publishHowWeAnswer(needs, db)
      }),
  },
]
