import type { FormView } from '../../../platform/forms/index.ts'
import { useCopy } from '../../../platform/render/index.ts'
import { FormFields, FormKeys } from '../../../ui/forms/index.ts'
import { Button } from '../../../ui/govuk/index.ts'
import { PublicPage } from '../../../ui/layouts/index.ts'
import type { contactOf } from '../../contacts/index.ts'
import { copy } from '../copy.ts'
import type { HowForm } from '../forms.ts'
import { CodePage } from './code-page.tsx'
import { Narrow } from './narrow.tsx'

export const HowWeTellYouByCodePage = ({ view }: { view: FormView }) => {
  const t = useCopy(copy).howWeTellYou
  return <CodePage title={t.title} lead={t.byCode} button={t.continue} view={view} />
}

interface HowWeTellYouProps {
  readonly now: Awaited<ReturnType<typeof contactOf>>
  readonly view: FormView
  readonly form: HowForm
}

/** How we tell one teller. We show by which way and never where: whoever holds this phone may not be the teller. */
export const HowWeTellYouPage = ({ now, view, form }: HowWeTellYouProps) => {
  const t = useCopy(copy).howWeTellYou
  return (
    <PublicPage title={t.title} errors={view.errors} back="/what-happened/your-story">
      <Narrow>
        <h1 class="govuk-heading-l">{t.title}</h1>
        <p class="govuk-body">{t.now[now?.channel ?? 'none']}</p>
        <form method="post" action="/tell-us/how-we-tell-you/save" novalidate>
          <FormKeys />
          <FormFields of={form} view={view} />
          <Button text={t.save} preventDoubleClick />
        </form>
        <p class="govuk-body">{t.code}</p>
      </Narrow>
    </PublicPage>
  )
}
