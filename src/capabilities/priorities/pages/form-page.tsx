import type { Child } from 'hono/jsx'
import type { Fields, Form, FormView } from '../../../platform/forms/index.ts'
import { FormFields, FormKeys } from '../../../ui/forms/index.ts'
import { Button } from '../../../ui/govuk/index.ts'
import { StaffPage } from '../../../ui/layouts/index.ts'

interface FormPageProps<F extends Fields> {
  readonly heading: string
  readonly lead: string
  readonly back: string
  readonly of: Form<F>
  readonly view: FormView
  readonly button: string
  /** Stands under the form. */
  readonly children?: Child
}

/** A staff page that is one form. */
export const FormPage = <F extends Fields>({
  heading,
  lead,
  back,
  of,
  view,
  button,
  children,
}: FormPageProps<F>) => (
  <StaffPage title={heading} errors={view.errors} back={back}>
    <h1 class="govuk-heading-l">{heading}</h1>
    <p class="govuk-body">{lead}</p>
    <form method="post" novalidate>
      <FormKeys />
      <FormFields of={of} view={view} />
      <Button text={button} preventDoubleClick />
    </form>
    {children}
  </StaffPage>
)
