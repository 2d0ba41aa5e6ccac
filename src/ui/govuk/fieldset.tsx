import type { Child } from 'hono/jsx'
import { has, joined, words, type Content, type Look } from './options.ts'

export type FieldsetOptions = Look & {
  describedBy?: string | undefined
  legend?: LegendOptions | undefined
  role?: string | undefined
  html?: Child | undefined
  /** The macro's `caller`. */
  children?: Child
}

export type LegendOptions = Content & { classes?: string | undefined; isPageHeading?: boolean | undefined }

export const Fieldset = ({
  classes,
  role,
  describedBy,
  attributes,
  legend,
  html,
  children,
}: FieldsetOptions) => (
  <fieldset
    class={joined('govuk-fieldset', classes)}
    role={role || undefined}
    aria-describedby={describedBy || undefined}
    {...attributes}
  >
    {has(legend) && <Legend {...legend} />}
    {children ?? html}
  </fieldset>
)

const Legend = ({ classes, isPageHeading, ...content }: LegendOptions) => (
  <legend class={joined('govuk-fieldset__legend', classes)}>
    {isPageHeading ? <h1 class="govuk-fieldset__heading">{words(content)}</h1> : words(content)}
  </legend>
)
