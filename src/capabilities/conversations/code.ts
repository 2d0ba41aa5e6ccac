import { codesFor } from '../../platform/receipts/index.ts'
import type { Needs } from '../area/index.ts'

/** The code of a call that was asked for, or looked up, in this visit. Never in an address: histories keep those. */
export const CALL_COOKIE = 'kept_call'

/** Not the same as for a story: a code opens what it was given for. */
export const { hashOf, holderOf } = codesFor('code of a call')

/** What the database knows of a number, to see that one person asked twice. */
export const numberHash = ({ keyedHash }: Pick<Needs, 'keyedHash'>, number: string): string =>
  keyedHash('number of a call', number)
