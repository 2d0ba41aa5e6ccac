import { codesFor } from '../../platform/receipts/index.ts'
import type { Needs } from '../area/index.ts'

/** The code of what somebody is writing, for this visit. */
export const DRAFT_COOKIE = 'kept_draft'
/** The code of a story that was sent, or looked up by its code, for this visit. */
export const RECEIPT_COOKIE = 'kept_receipt'

/** The visitor who holds a code: the row policies open that one story, or draft, to them. */
export const { hashOf, holderOf } = codesFor('receipt')

/** Says which draft a page was shown for, so that a page left open sends that story and no other. Not the code. */
export const markOf = ({ keyedHash }: Pick<Needs, 'keyedHash'>, code: string): string =>
  keyedHash('page of a draft', code)
