import type { FormView } from '../../../platform/forms/index.ts'
import { useCopy } from '../../../platform/render/index.ts'
import { FormFields, FormKeys } from '../../../ui/forms/index.ts'
import { Button } from '../../../ui/govuk/index.ts'
import { StaffPage } from '../../../ui/layouts/index.ts'
import { copy } from '../copy.ts'
import { sessionForm } from '../forms.ts'

/** What was in force when a group met. No field here asks for anyone's name but the person who runs it. */
export const SessionFormPage = ({ view }: { view: FormView }) => {
  const t = useCopy(copy).session
  return (
    <StaffPage title={t.title} errors={view.errors} back="/staff/sessions">
      <h1 class="govuk-heading-l">{t.title}</h1>
      <form method="post" novalidate>
        <FormKeys />
        <FormFields of={sessionForm} view={view} />
        <Button text={t.button} preventDoubleClick />
      </form>
    </StaffPage>
  )
}
