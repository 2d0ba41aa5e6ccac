import type { FormView } from '../../../platform/forms/index.ts'
import { useCopy } from '../../../platform/render/index.ts'
import { FormFields, FormKeys } from '../../../ui/forms/index.ts'
import { Button } from '../../../ui/govuk/index.ts'
import { StaffPage } from '../../../ui/layouts/index.ts'
import { staffCopy } from '../copy.ts'
import type { themeForm } from '../forms.ts'

interface EditPageProps {
  readonly form: ReturnType<typeof themeForm>
  readonly view: FormView
  readonly isNew: boolean
  readonly back: string
}

/** Adds a theme, or says one in new words. */
export const EditPage = ({ form, view, isNew, back }: EditPageProps) => {
  const t = useCopy(staffCopy).edit
  const heading = isNew ? t.add : t.change
  return (
    <StaffPage title={heading} errors={view.errors} back={back}>
      <h1 class="govuk-heading-l">{heading}</h1>
      {!isNew && <p class="govuk-body">{t.keep}</p>}
      <form method="post" novalidate>
        <FormKeys />
        <FormFields of={form} view={view} />
        <Button text={t.save} preventDoubleClick />
      </form>
    </StaffPage>
  )
}
