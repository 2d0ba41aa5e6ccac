import { z } from 'zod'

/** What was typed under one field, as it came: kept so that a form is never shown emptied. */
export type Typed = readonly string[]

export interface Common {
  readonly label: string
  readonly hint?: string | undefined
  /** The label is the page's heading: for pages that ask one question. */
  readonly heading?: boolean | undefined
}

export interface Option {
  readonly value: string
  readonly text: string
  readonly hint?: string | undefined
}

/** How a field looks. The pages' <FormFields> draws each with the Design System's own component. */
export type Look =
  | (Common & {
      readonly as: 'text'
      readonly type?: string
      readonly autocomplete?: string
      readonly inputmode?: string
      readonly classes?: string
      readonly spellcheck?: boolean
      readonly prefix?: string
      readonly suffix?: string
    })
  | (Common & { readonly as: 'long-text'; readonly rows: number })
  | (Common & { readonly as: 'radios'; readonly options: readonly Option[]; readonly inline?: boolean })
  | (Common & { readonly as: 'checkboxes'; readonly options: readonly Option[] })
  | (Common & { readonly as: 'select'; readonly options: readonly Option[] })
  | (Common & { readonly as: 'date'; readonly parts: DateWords })
  | { readonly as: 'hidden'; readonly label: string }

export interface DateWords {
  readonly day: string
  readonly month: string
  readonly year: string
}

/** One question: how it looks, which names it posts, and what its answer must be. */
export interface Field<T> {
  readonly look: Look
  /** Added to the field's name to make the names it posts: '' for most, '-day' and so on for a date. */
  readonly parts: readonly string[]
  /** True when several values may be posted under one name. */
  readonly several: boolean
  /** Typed values, one list a part, in; our own shape out, or the sentence that says what to do. */
  readonly check: (
    typed: readonly Typed[]
  ) => { ok: true; value: T } | { ok: false; error: string; part?: string }
}

export const one = (typed: readonly Typed[]): string => typed[0]?.[0] ?? ''

export function byZod<T>(schema: z.ZodType<T>, input: unknown): ReturnType<Field<T>['check']> {
  const reading = schema.safeParse(input)
  if (reading.success) return { ok: true, value: reading.data }
  return { ok: false, error: reading.error.issues[0]?.message ?? '' }
}

export const field = <T>(look: Look, schema: z.ZodType<T>, several = false): Field<T> => ({
  look,
  parts: [''],
  several,
  check: typed => byZod(schema, several ? (typed[0] ?? []) : one(typed)),
})
