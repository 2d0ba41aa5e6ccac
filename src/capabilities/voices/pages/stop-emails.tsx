import type { FormView } from '../../../platform/forms/index.ts'
import { useCopy } from '../../../platform/render/index.ts'
import { copy } from '../copy.ts'
import { CodePage } from './code-page.tsx'

export const StopEmailsPage = ({ view }: { view: FormView }) => {
  const t = useCopy(copy).stopEmails
  return (
    <CodePage title={t.title} lead={t.lead} button={t.button} view={view}>
      <p class="govuk-body">
        <a class="govuk-link" href="/tell-us/how-we-tell-you">
          {t.change}
        </a>
      </p>
    </CodePage>
  )
}
