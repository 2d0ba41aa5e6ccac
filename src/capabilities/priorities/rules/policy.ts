import { holders } from '../../../platform/access/index.ts'

/** Sets up a vote, types its sheets and closes it. The database holds to the same list. */
export const mayRun = holders('facilitator')

/** Writes down what was decided about a result: the forum and young people press the same button as the chair. */
export const mayDecide = holders(
  'facilitator',
  'chair',
  'forum-co-chair',
  'young-people-lead',
  'board-secretary'
)
