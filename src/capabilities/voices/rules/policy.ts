import { holders } from '../../../platform/access/index.ts'

/** May see words as they came, names and all. The row policies of voices.original say the same. */
export const mayReadStories = holders('reader', 'answerer', 'safeguarding-lead')

/** May take names out, decide what is not for publishing, and hand a story to be published. */
export const mayClearStories = holders('reader', 'answerer')

/** May write back in their own name. */
export const mayAnswerStories = holders('answerer')
