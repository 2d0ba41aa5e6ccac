import type { Actor } from '../../platform/access/index.ts'
import { readForm, withError, type FormView } from '../../platform/forms/index.ts'
import {
  hasTriedTooOften,
  keepForVisit,
  noteWrongCode,
  readCookie,
  type KeptContext,
} from '../../platform/http/index.ts'
import { RECEIPT_BYTES, readReceipt, receiptFault, receiptFromBytes } from '../../standards/receipt-code.ts'
import type { Needs } from '../area/index.ts'
import { copy } from './copy.ts'
import { receiptForm } from './forms.ts'

/** The code of what somebody is writing, for this visit. */
export const DRAFT_COOKIE = 'kept_draft'
/** The code of a story that was sent, or looked up by its code, for this visit. */
export const RECEIPT_COOKIE = 'kept_receipt'

/** A code travels in a cookie of this visit or in the body of a form: never in an address, which histories keep. */
export function codeIn(c: KeptContext, cookie: typeof DRAFT_COOKIE | typeof RECEIPT_COOKIE): string | null {
  return readReceipt(readCookie(c, cookie) ?? '')
}

/** Remembers a code for this visit, so that pages can show what it opens. */
export function keepCode(
  c: KeptContext,
  cookie: typeof DRAFT_COOKIE | typeof RECEIPT_COOKIE,
  code: string
): void {
  keepForVisit(c, cookie, code)
}

export const drawCode = ({ randomBytes }: Pick<Needs, 'randomBytes'>): string =>
  receiptFromBytes(randomBytes(RECEIPT_BYTES))

/** What the database knows of a code: never the code itself. */
export const hashOf = ({ keyedHash }: Pick<Needs, 'keyedHash'>, code: string): string =>
  keyedHash('receipt', code)

/** Says which draft a page was shown for, so that a page left open sends that story and no other. Not the code. */
export const markOf = ({ keyedHash }: Pick<Needs, 'keyedHash'>, code: string): string =>
  keyedHash('page of a draft', code)

/** The visitor who holds this code: the row policies open that one story, or draft, to them. */
export const holderOf = (needs: Pick<Needs, 'keyedHash'>, code: string): Actor => ({
  kind: 'public',
  receipt: hashOf(needs, code),
})

/** Reads a typed code, forgivingly. What could not be read comes back as a view that says which part to look at. */
export function readReceiptForm(c: KeptContext): { ok: true; code: string } | { ok: false; view: FormView } {
  const reading = readForm(c, receiptForm)
  if (!reading.ok) return { ok: false, view: reading.view }
  if (hasTriedTooOften(c)) return { ok: false, view: withError(c.get('body'), 'code', tooOften(c)) }
  const code = readReceipt(reading.values.code)
  if (code !== null) return { ok: true, code }
  return { ok: false, view: withError(c.get('body'), 'code', faultIn(c, reading.values.code)) }
}

/** The same page again, saying that no story or draft has this code. */
export function unknownCode(c: KeptContext, code: string): FormView {
  noteWrongCode(c)
  return withError(c.get('body'), 'code', copy.in(c.get('language')).code.unknown(code))
}

function tooOften(c: KeptContext): string {
  const { phone } = c.get('site').contact
  return copy.in(c.get('language')).code.tooOften(phone)
}

function faultIn(c: KeptContext, typed: string): string {
  const t = copy.in(c.get('language')).code
  const fault = receiptFault(typed)
  if (fault === null) return t.notACode
  if (fault.kind === 'shape') return fault.after === undefined ? t.notACode : t.half(fault.after)
  if (fault.kind === 'figures') return t.figures(fault.typed)
  return fault.near === null ? t.word(fault.typed) : t.nearWord(fault.typed, fault.near)
}
