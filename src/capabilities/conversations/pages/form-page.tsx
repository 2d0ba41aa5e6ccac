import type { Child } from 'hono/jsx'
import type { Fields, Form, FormView } from '../../../platform/forms/index.ts'
import { FormFields, FormKeys } from '../../../ui/forms/index.ts'
import { Button } from '../../../ui/govuk/index.ts'
import { StaffPage } from '../../../ui/layouts/index.ts'

interface FormPageProps<F extends Fields> {
  readonly title: string
  readonly back: string
  readonly form: Form<F>
  readonly view: FormView
  readonly button: string
  readonly children?: Child
}

/** A staff page with one form on it. */
export const FormPage = <F extends Fields>({
  title,
  back,
  form,
  view,
  button,
  children,
}: FormPageProps<F>) => (
  <StaffPage title={title} errors={view.errors} back={back}>
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <h1 class="govuk-heading-l">{title}</h1>
        {children}
        <form method="post" novalidate>
          <FormKeys />
          <FormFields of={form} view={view} />
          <Button text={button} preventDoubleClick />
        </form>
      </div>
    </div>
  </StaffPage>
)
