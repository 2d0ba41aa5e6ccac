import type { Child } from 'hono/jsx'
import type { Fields, Form, FormView } from '../../../../platform/forms/index.ts'
import { useCopy } from '../../../../platform/render/index.ts'
import { FormFields, FormKeys } from '../../../../ui/forms/index.ts'
import { Button } from '../../../../ui/govuk/index.ts'
import { StaffPage } from '../../../../ui/layouts/index.ts'
import { staffCopy } from '../../copy-staff.ts'

interface FormPageProps<F extends Fields> {
  readonly title: string
  readonly caption?: string | undefined
  readonly form: Form<F>
  readonly view: FormView
  readonly only?: readonly (keyof F & string)[] | undefined
  readonly back: string
  readonly button?: string | undefined
  readonly children?: Child
}

/** One form of the plan's staff pages, with what it is about above it. */
export const FormPage = <F extends Fields>(props: FormPageProps<F>) => {
  const { title, caption, form, view, only, back, button, children } = props
  const t = useCopy(staffCopy)
  return (
    <StaffPage title={title} errors={view.errors} back={back}>
      {caption && <span class="govuk-caption-l">{caption}</span>}
      <h1 class="govuk-heading-l">{title}</h1>
      {children}
      <form method="post" novalidate>
        <FormKeys />
        <FormFields of={form} view={view} {...(only && { only })} />
        <Button text={button ?? t.save} preventDoubleClick />
      </form>
    </StaffPage>
  )
}
