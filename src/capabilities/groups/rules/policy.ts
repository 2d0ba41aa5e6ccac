import { holders } from '../../../platform/access/index.ts'

/**
 * May write down what a group said, and hand it in: whoever runs groups, the forum and the young people's group as
 * much as officers, and those who read and answer stories. The row policies of groups say the same.
 */
export const mayRunGroups = holders(
  'facilitator',
  'reader',
  'answerer',
  'forum-co-chair',
  'young-people-lead'
)
