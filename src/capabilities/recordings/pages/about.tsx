import type { FormView } from '../../../platform/forms/index.ts'
import { useCopy } from '../../../platform/render/index.ts'
import { FormFields, FormKeys } from '../../../ui/forms/index.ts'
import { Button } from '../../../ui/govuk/index.ts'
import { PublicPage } from '../../../ui/layouts/index.ts'
import { A, Para } from '../../../ui/words/index.tsx'
import { HideQuickly } from '../../voices/index.ts'
import { copy } from '../copy.ts'
import type { AboutForm } from '../forms.ts'

interface AboutPageProps {
  readonly form: AboutForm
  readonly seconds: number
  readonly view: FormView
}

/** What we hold, to be listened to once more, and what may be done with it. */
export const AboutPage = ({ form, seconds, view }: AboutPageProps) => {
  const t = useCopy(copy).about
  return (
    <PublicPage title={t.title} errors={view.errors} back="/tell-us/voice" noIndex>
      <HideQuickly />
      <h1 class="govuk-heading-l">{t.title}</h1>
      <Para>{t.lead(seconds)}</Para>
      <figure class="kept-sound">
        <figcaption class="govuk-body" id="listen">
          {t.listen}
        </figcaption>
        <audio controls preload="none" src="/tell-us/voice/about/sound" aria-labelledby="listen" />
      </figure>
      <Para>{t.until}</Para>
      <form method="post" action="/tell-us/voice/delete" novalidate>
        <FormKeys />
        <div class="govuk-button-group">
          <Button text={t.drop} classes="govuk-button--secondary" />
          <A href="/tell-us/voice">{t.again}</A>
        </div>
      </form>
      <form method="post" novalidate>
        <FormKeys />
        <FormFields of={form} view={view} />
        <Para>{t.sendMore}</Para>
        <Button text={t.send} preventDoubleClick />
      </form>
    </PublicPage>
  )
}
