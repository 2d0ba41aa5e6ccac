import { useCopy, usePage } from '../../../../platform/render/index.ts'
import { formatDate, type CalendarDate } from '../../../../standards/calendar.ts'
import { PublicPage } from '../../../../ui/layouts/index.ts'
import { SourceNote } from '../../../../ui/words/index.tsx'
import type { Area } from '../../../area/index.ts'
import { copy } from '../../copy.ts'
import type { PublishedPlan } from '../../rules/snapshot.ts'
import { sayDue } from '../words.ts'
import { PromiseList } from './promise-list.tsx'
import { SourceLine } from './source-line.tsx'

interface OtherPlanPageProps {
  readonly area: Area
  readonly plan: PublishedPlan
  readonly today: CalendarDate
}

/** A plan with its own parts, such as one made for inspectors: each part with its promises. */
export const OtherPlanPage = ({ area, plan, today }: OtherPlanPageProps) => {
  const t = useCopy(copy)
  const { language } = usePage()
  const { title, about, agreed, publishedOn, workstreams, promises, source } = plan
  return (
    <PublicPage
      title={title}
      breadcrumbs={[
        { text: t.home, href: '/' },
        { text: t.plan, href: '/plan' },
      ]}
    >
      <h1 class="govuk-heading-xl">{title}</h1>
      {about.map(line => (
        <p class="govuk-body">{line}</p>
      ))}
      <p class="govuk-body">
        {agreed && t.agreed(sayDue(agreed, language))}{' '}
        {source === null && t.published(formatDate(publishedOn, language))}
      </p>
      {workstreams.map(({ key, number, title: part, weakness }) => (
        <>
          <h2 class="govuk-heading-m">{number ? `${number}. ${part}` : part}</h2>
          <Weakness area={area} weakness={weakness} />
          <PromiseList promises={promises.filter(({ workstream }) => workstream === key)} today={today} />
        </>
      ))}
      <OtherWeaknesses area={area} answered={workstreams.map(({ weakness }) => weakness)} />
      <SourceLine source={source} />
    </PublicPage>
  )
}

interface OtherWeaknessesProps {
  readonly area: Area
  readonly answered: readonly (string | null)[]
}

/** What inspectors found and no promise we know of answers: a plan that we could read half of is not shown as half a plan. */
const OtherWeaknesses = ({ area, answered }: OtherWeaknessesProps) => {
  const t = useCopy(copy)
  const others = area.weaknesses.filter(({ key }) => !answered.includes(key))
  if (others.length === 0 || others.length === area.weaknesses.length) return null
  return (
    <>
      <h2 class="govuk-heading-m">{t.otherWeaknesses}</h2>
      <p class="govuk-body">{t.otherWeaknessesLead}</p>
      <ul class="kept-list">
        {others.map(({ number, text, source }) => (
          <li>
            <p class="govuk-body govuk-!-margin-bottom-1">{text}</p>
            <SourceNote about={t.weakness(number)} source={source} />
          </li>
        ))}
      </ul>
    </>
  )
}

/** What inspectors found, which this part of a plan answers. */
export const Weakness = ({ area, weakness }: { area: Area; weakness: string | null }) => {
  const t = useCopy(copy)
  const found = area.weaknesses.find(({ key }) => key === weakness)
  if (!found) return null
  return (
    <p class="govuk-body">
      {t.toldWeakness} {found.text}
    </p>
  )
}
