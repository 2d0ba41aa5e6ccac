import { useCopy } from '../../../../platform/render/index.ts'
import { PublicPage } from '../../../../ui/layouts/index.ts'
import { A, Para } from '../../../../ui/words/index.tsx'
import type { Area } from '../../../area/index.ts'
import { WaysToReach } from '../../../conversations/index.ts'
import { siteCopy } from '../../copy/site.ts'
import { CallUs } from './call-us.tsx'

export const ComplainPage = ({ area }: { area: Area }) => {
  const t = useCopy(siteCopy).complain
  return (
    <PublicPage title={t.title}>
      <h1 class="govuk-heading-l">{t.title}</h1>
      <Para>{t.lead}</Para>
      <h2 class="govuk-heading-m">{t.firstHeading}</h2>
      <Para>{t.first}</Para>
      <CallUs contact={area.contact} />
      <Para>
        {t.story} <A href="/tell-us">{t.storyLink}</A>
      </Para>
      <h2 class="govuk-heading-m">{t.lateHeading}</h2>
      <Para>
        {t.late} <A href="/our-word">{t.word}</A>
      </Para>
      <h2 class="govuk-heading-m">{t.questionsHeading}</h2>
      <Para>
        {t.questions} <A href="/meetings/questions">{t.questionsLink}</A>
      </Para>
      {area.outsideHelp.length > 0 && <Outside help={area.outsideHelp} />}
      <h2 class="govuk-heading-m">{t.siteHeading}</h2>
      <Para>
        <A href="/accessibility">{t.site}</A>
      </Para>
    </PublicPage>
  )
}

const Outside = ({ help }: { help: Area['outsideHelp'] }) => {
  const t = useCopy(siteCopy).complain
  return (
    <>
      <h2 class="govuk-heading-m">{t.outsideHeading}</h2>
      <Para>{t.outside}</Para>
      <ul class="kept-list">
        {help.map(one => (
          <li>
            <Para classes="govuk-!-margin-bottom-1">
              <strong>{one.name}</strong>. {one.what}
            </Para>
            <WaysToReach {...one} />
          </li>
        ))}
      </ul>
    </>
  )
}
