import { theSystem } from '../../platform/access/index.ts'
import type { Job } from '../../platform/jobs/index.ts'
import { addMonths } from '../../standards/calendar.ts'
import type { Needs } from '../area/index.ts'
import * as store from './store.ts'

/** Months that a printed form is waited for. */
const FORM_MONTHS = 12

export function scribingJobs(needs: Needs): readonly Job[] {
  return [
    {
      name: 'scribing: forget forms nobody sent back',
      everySeconds: 60 * 60,
      run: () =>
        needs.store.as(theSystem, async db => {
          await store.forgetFormsPrintedBefore(db, addMonths(needs.today(), -FORM_MONTHS))
        }),
    },
  ]
}
