import { readReceipt, receiptFault } from '../../standards/receipt-code.ts'
import { form, readForm, text, withError, type FormView } from '../forms/index.ts'
import { hasTriedTooOften, noteWrongCode, type KeptContext } from '../http/index.ts'
import { copy } from './copy.ts'

/** The code a person wrote down, typed by hand. */
export const codeForm = form(copy, t => ({
  code: text({
    label: t.label,
    hint: t.hint,
    missing: t.missing,
    most: [200, t.notACode],
    spellcheck: false,
    autocomplete: 'off',
    classes: 'kept-code',
  }),
}))

/** Reads a typed code, forgivingly. What could not be read comes back as a view that says which part to look at. */
export function readCode(c: KeptContext): { ok: true; code: string } | { ok: false; view: FormView } {
  const reading = readForm(c, codeForm)
  if (!reading.ok) return { ok: false, view: reading.view }
  const wrong = (words: string) => ({ ok: false as const, view: withError(c.get('body'), 'code', words) })
  if (hasTriedTooOften(c)) return wrong(wordsIn(c).tooOften(c.get('site').contact.phone))
  const code = readReceipt(reading.values.code)
  return code === null ? wrong(faultIn(c, reading.values.code)) : { ok: true, code }
}

/** The same page again, saying that nothing has this code. */
export function unknownCode(c: KeptContext, code: string, words = wordsIn(c).unknown(code)): FormView {
  noteWrongCode(c)
  return withError(c.get('body'), 'code', words)
}

const wordsIn = (c: KeptContext) => copy.in(c.get('language'))

function faultIn(c: KeptContext, typed: string): string {
  const t = wordsIn(c)
  const fault = receiptFault(typed)
  if (fault === null) return t.notACode
  if (fault.kind === 'shape') return fault.after === undefined ? t.notACode : t.half(fault.after)
  if (fault.kind === 'figures') return t.figures(fault.typed)
  return fault.near === null ? t.word(fault.typed) : t.nearWord(fault.typed, fault.near)
}
