import type { Child } from 'hono/jsx'
import type { FormView } from '../../../platform/forms/index.ts'
import { codeForm } from '../../../platform/receipts/index.ts'
import { FormFields, FormKeys } from '../../../ui/forms/index.ts'
import { Button } from '../../../ui/govuk/index.ts'
import { PublicPage } from '../../../ui/layouts/index.ts'
import { Narrow } from './narrow.tsx'

interface CodePageProps {
  readonly title: string
  readonly lead: string
  readonly button: string
  readonly view: FormView
  readonly children?: Child
}

/** A page that asks for a code, whatever it opens. */
export const CodePage = ({ title, lead, button, view, children }: CodePageProps) => (
  <PublicPage title={title} errors={view.errors} back="/tell-us">
    <Narrow>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{lead}</p>
      <form method="post" novalidate>
        <FormKeys />
        <FormFields of={codeForm} view={view} />
        <Button text={button} preventDoubleClick />
      </form>
      {children}
    </Narrow>
  </PublicPage>
)
