import type { Child } from 'hono/jsx'
import { joined, words, type Content, type Look, type Text } from './options.ts'

export type DetailsOptions = Content &
  Look & {
    summaryText?: Text | undefined
    summaryHtml?: Child | undefined
    id?: string | undefined
    open?: boolean | undefined
    /** The macro's `caller`. */
    children?: Child
  }

export const Details = (options: DetailsOptions) => (
  <details
    id={options.id || undefined}
    class={joined('govuk-details', options.classes)}
    open={Boolean(options.open)}
    {...options.attributes}
  >
    <summary class="govuk-details__summary">
      <span class="govuk-details__summary-text">
        {words({ text: options.summaryText, html: options.summaryHtml })}
      </span>
    </summary>
    <div class="govuk-details__text">{options.children ?? words(options)}</div>
  </details>
)
