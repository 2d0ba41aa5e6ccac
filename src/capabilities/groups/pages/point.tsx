import type { FormView } from '../../../platform/forms/index.ts'
import { useCopy } from '../../../platform/render/index.ts'
import { FormFields, FormKeys } from '../../../ui/forms/index.ts'
import { Button } from '../../../ui/govuk/index.ts'
import { StaffPage } from '../../../ui/layouts/index.ts'
import { copy } from '../copy.ts'
import type { pointForm } from '../forms.ts'
import type { Session } from '../store.ts'
import { placeOf } from '../taking-in.ts'

interface PointPageProps {
  readonly form: ReturnType<typeof pointForm>
  readonly session: Session
  readonly view: FormView
}

/** One point, and straight on to the next. */
export const PointPage = ({ form, session, view }: PointPageProps) => {
  const t = useCopy(copy).point
  return (
    <StaffPage title={t.title} errors={view.errors} back={placeOf(session.id)}>
      <span class="govuk-caption-l">{session.title}</span>
      <h1 class="govuk-heading-l">{t.title}</h1>
      <PointFields {...{ form, view }} />
    </StaffPage>
  )
}

/** The fields of a point and its two buttons: beside a photo, too. */
export const PointFields = ({
  form,
  view,
  action,
}: Omit<PointPageProps, 'session'> & { action?: string }) => {
  const t = useCopy(copy).point
  return (
    <form method="post" action={action} novalidate>
      <FormKeys />
      <FormFields of={form} view={view} />
      <div class="govuk-button-group">
        <Button text={t.next} preventDoubleClick />
        <Button text={t.done} name="done" value="yes" classes="govuk-button--secondary" />
      </div>
    </form>
  )
}
