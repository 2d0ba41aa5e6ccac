import { holders } from '../../../platform/access/index.ts'

/** Sets up a vote, issues its slips, types its paper and closes it. The database holds to the same list. */
export const mayRun = holders('facilitator')
