import type { FormView } from '../../../platform/forms/index.ts'
import { useCopy } from '../../../platform/render/index.ts'
import { FormFields, FormKeys } from '../../../ui/forms/index.ts'
import { Button } from '../../../ui/govuk/index.ts'
import { PublicPage } from '../../../ui/layouts/index.ts'
import { A, Para } from '../../../ui/words/index.tsx'
import { copy } from '../copy.ts'
import { changeForm } from '../forms.ts'
import { Narrow } from './narrow.tsx'

const YOURS = '/talk-to-a-person/your-call'

export const ChangePage = ({ view }: { view: FormView }) => {
  const t = useCopy(copy).change
  return (
    <PublicPage title={t.title} errors={view.errors} back={YOURS}>
      <Narrow>
        <h1 class="govuk-heading-l">{t.title}</h1>
        <Para>{t.lead}</Para>
        <form method="post" novalidate>
          <FormKeys />
          <FormFields of={changeForm} view={view} />
          <Button text={t.button} preventDoubleClick />
        </form>
      </Narrow>
    </PublicPage>
  )
}

/** Asks once before something that cannot be undone: stopping a call, or deleting what was told about it. */
export const SurePage = ({ of }: { of: 'cancel' | 'erase' }) => {
  const t = useCopy(copy)[of]
  return (
    <PublicPage title={t.title} back={YOURS}>
      <Narrow>
        <h1 class="govuk-heading-l">{t.title}</h1>
        <Para>{t.lead}</Para>
        {'stays' in t && <Para>{t.stays}</Para>}
        <form method="post" novalidate>
          <FormKeys />
          <Button text={t.button} classes="govuk-button--warning" preventDoubleClick />
        </form>
        <Para>
          <A href={YOURS}>{t.keep}</A>
        </Para>
      </Narrow>
    </PublicPage>
  )
}
