import type { FormView } from '../../../platform/forms/index.ts'
import { useCopy } from '../../../platform/render/index.ts'
import { FormFields, FormKeys } from '../../../ui/forms/index.ts'
import { Button } from '../../../ui/govuk/index.ts'
import { StaffPage } from '../../../ui/layouts/index.ts'
import { copy } from '../copy.ts'
import { askForm, codeForm } from '../forms.ts'

export const AskPage = ({ view }: { view: FormView }) => {
  const t = useCopy(copy).ask
  return (
    <StaffPage title={t.heading} errors={view.errors}>
      <h1 class="govuk-heading-l">{t.heading}</h1>
      <form method="post" novalidate>
        <FormKeys />
        <FormFields of={askForm} view={view} />
        <Button text={t.send} preventDoubleClick />
      </form>
    </StaffPage>
  )
}

interface CodePageProps {
  readonly view: FormView
  /** Without a mail server the page says where the code can be read. */
  readonly hasMailServer: boolean
}

export const CodePage = ({ view, hasMailServer }: CodePageProps) => {
  const t = useCopy(copy).enter
  return (
    <StaffPage title={t.heading} errors={view.errors} back="/staff/sign-in">
      <h1 class="govuk-heading-l">{t.heading}</h1>
      <p class="govuk-body">{t.sent}</p>
      {!hasMailServer && (
        <p class="govuk-body">
          {t.noServer}{' '}
          <a class="govuk-link" href="/outbox">
            {t.outbox}
          </a>
          .
        </p>
      )}
      <form method="post" novalidate>
        <FormKeys />
        <FormFields of={codeForm} view={view} />
        <Button text={t.submit} preventDoubleClick />
      </form>
      <p class="govuk-body">{t.none}</p>
      <p class="govuk-body">
        <a class="govuk-link" href="/staff/sign-in">
          {t.again}
        </a>
      </p>
    </StaffPage>
  )
}
