import { useCopy } from '../../../../platform/render/index.ts'
import { Table } from '../../../../ui/govuk/index.ts'
import { PublicPage } from '../../../../ui/layouts/index.ts'
import { A, Para, Points } from '../../../../ui/words/index.tsx'
import type { Area } from '../../../area/index.ts'
import { siteCopy } from '../../copy/site.ts'
import { CallUs } from './call-us.tsx'

/** What we keep and for how long: only what the store really does. */
export const PrivacyPage = ({ area }: { area: Area }) => {
  const t = useCopy(siteCopy).privacy
  return (
    <PublicPage title={t.title}>
      <h1 class="govuk-heading-l">{t.title}</h1>
      <Para>{t.lead(area.partnershipName)}</Para>
      <Para>{t.anonymous}</Para>
      <h2 class="govuk-heading-m">{t.never.heading}</h2>
      <Points of={t.never.points} />
      <Para>{t.never.others}</Para>
      <Table
        caption={t.keepHeading}
        captionClasses="govuk-table__caption--m"
        head={[{ text: t.what }, { text: t.long }]}
        firstCellIsHeader
        rows={t.keeps.map(([what, long]) => [{ text: what }, { text: long }])}
      />
      <Para>
        <A href="/how-long-we-keep-things">{t.keepMore}</A>
      </Para>
      <h2 class="govuk-heading-m">{t.choiceHeading}</h2>
      {t.choice.map(text => (
        <Para>{text}</Para>
      ))}
      <h2 class="govuk-heading-m">{t.dangerHeading}</h2>
      <Para>{t.danger}</Para>
      <h2 class="govuk-heading-m">{t.rightsHeading}</h2>
      {t.rights.map(text => (
        <Para>{text}</Para>
      ))}
      <Para>
        <A href="/what-happened/take-back">{t.takeBack}</A>
      </Para>
      <CallUs contact={area.contact} />
      <Para>{t.ico}</Para>
      <Para>
        <A href="https://ico.org.uk/make-a-complaint/">{t.icoLink}</A>
      </Para>
      <Para>
        <A href="/cookies">{t.cookies}</A>
      </Para>
    </PublicPage>
  )
}
