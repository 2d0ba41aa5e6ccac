import type { Child } from 'hono/jsx'
import { joined, words, type Content, type Look } from './options.ts'

/** `children` is the macro's `caller`. */
export type InsetTextOptions = Content & Look & { id?: string | undefined; children?: Child }

export const InsetText = ({ id, classes, attributes, children, ...content }: InsetTextOptions) => (
  <div id={id || undefined} class={joined('govuk-inset-text', classes)} {...attributes}>
    {children ?? words(content)}
  </div>
)
