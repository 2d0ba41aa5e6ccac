import { z } from 'zod'
import { byZod, field, one, type Common, type Field } from './field.ts'

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
