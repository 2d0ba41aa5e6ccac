import type { Form, FormView } from '../../../platform/forms/index.ts'
import { useCopy } from '../../../platform/render/index.ts'
import { FormFields, FormKeys } from '../../../ui/forms/index.ts'
import { Button } from '../../../ui/govuk/index.ts'
import { StaffPage } from '../../../ui/layouts/index.ts'
import { A, Para } from '../../../ui/words/index.tsx'
import { placeOf } from '../duties.ts'
import { deskCopy } from './copy.ts'
import { hardForm } from './forms.ts'

interface FormPageProps {
  readonly title: string
  readonly button: string
  readonly of: Form
  readonly view: FormView
  readonly back: string
  readonly intro?: string
}

/** One question, or a few that belong together. */
export const FormPage = ({ title, button, of, view, back, intro }: FormPageProps) => (
  <StaffPage title={title} errors={view.errors} back={back}>
    <h1 class="govuk-heading-l">{title}</h1>
    {intro !== undefined && <Para>{intro}</Para>}
    <form method="post" novalidate>
      <FormKeys />
      <FormFields of={of} view={view} />
      <Button text={button} preventDoubleClick />
    </form>
  </StaffPage>
)

export const PassPage = ({ at, of, view }: { at: string; of: Form; view: FormView }) => {
  const t = useCopy(deskCopy).pass
  return <FormPage title={t.title} button={t.button} of={of} view={view} back={at} />
}

export const HardPage = ({ at, view }: { at: string; view: FormView }) => {
  const t = useCopy(deskCopy).hard
  return <FormPage title={t.title} button={t.button} of={hardForm as Form} view={view} back={at} />
}

/** Nothing to do here. */
export const BreakPage = ({ reference }: { reference: string | null }) => {
  const t = useCopy(deskCopy).break
  return (
    <StaffPage title={t.title}>
      <h1 class="govuk-heading-l">{t.title}</h1>
      <Para>{t.words}</Para>
      <Para>{t.help}</Para>
      {reference !== null && (
        <Para>
          <A href={placeOf(reference)}>{t.back(reference)}</A>
        </Para>
      )}
      <Para>
        <A href="/staff/stories">{t.list}</A>
      </Para>
    </StaffPage>
  )
}
