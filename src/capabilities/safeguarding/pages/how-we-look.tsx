import { useCopy } from '../../../platform/render/index.ts'
import { PublicPage } from '../../../ui/layouts/index.ts'
import { Para, Points } from '../../../ui/words/index.tsx'
import type { Area } from '../../area/index.ts'
import { copy } from '../copy.ts'
import { dangerKinds, dangerPatterns } from '../rules/danger-words.ts'
import type { Measured } from '../rules/measure.ts'
import { Numbers } from './ring.tsx'

interface HowWeLookProps {
  readonly area: Area
  /** Whether somebody leads here, who is told at once. */
  readonly someoneLeads: boolean
  /** Measured on sentences that the model was built with. */
  readonly known: Measured
  /** Measured on sentences that were kept aside. */
  readonly fresh: Measured
}

/** What the model looks for and how often it misses: made from the model and its test, so that it can not say otherwise. */
export const HowWeLookPage = ({ area, someoneLeads, known, fresh }: HowWeLookProps) => {
  const { how: t, kinds } = useCopy(copy)
  const found = ({ danger, missed }: Measured) => danger - missed.length
  return (
    <PublicPage title={t.title}>
      <h1 class="govuk-heading-l">{t.title}</h1>
      <Para>{t.lead}</Para>
      <h2 class="govuk-heading-m">{t.notEmergency}</h2>
      <Para>{t.notEmergencyLead}</Para>
      <Numbers danger={area.danger} />
      <h2 class="govuk-heading-m">{t.what}</h2>
      <Para>{t.whatLead}</Para>
      <Points of={dangerKinds.map(kind => kinds[kind])} />
      <Para>{t.ways(dangerKinds.length, dangerPatterns.length)}</Para>
      <h2 class="govuk-heading-m">{t.afterwards}</h2>
      <Points of={[...(someoneLeads ? t.told : t.nobodyLeads), ...t.thenPoints]} />
      <h2 class="govuk-heading-m">{t.misses}</h2>
      <Para>{t.missesLead}</Para>
      <Points
        of={[
          `${t.fresh(found(fresh), fresh.danger)} ${t.freshMissed(fresh.missed.length)}`,
          t.freshFalse(fresh.falseAlarms.length, fresh.harmless),
          t.known(found(known), known.danger),
        ]}
      />
      <Para>{t.real}</Para>
      <Para>
        {t.people(area.standards.read.workingDays)} {t.never}
      </Para>
      <Para>{t.source}</Para>
    </PublicPage>
  )
}
