import { useCopy } from '../../../platform/render/index.ts'
import { FormKeys } from '../../../ui/forms/index.ts'
import { ShellPage } from '../../../ui/layouts/index.ts'
import { offlineCopy } from '../offline-copy.ts'

/** Where the script of the offline page fetches the keys it sends with. For a person it only leads back. */
export const SendPage = () => {
  const t = useCopy(offlineCopy).send
  return (
    <ShellPage title={t.title}>
      <h1 class="govuk-heading-l">{t.title}</h1>
      <p class="govuk-body">{t.text}</p>
      <form hidden>
        <FormKeys />
      </form>
      <p class="govuk-body">
        <a class="govuk-link" href="/staff/offline">
          {t.back}
        </a>
      </p>
    </ShellPage>
  )
}
