import { RECEIPT_BYTES, readReceipt, receiptFromBytes } from '../../standards/receipt-code.ts'
import type { Actor } from '../access/index.ts'
import { readCookie, type KeptContext } from '../http/index.ts'
import type { Kit } from '../kit.ts'

export const drawCode = ({ randomBytes }: Pick<Kit, 'randomBytes'>): string =>
  receiptFromBytes(randomBytes(RECEIPT_BYTES))

/**
 * What the database knows of codes that were given for one purpose: never the code itself. A code opens what it was
 * given for and nothing else, because its hash for another purpose is another hash.
 */
export function codesFor(purpose: string) {
  const hashOf = ({ keyedHash }: Pick<Kit, 'keyedHash'>, code: string): string => keyedHash(purpose, code)
  /** Whoever holds this code: the row policies open to them what it was given for. */
  const holderOf = (kit: Pick<Kit, 'keyedHash'>, code: string): Actor => ({
    kind: 'public',
    receipt: hashOf(kit, code),
  })
  return { hashOf, holderOf }
}

/** A code travels in a cookie of this visit or in the body of a form: never in an address, which histories keep. */
export const codeIn = (c: KeptContext, cookie: string): string | null =>
  readReceipt(readCookie(c, cookie) ?? '')
