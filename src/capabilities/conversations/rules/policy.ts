import { holders } from '../../../platform/access/index.ts'

/** May ring people back: the calls promised in their own name. The row policies of conversations.call say the same. */
export const mayCall = holders('caller', 'caller-lead')

/** May plan who rings on which days, and give a call to somebody else. */
export const mayPlanRota = holders('caller-lead')
