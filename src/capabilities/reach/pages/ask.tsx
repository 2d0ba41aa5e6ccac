import type { FormView } from '../../../platform/forms/index.ts'
import { useCopy } from '../../../platform/render/index.ts'
import { FormFields, FormKeys } from '../../../ui/forms/index.ts'
import { Button } from '../../../ui/govuk/index.ts'
import { PublicPage } from '../../../ui/layouts/index.ts'
import { A, Para } from '../../../ui/words/index.tsx'
import { copy } from '../copy.ts'
import type { aboutForm } from '../forms.ts'

const STORY = '/what-happened/your-story'

interface AskPageProps {
  readonly of: ReturnType<typeof aboutForm>
  readonly view: FormView
}

/** Three questions to whoever has told us something. */
export const AskPage = ({ of, view }: AskPageProps) => {
  const t = useCopy(copy).ask
  return (
    <PublicPage title={t.title} errors={view.errors} back={STORY}>
      <h1 class="govuk-heading-l">{t.title}</h1>
      <Para>{t.intro}</Para>
      <Para>{t.why}</Para>
      <Para>
        {t.apart} {t.small}
      </Para>
      <form method="post" novalidate>
        <FormKeys />
        <FormFields of={of} view={view} />
        <Button text={t.send} preventDoubleClick />
      </form>
    </PublicPage>
  )
}

/** They have answered: it is not asked twice, and they may take it back. */
export const AnsweredPage = () => {
  const t = useCopy(copy).ask
  return (
    <PublicPage title={t.title} back={STORY}>
      <h1 class="govuk-heading-l">{t.title}</h1>
      <Para>{t.already}</Para>
      <form method="post" action="/who-is-telling/delete" novalidate>
        <FormKeys />
        <Button text={t.forget} classes="govuk-button--secondary" />
      </form>
      <Para>
        <A href={STORY}>{t.back}</A>
      </Para>
    </PublicPage>
  )
}

/** Somebody who has not told us anything, or whose browser has forgotten the code. */
export const NobodyToldPage = () => {
  const t = useCopy(copy).ask
  return (
    <PublicPage title={t.title} back="/">
      <h1 class="govuk-heading-l">{t.title}</h1>
      <Para>{t.noStory}</Para>
      <Para>
        <A href="/tell-us">{t.tell}</A>
      </Para>
      <Para>
        {t.or} <A href="/what-happened">{t.look}</A>
      </Para>
    </PublicPage>
  )
}
