import type { FormView } from '../../../platform/forms/index.ts'
import { codeForm } from '../../../platform/receipts/index.ts'
import { useCopy } from '../../../platform/render/index.ts'
import { FormFields, FormKeys } from '../../../ui/forms/index.ts'
import { Button } from '../../../ui/govuk/index.ts'
import { PublicPage } from '../../../ui/layouts/index.ts'
import { A, Para } from '../../../ui/words/index.tsx'
import { copy } from '../copy.ts'
import { Narrow } from './narrow.tsx'

/** Asks for the code of a call. It is typed into a form, and stands in no address. */
export const CodePage = ({ view }: { view: FormView }) => {
  const t = useCopy(copy).code
  return (
    <PublicPage title={t.title} errors={view.errors} back="/talk-to-a-person">
      <Narrow>
        <h1 class="govuk-heading-l">{t.title}</h1>
        <Para>{t.lead}</Para>
        <form method="post" novalidate>
          <FormKeys />
          <FormFields of={codeForm} view={view} />
          <Button text={t.button} preventDoubleClick />
        </form>
        <Para>
          <A href="/talk-to-a-person">{t.lost}</A>
        </Para>
      </Narrow>
    </PublicPage>
  )
}
