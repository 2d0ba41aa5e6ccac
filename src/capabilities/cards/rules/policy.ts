import { holders } from '../../../platform/access/index.ts'

/** May see what children said with cards. The row policies say the same. */
export const mayReadCards = holders('reader', 'answerer', 'safeguarding-lead')

/** May answer a child in cards, in their own name. */
export const mayAnswerInCards = holders('answerer')
