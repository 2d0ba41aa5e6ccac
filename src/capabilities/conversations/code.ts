import type { Actor } from '../../platform/access/index.ts'
import { readForm, withError, type FormView } from '../../platform/forms/index.ts'
import {
  forgetCookie,
  hasTriedTooOften,
  keepForVisit,
  noteWrongCode,
  readCookie,
  type KeptContext,
} from '../../platform/http/index.ts'
import { RECEIPT_BYTES, readReceipt, receiptFault, receiptFromBytes } from '../../standards/receipt-code.ts'
import type { Needs } from '../area/index.ts'
import { copy } from './copy.ts'
import { codeForm } from './forms.ts'

/** The code of a call that was asked for, or looked up, in this visit. Never in an address: histories keep those. */
const CALL_COOKIE = 'kept_call'

export const drawCode = ({ randomBytes }: Pick<Needs, 'randomBytes'>): string =>
  receiptFromBytes(randomBytes(RECEIPT_BYTES))

/** What the database knows of a code. Not the same as for a story: a code opens what it was given for. */
export const hashOf = ({ keyedHash }: Pick<Needs, 'keyedHash'>, code: string): string =>
  keyedHash('code of a call', code)

/** What the database knows of a number, to see that one person asked twice. */
export const numberHash = ({ keyedHash }: Pick<Needs, 'keyedHash'>, number: string): string =>
  keyedHash('number of a call', number)

/** Whoever holds this code: the row policies open that one call to them. */
export const holderOf = (needs: Pick<Needs, 'keyedHash'>, code: string): Actor => ({
  kind: 'public',
  receipt: hashOf(needs, code),
})

export const codeIn = (c: KeptContext): string | null => readReceipt(readCookie(c, CALL_COOKIE) ?? '')
export const keepCode = (c: KeptContext, code: string): void => keepForVisit(c, CALL_COOKIE, code)
export const forgetCode = (c: KeptContext): void => forgetCookie(c, CALL_COOKIE)

/** Reads a typed code, forgivingly. What could not be read comes back as a view that says which part to look at. */
export function readCodeForm(c: KeptContext): { ok: true; code: string } | { ok: false; view: FormView } {
  const reading = readForm(c, codeForm)
  if (!reading.ok) return { ok: false, view: reading.view }
  if (hasTriedTooOften(c)) {
    const words = copy.in(c.get('language')).code.tooOften(c.get('site').contact.phone)
    return { ok: false, view: withError(c.get('body'), 'code', words) }
  }
  const code = readReceipt(reading.values.code)
  if (code !== null) return { ok: true, code }
  return { ok: false, view: withError(c.get('body'), 'code', faultIn(c, reading.values.code)) }
}

/** The same page again, saying that no call has this code. */
export function unknownCode(c: KeptContext, code: string): FormView {
  noteWrongCode(c)
  return withError(c.get('body'), 'code', copy.in(c.get('language')).code.unknown(code))
}

function faultIn(c: KeptContext, typed: string): string {
  const t = copy.in(c.get('language')).code
  const fault = receiptFault(typed)
  if (fault === null || fault.kind === 'shape') return t.notACode
  if (fault.kind === 'word' && fault.near !== null) return t.near(fault.typed, fault.near)
  return t.look(fault.typed)
}
