import { useCopy } from '../../../platform/render/index.ts'
import { PublicPage } from '../../../ui/layouts/index.ts'
import { A, Para, Points, SourceNote, useDays } from '../../../ui/words/index.tsx'
import type { Area, Organisation } from '../../area/index.ts'
import { copy, inWords } from '../copy.ts'
import { isEqualPartner } from '../rules/partners.ts'

/** Who we are, how a story becomes a change, and what we have said we will do. */
export const AboutPage = ({ area }: { area: Area }) => {
  const all = useCopy(copy)
  const t = all.about
  const { date } = useDays()
  return (
    <PublicPage title={t.title}>
      <h1 class="govuk-heading-l">{t.title}</h1>
      <Who area={area} />
      <h2 class="govuk-heading-m">{t.how}</h2>
      <Para>{t.howLead}</Para>
      <ol class="kept-numbers">
        {t.steps.map(step => (
          <li class="govuk-body">{step}</li>
        ))}
      </ol>
      <Para>{t.stepsEnd}</Para>
      <Para>
        <A href="/our-word">{t.word}</A>
      </Para>
      <Strategy area={area} />
      <h2 class="govuk-heading-m">{t.more}</h2>
      <Points
        of={[
          <A href="/about/cornerstones">{t.cornerstones(inWords(all, area.cornerstones.length))}</A>,
          <A href="/about/words">{t.words}</A>,
          <A href="/meetings/about">{t.board}</A>,
        ]}
      />
      <Para>{t.checked(date(area.lastChecked))}</Para>
    </PublicPage>
  )
}

const Who = ({ area }: { area: Area }) => {
  const t = useCopy(copy).about
  const partners = area.organisations.filter(isEqualPartner)
  const others = area.organisations.filter(organisation => !isEqualPartner(organisation))
  return (
    <>
      <h2 class="govuk-heading-m">{t.who}</h2>
      <Para>{t.whoLead(area.partnershipName, area.name)}</Para>
      <Named lead={t.partners} organisations={partners} />
      {others.length > 0 && <Named lead={t.advisers} organisations={others} />}
    </>
  )
}

const Named = ({ lead, organisations }: { lead: string; organisations: readonly Organisation[] }) => (
  <>
    <Para classes="govuk-!-margin-bottom-1">{lead}</Para>
    <Points of={organisations.map(({ name }) => name)} />
  </>
)

const Strategy = ({ area: { strategy, commitments } }: { area: Area }) => {
  const t = useCopy(copy).about
  return (
    <>
      <h2 class="govuk-heading-m">{t.vision}</h2>
      {strategy.vision.map(sentence => (
        <Para>{sentence}</Para>
      ))}
      <SourceNote about={t.sources.strategy} source={strategy.source} />
      <h2 class="govuk-heading-m">{t.commitments}</h2>
      <Para>{t.commitmentsLead(strategy.name, strategy.from, strategy.until)}</Para>
      <ol class="kept-list">
        {commitments.map(({ number, text, source }) => (
          <li>
            <Para classes="govuk-!-margin-bottom-1">
              <strong>{t.commitment(number)}.</strong> {text}
            </Para>
            <SourceNote about={t.commitment(number)} source={source} />
          </li>
        ))}
      </ol>
    </>
  )
}
