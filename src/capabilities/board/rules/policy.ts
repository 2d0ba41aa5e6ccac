import { holders } from '../../../platform/access/index.ts'

/** Plans meetings, writes minutes and publishes them. */
export const mayKeepMinutes = holders('board-secretary')

/** Says that a later meeting approved them. */
export const mayRecordApproval = holders('board-secretary', 'chair')

/** Reads the desk where meetings are prepared. Partners have equal rights to see what is coming. */
export const maySeeMeetings = holders(
  'board-secretary',
  'chair',
  'board-member',
  'forum-co-chair',
  'young-people-lead',
  'accountable-officer',
  'workstream-lead',
  'publisher',
  'administrator'
)

/** Answers a question the board asked, by name. */
export const mayAnswerBoard = holders(
  'accountable-officer',
  'workstream-lead',
  'answerer',
  'board-secretary',
  'chair'
)

/** Reads and writes what was said in private. */
export const mayReadConfidential = holders('board-secretary', 'chair')
