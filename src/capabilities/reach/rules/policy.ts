import { holders, signedIn } from '../../../platform/access/index.ts'

/** Who was heard is no secret among those who work here. */
export const maySeeWhoWasHeard = signedIn

/** May plan who goes to listen, and say what came of it. */
export const mayPlanVisits = holders(
  'answerer',
  'facilitator',
  'forum-co-chair',
  'young-people-lead',
  'workstream-lead',
  'administrator'
)
