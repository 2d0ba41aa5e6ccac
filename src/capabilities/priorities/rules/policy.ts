import { holders } from '../../../platform/access/index.ts'

export { mayRun } from '../../rounds/index.ts'

/** Writes down what was decided about a result: the forum and young people press the same button as the chair. */
export const mayDecide = holders(
  'facilitator',
  'chair',
  'forum-co-chair',
  'young-people-lead',
  'board-secretary'
)
