import { holders } from '../../../platform/access/index.ts'

/** May write down what somebody tells them, or sends on paper. */
export const mayWriteDown = holders(
  'reader',
  'answerer',
  'facilitator',
  'young-people-lead',
  'forum-co-chair'
)
