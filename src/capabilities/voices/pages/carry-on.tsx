import type { FormView } from '../../../platform/forms/index.ts'
import { useCopy } from '../../../platform/render/index.ts'
import { copy } from '../copy.ts'
import { CodePage } from './code-page.tsx'

export const CarryOnPage = ({ view }: { view: FormView }) => {
  const t = useCopy(copy).carryOn
  return (
    <CodePage title={t.title} lead={t.lead} button={t.button} view={view}>
      <p class="govuk-body">{t.old}</p>
      <p class="govuk-body">{t.lost}</p>
      <p class="govuk-body">
        <a class="govuk-link" href="/tell-us">
          {t.again}
        </a>
      </p>
    </CodePage>
  )
}
