import { holders } from '../../../platform/access/index.ts'

/**
 * May write down what a group said, and hand it in: whoever runs groups, the forum and the young people's group as
 * much as officers, those who read and answer stories, and whoever leads on safeguarding, whom a concern leads here. The row policies of groups say the same.
 */
export const mayRunGroups = holders(
  'facilitator',
  'reader',
  'answerer',
  'safeguarding-lead',
  'forum-co-chair',
  'young-people-lead'
)
