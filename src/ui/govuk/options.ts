import type { Child } from 'hono/jsx'

/** Extra attributes for an element. Printed last; `undefined` is left out, `true` on `aria-*` or `data-*` prints "true". */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>> & {
  /** Would replace the component's own; use `classes`. */
  readonly class?: undefined
}

/** Words a person reads. Always escaped. */
export type Text = string | number

/** What goes inside an element: `html` (JSX, or `raw()`) if given, otherwise `text`. A plain string as `html` is escaped too. */
export type Content = { text?: Text | undefined; html?: Child | undefined }

/** What every component takes. */
export type Look = { classes?: string | undefined; attributes?: Attributes | undefined }

/** Lists may hold gaps, so a page can write `mayEdit && { … }`. */
export type Maybe<T> = T | '' | false | null | undefined

export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6

/** Words by plural rule, as browsers name them: https://cldr.unicode.org/index/cldr-spec/plural-rules */
export type Plurals = Readonly<Partial<Record<'zero' | 'one' | 'two' | 'few' | 'many' | 'other', string>>>

/** The template literal strips the mark `raw()` leaves on a string, so a `text` cannot smuggle HTML in. */
export const words = ({ text, html }: Content): Child =>
  html ? html : text === undefined || text === null ? undefined : `${text}`

/** Whether there is anything to show; false for missing content and for empty text. */
export const has = (content: Content | undefined): content is Content =>
  Boolean(content?.html || content?.text)

export function joined(...names: readonly Maybe<string>[]): string {
  let all = ''
  for (const name of names) if (name) all = all ? `${all} ${name}` : name
  return all
}

/** The element name for a heading. Typed as one of them, because JSX needs a single name. */
export const heading = (level: HeadingLevel) => `h${level}` as 'h2'

/** Translations for GOV.UK Frontend's own scripts: `data-i18n.key`, or `data-i18n.key.one` and so on for plurals. */
export function translations(messages: Readonly<Record<string, string | Plurals | undefined>>): Attributes {
  const attributes: Record<string, string> = {}
  for (const [key, message] of Object.entries(messages)) {
    if (!message) continue
    if (typeof message === 'string') attributes[`data-i18n.${key}`] = message
    else for (const [rule, one] of Object.entries(message)) attributes[`data-i18n.${key}.${rule}`] = one
  }
  return attributes
}
