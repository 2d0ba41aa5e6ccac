import type { FormBody, KeptContext } from '../http/index.ts'
import { BadRequest } from '../http/index.ts'
import type { Language } from '../language/index.ts'
import type { Answers, Fields, Form, FormError, FormView, Values } from './form.ts'

export type Reading<F extends Fields, K extends keyof F = keyof F> =
  | { readonly ok: true; readonly values: Pick<Values<F>, K>; readonly button: string | null }
  | { readonly ok: false; readonly view: FormView; readonly button: string | null }

/**
 * Reads what was posted to this address against its form, or against some of its questions.
 * Throws BadRequest for a field that the form does not have, or one sent twice: no page of ours sends those.
 */
export function readForm<F extends Fields, K extends keyof F & string = keyof F & string>(
  c: KeptContext,
  form: Form<F>,
  only?: readonly K[]
): Reading<F, K> {
  return readBodyAs(c.get('body'), form, c.get('language'), only)
}

/** Reads a form of one button and nothing else. Throws BadRequest for whatever else was posted. */
export function readPress(c: KeptContext): void {
  refuseStrangers(c.get('body'), {}, [], [])
}

export function readBodyAs<F extends Fields, K extends keyof F & string>(
  body: FormBody,
  form: Form<F>,
  language: Language,
  only?: readonly K[]
): Reading<F, K> {
  const fields = form.in(language)
  const names = only ?? (Object.keys(fields) as K[])
  refuseStrangers(body, fields, names, form.buttons)
  const button = form.buttons.find(name => body.has(name)) ?? null
  return { ...checkAll(answersIn(body), fields, names), button }
}

/** Checks answers that were kept, such as a draft's, in the same way as posted ones. */
export function checkAll<F extends Fields, K extends keyof F & string>(
  answers: Answers,
  fields: F,
  names: readonly K[]
): { ok: true; values: Pick<Values<F>, K> } | { ok: false; view: FormView } {
  const values: Partial<Record<K, unknown>> = {}
  const errors: FormError[] = []
  for (const name of names) {
    const { check, parts } = fields[name] as Fields[string]
    const reading = check(parts.map(part => answers[name + part] ?? []))
    if (reading.ok) values[name] = reading.value
    else errors.push({ text: reading.error, href: `#${name}${reading.part ?? ''}`, field: name })
  }
  if (errors.length > 0) return { ok: false, view: { answers, errors } }
  return { ok: true, values: values as Pick<Values<F>, K> }
}

const answersIn = (body: FormBody): Answers => Object.fromEntries(body)

function refuseStrangers(
  body: FormBody,
  fields: Fields,
  names: readonly string[],
  buttons: readonly string[]
): void {
  const single = new Set(buttons)
  const several = new Set<string>()
  for (const name of names) {
    const { parts, several: many } = fields[name] as Fields[string]
    for (const part of parts) (many ? several : single).add(name + part)
  }
  for (const [name, values] of body) {
    if (several.has(name)) continue
    if (!single.has(name)) throw new BadRequest('bad-form', 'a field was posted that the form does not have')
    if (values.length > 1) throw new BadRequest('bad-form', 'a field was posted twice')
  }
}

/** Adds a fault that only the facts could show (a code we do not know, a day before another) to what was typed. */
export function withError(body: FormBody, field: string, text: string, part = ''): FormView {
  return { answers: answersIn(body), errors: [{ text, href: `#${field}${part}`, field }] }
}
