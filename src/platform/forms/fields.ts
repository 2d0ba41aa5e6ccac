import { z } from 'zod'
import type { CalendarDate } from '../../standards/calendar.ts'
import { dateFromParts, type DatePart } from '../../standards/date-parts.ts'

/** What was typed under one field, as it came: kept so that a form is never shown emptied. */
export type Typed = readonly string[]

interface Common {
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

const one = (typed: readonly Typed[]): string => typed[0]?.[0] ?? ''

function byZod<T>(schema: z.ZodType<T>, input: unknown): ReturnType<Field<T>['check']> {
  const reading = schema.safeParse(input)
  if (reading.success) return { ok: true, value: reading.data }
  return { ok: false, error: reading.error.issues[0]?.message ?? '' }
}

const field = <T>(look: Look, schema: z.ZodType<T>, several = false): Field<T> => ({
  look,
  parts: [''],
  several,
  check: typed => byZod(schema, several ? (typed[0] ?? []) : one(typed)),
})

type TextOptions = Common & {
  readonly missing?: string
  readonly most?: readonly [number, string]
  readonly classes?: string
  readonly autocomplete?: string
  readonly type?: string
  readonly inputmode?: string
  readonly spellcheck?: boolean
  readonly prefix?: string
  readonly suffix?: string
}

/** Browsers post line ends as CR LF; we keep LF. */
const plainText = z.string().transform(text => text.replaceAll('\r\n', '\n').trim())

function words({
  missing,
  most = [10_000, 'This must be 10,000 characters or less'],
}: Pick<TextOptions, 'missing' | 'most'>) {
  const schema = plainText.pipe(z.string().max(...most))
  return missing === undefined ? schema : schema.pipe(z.string().min(1, missing))
}

/** One line, whatever was pasted or posted: it may become the subject of a letter, or a line of a list. */
const oneLine = z.string().transform(text => text.replaceAll(/\s+/g, ' ').trim())

/** One line of text. Optional unless `missing` says what to do when it is empty. Value: trimmed text, '' when left out. */
export function text({
  missing,
  most = [200, 'This must be 200 characters or less'],
  ...look
}: TextOptions): Field<string> {
  return field({ as: 'text', ...look }, oneLine.pipe(words({ missing, most } as TextOptions)))
}

/** Several lines of text. At most 10,000 characters unless `most` says otherwise. */
export function longText({
  rows = 8,
  missing,
  most,
  ...look
}: Common & Pick<TextOptions, 'missing' | 'most'> & { rows?: number }): Field<string> {
  return field(
    { as: 'long-text', rows, ...look },
    words({ ...(missing && { missing }), ...(most && { most }) })
  )
}

/** An e-mail address. Value: the address in lower case, or null when left out and not `missing`. */
export function email({
  missing,
  wrong,
  ...look
}: Common & { missing?: string; wrong: string }): Field<string | null> {
  const empty = missing === undefined ? z.literal('') : z.never(missing)
  const address = z.union([z.literal('').and(empty), z.email(wrong).max(254, wrong)])
  return {
    ...field({ as: 'text', type: 'email', autocomplete: 'email', spellcheck: false, ...look }, plainText),
    check: typed => {
      const typedText = one(typed).trim()
      if (typedText === '' && missing !== undefined) return { ok: false, error: missing }
      const reading = address.safeParse(typedText)
      if (!reading.success) return { ok: false, error: wrong }
      return { ok: true, value: typedText === '' ? null : typedText.toLowerCase() }
    },
  }
}

/** A whole number from `least` to `most`. Value: the number, or null when left out and not `missing`. */
export function wholeNumber({
  missing,
  wrong,
  least = 0,
  most = 1_000_000,
  ...look
}: Common & {
  missing?: string
  wrong: string
  least?: number
  most?: number
  classes?: string
  suffix?: string
}): Field<number | null> {
  const schema = z.coerce.number(wrong).int(wrong).min(least, wrong).max(most, wrong)
  return {
    ...field(
      { as: 'text', inputmode: 'numeric', spellcheck: false, classes: 'govuk-input--width-5', ...look },
      plainText
    ),
    check: typed => {
      const typedText = one(typed).replaceAll(/[\s,]/g, '')
      if (typedText === '')
        return missing === undefined ? { ok: true, value: null } : { ok: false, error: missing }
      return /^\d+$/.test(typedText) ? byZod(schema, typedText) : { ok: false, error: wrong }
    },
  }
}

/** One of a few. Radios; a drop-down with `long`. Value: the option's value; null when left out and not `missing`. */
export function choice<const V extends string>({
  options,
  missing,
  long = false,
  inline,
  ...look
}: Common & {
  options: readonly (Option & { value: V })[]
  missing: string
  long?: boolean
  inline?: boolean
}): Field<V> {
  const shown: Look = long
    ? { as: 'select', options, ...look }
    : { as: 'radios', options, ...(inline && { inline }), ...look }
  return field(shown, z.enum(options.map(({ value }) => value) as [V, ...V[]], missing))
}

/** None or one of a few. Value: the option's value, or null. */
export function optionalChoice<const V extends string>({
  options,
  long = false,
  ...look
}: Common & { options: readonly (Option & { value: V })[]; long?: boolean }): Field<V | null> {
  const shown: Look = { as: long ? 'select' : 'radios', options, ...look }
  const known = options.map(({ value }) => value)
  return {
    ...field(shown, z.any()),
    check: typed => {
      const value = one(typed)
      if (value === '') return { ok: true, value: null }
      return known.includes(value as V) ? { ok: true, value: value as V } : { ok: false, error: look.label }
    },
  }
}

/** Any number of a few. Value: the chosen values, in the order of the options. */
export function choices<const V extends string>({
  options,
  missing,
  ...look
}: Common & { options: readonly (Option & { value: V })[]; missing?: string }): Field<V[]> {
  const known = z.array(z.enum(options.map(({ value }) => value) as [V, ...V[]], missing ?? look.label))
  const schema = missing === undefined ? known : known.min(1, missing)
  return field({ as: 'checkboxes', options, ...look }, schema, true) as Field<V[]>
}

type DateOptions = Common & {
  readonly missing?: string
  /** The sentence for a part that is missing, or is no real day: 'Due date must include a year'. */
  readonly incomplete: (part: DatePart) => string
  readonly wrong: string
  readonly parts?: DateWords
}

const englishParts: DateWords = { day: 'Day', month: 'Month', year: 'Year' }

/** A day, typed in three boxes. Value: a calendar date, or null when all boxes are empty and it is not `missing`. */
export function day({
  missing,
  incomplete,
  wrong,
  parts = englishParts,
  ...look
}: DateOptions): Field<CalendarDate | null> {
  return {
    look: { as: 'date', parts, ...look },
    parts: ['-day', '-month', '-year'],
    several: false,
    check: typed => {
      const [d = '', m = '', y = ''] = typed.map(values => values[0] ?? '')
      const reading = dateFromParts(d, m, y)
      if (reading.kind === 'date') return { ok: true, value: reading.date }
      if (reading.kind === 'empty') {
        return missing === undefined ? { ok: true, value: null } : { ok: false, error: missing, part: '-day' }
      }
      const part = reading.parts[0] ?? 'day'
      return { ok: false, error: reading.kind === 'missing' ? incomplete(part) : wrong, part: `-${part}` }
    },
  }
}

/** A value of ours that travels with the form, such as a version number. Checked like any other. */
export function hidden(known?: readonly string[]): Field<string> {
  const schema = z.string().max(200)
  return {
    ...field({ as: 'hidden', label: '' }, schema),
    check: typed => {
      const value = one(typed)
      return known === undefined || known.includes(value) ? byZod(schema, value) : { ok: false, error: '' }
    },
  }
}
