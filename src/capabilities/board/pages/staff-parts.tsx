import type { Child } from 'hono/jsx'
import type { Fields, Form, FormView } from '../../../platform/forms/index.ts'
import { useCopy } from '../../../platform/render/index.ts'
import { FormFields, FormKeys } from '../../../ui/forms/index.ts'
import { Button } from '../../../ui/govuk/index.ts'
import { StaffPage } from '../../../ui/layouts/index.ts'
import { staffCopy } from '../staff-copy.ts'

interface StaffFormProps<F extends Fields> {
  readonly title: string
  readonly back: string
  readonly of: Form<F>
  readonly view: FormView
  readonly caption?: string | undefined
  readonly save?: string
  readonly children?: Child
  readonly after?: Child
}

/** One form on a staff page: what it is about above, its questions, its button. */
export const StaffForm = <F extends Fields>(props: StaffFormProps<F>) => {
  const { title, back, of, view, caption, save, children, after } = props
  const t = useCopy(staffCopy)
  return (
    <StaffPage title={title} back={back} errors={view.errors}>
      {caption && <span class="govuk-caption-l">{caption}</span>}
      <h1 class="govuk-heading-l">{title}</h1>
      {children}
      <form method="post" novalidate>
        <FormKeys />
        <FormFields of={of} view={view} />
        <Button text={save ?? t.continue} preventDoubleClick />
      </form>
      {after}
    </StaffPage>
  )
}
