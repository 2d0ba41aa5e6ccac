import { useCopy } from '../../../../platform/render/index.ts'
import { PublicPage } from '../../../../ui/layouts/index.ts'
import { A, Para, Points } from '../../../../ui/words/index.tsx'
import type { Area } from '../../../area/index.ts'
import { siteCopy } from '../../copy/site.ts'
import { CallUs } from './call-us.tsx'

/** In the order of the government's model statement, in our own short sentences. */
export const AccessibilityPage = ({ area }: { area: Area }) => {
  const t = useCopy(siteCopy).accessibility
  return (
    <PublicPage title={t.title}>
      <h1 class="govuk-heading-l">{t.title}</h1>
      <Para>{t.statement(area.siteName)}</Para>
      <Para>{t.who(area.partnershipName)}</Para>
      <Para>{t.ableLead}</Para>
      <Points of={t.able} />
      <Para>{t.plain}</Para>
      <h2 class="govuk-heading-m">{t.howHeading}</h2>
      <Paras of={t.how} />
      <Points of={t.faults} />
      <h2 class="govuk-heading-m">{t.tellHeading}</h2>
      <Para>{t.tell}</Para>
      <CallUs contact={area.contact} />
      <h2 class="govuk-heading-m">{t.enforceHeading}</h2>
      <Paras of={t.enforce} />
      <Para>
        <A href="https://www.equalityadvisoryservice.com/">{t.eass}</A>
      </Para>
      <h2 class="govuk-heading-m">{t.technicalHeading}</h2>
      <Paras of={t.technical} />
      <Para>{t.people}</Para>
      <Para>{t.prepared}</Para>
    </PublicPage>
  )
}

const Paras = ({ of }: { of: readonly string[] }) => (
  <>
    {of.map(text => (
      <Para>{text}</Para>
    ))}
  </>
)
