import { holders } from '../../../platform/access/index.ts'

/** May ring people back: the calls promised in their own name. The row policies of conversations.call say the same. */
export const mayCall = holders('caller', 'caller-lead')

/**
 * May open a call: whoever rings; and whoever leads on safeguarding, for the call a concern tells of and no other, which
 * the row policies see to.
 */
export const mayOpenCall = holders('caller', 'caller-lead', 'safeguarding-lead')

/** May plan who rings on which days, and give a call to somebody else. */
export const mayPlanRota = holders('caller-lead')
