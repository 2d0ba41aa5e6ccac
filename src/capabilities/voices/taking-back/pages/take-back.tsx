import { FormKeys, FormFields } from '../../../../ui/forms/index.ts'
import { filledView } from '../../../../platform/forms/index.ts'
import { useCopy } from '../../../../platform/render/index.ts'
import { Button } from '../../../../ui/govuk/index.ts'
import { PublicPage } from '../../../../ui/layouts/index.ts'
import { A, Para, Points } from '../../../../ui/words/index.tsx'
import { Narrow } from '../../pages/narrow.tsx'
import { takingBackCopy } from '../copy.ts'
import { yesForm } from '../forms.ts'

/** What happens and what stays, before the one button. Opening this page changes nothing. */
export const TakeBackPage = ({ story }: { story: string }) => {
  const t = useCopy(takingBackCopy)
  return (
    <PublicPage title={t.title} back="/what-happened/your-story" noIndex>
      <Narrow>
        <h1 class="govuk-heading-l">{t.title}</h1>
        <Para>{t.lead}</Para>
        <h2 class="govuk-heading-m">{t.goneHeading}</h2>
        <Points of={t.gone} />
        <h2 class="govuk-heading-m">{t.staysHeading}</h2>
        <Points of={t.stays} />
        <Para>{t.backups}</Para>
        <Para>{t.others}</Para>
        <p class="govuk-inset-text">{t.forever}</p>
        <form method="post" action="/what-happened/take-back/yes" novalidate>
          <FormKeys />
          <FormFields of={yesForm} view={filledView({ _story: story })} />
          <Button text={t.button} classes="govuk-button--warning" preventDoubleClick />
        </form>
        <Para>
          <A href="/what-happened/your-story">{t.keep}</A>
        </Para>
        <Para>
          <A href="/talk-to-a-person">{t.talk}</A>
        </Para>
      </Narrow>
    </PublicPage>
  )
}
