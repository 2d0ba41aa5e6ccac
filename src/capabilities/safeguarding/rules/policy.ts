import { holders, signedIn } from '../../../platform/access/index.ts'

/** May see concerns. The row policies say the same. */
export const maySeeConcerns = holders('safeguarding-lead')

/** May raise one: anybody who works here. */
export const mayRaiseConcerns = signedIn

/** May say in which order people are told; an administrator sees no concern by it. */
export const maySetTurn = holders('safeguarding-lead', 'administrator')
