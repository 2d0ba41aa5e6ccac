import { useCopy } from '../../../platform/render/index.ts'
import { Button } from '../../../ui/govuk/index.ts'
import { PublicPage } from '../../../ui/layouts/index.ts'
import { copy } from '../copy.ts'

/** One button and no keys of a form: the address is the key, and it opens nothing but this. */
export const StopPage = () => {
  const t = useCopy(copy).stop
  return (
    <PublicPage title={t.title}>
      <h1 class="govuk-heading-l">{t.title}</h1>
      <p class="govuk-body">{t.lead}</p>
      <p class="govuk-body">{t.stays}</p>
      <form method="post" novalidate>
        <Button text={t.button} preventDoubleClick />
      </form>
    </PublicPage>
  )
}

export const StoppedPage = () => {
  const t = useCopy(copy).stop
  return (
    <PublicPage title={t.done}>
      <h1 class="govuk-heading-l">{t.done}</h1>
      <p class="govuk-body">{t.doneLead}</p>
      <p class="govuk-body">
        {t.changed}{' '}
        <a class="govuk-link" href="/tell-us/how-we-tell-you">
          {t.again}
        </a>
      </p>
    </PublicPage>
  )
}
