import { holders } from '../../../platform/access/index.ts'

/** Staff and parent carers who sort stories side by side, with the same buttons. The database holds to the same list. */
export const mayCode = holders('themer')
