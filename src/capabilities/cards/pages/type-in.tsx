import type { FormView } from '../../../platform/forms/index.ts'
import { useCopy } from '../../../platform/render/index.ts'
import { FormFields, FormKeys } from '../../../ui/forms/index.ts'
import { Button } from '../../../ui/govuk/index.ts'
import { StaffPage } from '../../../ui/layouts/index.ts'
import { Para } from '../../../ui/words/index.tsx'
import { HUB } from '../../scribing/index.ts'
import type { typedForm } from '../forms.ts'
import { staffCopy } from '../staff-copy.ts'

/** Printed cards, typed in: every question on one page, as on the paper. */
export const TypeInPage = ({ of, view }: { of: ReturnType<typeof typedForm>; view: FormView }) => {
  const t = useCopy(staffCopy).paper
  return (
    <StaffPage title={t.title} errors={view.errors} back={HUB}>
      <h1 class="govuk-heading-l">{t.title}</h1>
      <Para>{t.lead}</Para>
      <form method="post" novalidate>
        <FormKeys />
        <FormFields of={of} view={view} />
        <Button text={t.keep} name="keep" value="yes" preventDoubleClick />
      </form>
    </StaffPage>
  )
}
