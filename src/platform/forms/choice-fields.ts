import { z } from 'zod'
import { field, one, type Common, type Field, type Look, type Option } from './field.ts'

/** Known values as options, in their order, each with its words. */
export const worded = <const V extends string>(
  values: readonly V[],
  words: { readonly [value in V]: string }
): (Option & { value: V })[] => values.map(value => ({ value, text: words[value] }))

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
