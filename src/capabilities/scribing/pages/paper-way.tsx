import { useCopy } from '../../../platform/render/index.ts'
import { FormKeys } from '../../../ui/forms/index.ts'
import { Button } from '../../../ui/govuk/index.ts'
import { PublicPage } from '../../../ui/layouts/index.ts'
import { A, Para, Phone } from '../../../ui/words/index.tsx'
import type { Area } from '../../area/index.ts'
import { copy } from '../copy.ts'

/** How to tell us on paper: print a form with its own code, or one without, and where to hand it in. */
export const PaperWayPage = ({ area, problem }: { area: Area; problem?: string }) => {
  const t = useCopy(copy).paper
  const { service, phone, hours } = area.contact
  return (
    <PublicPage
      title={t.title}
      back="/tell-us"
      errors={problem === undefined ? [] : [{ text: problem, href: '#print', field: 'print' }]}
    >
      <h1 class="govuk-heading-l">{t.title}</h1>
      <Para>{t.intro}</Para>
      <Para>{t.slip}</Para>
      <Para>{t.keep}</Para>
      <Para>{t.one}</Para>
      <form method="post" id="print" novalidate>
        <FormKeys />
        <Button text={t.make} preventDoubleClick />
      </form>
      <Para>
        {t.blankBefore}
        <A href="/tell-us/paper/form">{t.blank}</A>
        {t.blankAfter}
      </Para>
      <h2 class="govuk-heading-m">{t.handIn}</h2>
      <Para>{t.ask}</Para>
      <Para>
        {service}
        <br />
        <Phone number={phone} />
        <br />
        {hours}
      </Para>
      <Para>
        {t.noPrinter} <A href="/tell-us">{t.otherWays}</A>.
      </Para>
    </PublicPage>
  )
}
