import type { Child } from 'hono/jsx'

/** Two thirds of a wide screen: lines that can be read. */
export const Narrow = ({ children }: { children?: Child }) => (
  <div class="govuk-grid-row">
    <div class="govuk-grid-column-two-thirds">{children}</div>
  </div>
)
