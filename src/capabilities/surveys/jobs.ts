import { theSystem } from '../../platform/access/index.ts'
import type { Job } from '../../platform/jobs/index.ts'
import { addDays } from '../../standards/calendar.ts'
import type { Needs } from '../area/index.ts'
import { WAITS_DAYS } from './rules/limits.ts'
import * as store from './store.ts'
import { showSurveys } from './public-page.ts'
import { lookThrough } from './taking-in.ts'

export function surveysJobs(needs: Needs): readonly Job[] {
  return [
    { name: 'surveys: look for words about danger', everySeconds: 5, run: () => lookThrough(needs) },
    { name: 'surveys: show everybody what was asked', everySeconds: 60 * 60, run: () => showSurveys(needs) },
    {
      name: 'surveys: forget files nobody took in',
      everySeconds: 60 * 60,
      run: () =>
        needs.store.as(theSystem, db => store.deleteWaitingBefore(db, addDays(needs.today(), -WAITS_DAYS))),
    },
  ]
}
