import { theSystem } from '../../../platform/access/index.ts'
import type { Job } from '../../../platform/jobs/index.ts'
import { addDays } from '../../../standards/calendar.ts'
import type { Needs } from '../../area/index.ts'
import { deleteWritings } from './store.ts'

/** Long enough to answer whoever asks why their statement was not in. */
const KEPT_DAYS = 365

/** What people wrote goes a year after their round closed. What was taken in stays: it is part of the round. */
export const forgetWritings = ({ store, today }: Needs): Job => ({
  name: 'rounds: forget statements as they were written',
  everySeconds: 24 * 60 * 60,
  run: () => store.as(theSystem, db => deleteWritings(db, addDays(today(), -KEPT_DAYS))),
})
