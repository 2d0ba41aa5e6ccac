import type { FormView } from '../../../platform/forms/index.ts'
import { useCopy } from '../../../platform/render/index.ts'
import { FormFields, FormKeys } from '../../../ui/forms/index.ts'
import { Button } from '../../../ui/govuk/index.ts'
import { PublicPage } from '../../../ui/layouts/index.ts'
import { A, Para, Phone } from '../../../ui/words/index.tsx'
import type { Area } from '../../area/index.ts'
import { copy } from '../copy.ts'
import type { AskForm } from '../forms.ts'
import type { Offer } from '../rota-now.ts'
import { Narrow } from './narrow.tsx'

interface AskPageProps {
  readonly form: AskForm
  readonly view: FormView
  readonly area: Area
}

/** Asking for a call: one page, and everything typed stays when something has to be put right. */
export const AskPage = ({ form, view, area }: AskPageProps) => {
  const t = useCopy(copy).ask
  return (
    <PublicPage title={t.title} errors={view.errors} back="/talk-to-a-person">
      <Narrow>
        <h1 class="govuk-heading-l">{t.title}</h1>
        <Para>{t.lead(area.standards.callBack.workingDays)}</Para>
        <Para>
          {t.danger} <A href="/talk-to-a-person">{t.dangerLink}</A>.
        </Para>
        <form method="post" novalidate>
          <FormKeys />
          <FormFields of={form} view={view} />
          <Button text={t.button} preventDoubleClick />
        </form>
      </Narrow>
    </PublicPage>
  )
}

/** Nobody rings in time, and this area does not take requests then: it is said plainly, with the number. */
export const ClosedPage = ({ area, offer }: { area: Area; offer: Exclude<Offer, 'open'> }) => {
  const all = useCopy(copy)
  const t = all.offer
  const { contact, standards, conversations } = area
  return (
    <PublicPage title={all.ask.title} back="/talk-to-a-person">
      <Narrow>
        <h1 class="govuk-heading-l">{all.ask.title}</h1>
        <Para>{offer === 'never' ? t.closed : t.noneNow(standards.callBack.workingDays)}</Para>
        {conversations?.lead && <Para>{t.lead_(conversations.lead)}</Para>}
        <h2 class="govuk-heading-m govuk-!-margin-bottom-1">{all.call(contact.service)}</h2>
        <p class="govuk-body kept-contact__number">
          <Phone number={contact.phone} />
        </p>
        <Para>{all.hours(contact.hours)}</Para>
      </Narrow>
    </PublicPage>
  )
}
