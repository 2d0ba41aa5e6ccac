import { holders } from '../../../platform/access/index.ts'

/** May listen to what somebody told aloud, and type it up. The row policies say the same. */
export const mayListen = holders('reader', 'answerer', 'safeguarding-lead')
