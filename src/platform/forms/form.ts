import type { Catalogue, Language } from '../language/index.ts'
import type { Field } from './field.ts'

// The value type is never read here, only carried: `any` lets a form hold fields of every kind.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Fields = { readonly [name: string]: Field<any> }
export type Values<F extends Fields> = { [K in keyof F]: F[K] extends Field<infer T> ? T : never }

/**
 * One definition of what a person may send us. It gives the fields on the page, the checks, the sentences when
 * something is not right, the order of the error summary, and the page to check answers on.
 */
export interface Form<F extends Fields = Fields> {
  /** The form in one language. */
  in(language: Language): F
  /** Names of buttons the form may be sent with, besides the main one: such as `later`. */
  readonly buttons: readonly string[]
}

/** Order of the fields here is the order on the page and in the error summary. */
export function form<T extends object, F extends Fields>(
  copy: Catalogue<T>,
  fields: (t: T) => F,
  { buttons = [] }: { buttons?: readonly string[] } = {}
): Form<F> {
  const made = new Map<Language, F>()
  return {
    buttons,
    in(language) {
      const known = made.get(language) ?? fields(copy.in(language)) // its checks cost more to make than to use
      made.set(language, known)
      return known
    },
  }
}

/** Everything typed so far, by posted name: `due-day` for a part of a date. */
export type Answers = Readonly<Record<string, readonly string[]>>

export interface FormError {
  readonly text: string
  readonly href: string
  readonly field: string
}

/** A form as a page shows it: what was typed, and what to put right. */
export interface FormView {
  readonly answers: Answers
  readonly errors: readonly FormError[]
}

export const emptyView: FormView = { answers: {}, errors: [] }

/** A form filled in with what we already know, so that nothing is asked twice. Lists are for checkboxes. */
export function filledView(
  known: Readonly<Record<string, string | number | readonly string[] | null | undefined>>
): FormView {
  const answers: Record<string, readonly string[]> = {}
  for (const [name, value] of Object.entries(known)) {
    if (value === null || value === undefined) continue
    answers[name] = Array.isArray(value) ? value : [String(value)]
  }
  return { answers, errors: [] }
}

/** A day as the three boxes of a date field hold it, to pass to filledView. */
export function dateParts(name: string, date: string | null): Record<string, string> {
  if (date === null) return {}
  const [year = '', month = '', day = ''] = date.split('-')
  return {
    [`${name}-day`]: String(Number(day)),
    [`${name}-month`]: String(Number(month)),
    [`${name}-year`]: year,
  }
}
