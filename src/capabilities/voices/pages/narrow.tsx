import type { Child } from 'hono/jsx'

/** A column of a width that is easy to read on a wide screen, and the whole page on a phone. */
export const Narrow = ({ children }: { children?: Child }) => (
  <div class="govuk-grid-row">
    <div class="govuk-grid-column-two-thirds">{children}</div>
  </div>
)
