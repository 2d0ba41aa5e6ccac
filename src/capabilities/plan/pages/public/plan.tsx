import { useCopy, usePage } from '../../../../platform/render/index.ts'
import { formatDate, type CalendarDate } from '../../../../standards/calendar.ts'
import { PublicPage } from '../../../../ui/layouts/index.ts'
import type { Area } from '../../../area/index.ts'
import { copy } from '../../copy.ts'
import type { PublishedPlan, PublishedPromise } from '../../rules/snapshot.ts'
import { statusOn } from '../../rules/status.ts'
import { sayDue } from '../words.ts'
import { PromiseList } from './promise-list.tsx'

interface PlanPageProps {
  readonly area: Area
  readonly plans: readonly PublishedPlan[]
  readonly today: CalendarDate
}

/** The plan made with families, cornerstone by cornerstone; then plans from elsewhere. Says plainly when there is none. */
export const PlanPage = ({ area, plans, today }: PlanPageProps) => {
  const t = useCopy(copy)
  const ours = plans.filter(({ imported }) => !imported)
  const others = plans.filter(({ imported }) => imported)
  const promises = plans.flatMap(plan => plan.promises)
  return (
    <PublicPage title={t.plan}>
      <h1 class="govuk-heading-xl">{t.plan}</h1>
      {ours.length > 0 ? <OurPlans plans={ours} /> : <NoPlan area={area} />}
      {ours.length > 0 && <LateOnes promises={ours.flatMap(plan => plan.promises)} today={today} />}
      <h2 class="govuk-heading-l">{t.byCornerstone}</h2>
      <ul class="kept-list">
        {area.cornerstones.map(({ key, name }) => (
          <CornerstoneLine
            {...{ slug: key, name, today }}
            promises={promises.filter(({ cornerstone }) => cornerstone === key)}
          />
        ))}
      </ul>
      {others.length > 0 && <OtherPlans plans={others} />}
      <p class="govuk-body">
        <a class="govuk-link" href="/plan/one-page">
          {t.onePage}
        </a>
      </p>
      <p class="govuk-body">
        <a class="govuk-link" href="/plan/reports">
          {t.reports}
        </a>
      </p>
    </PublicPage>
  )
}

const OurPlans = ({ plans }: { plans: readonly PublishedPlan[] }) => {
  const t = useCopy(copy)
  const { language } = usePage()
  return (
    <>
      {plans.every(({ about }) => about.length === 0) && <p class="govuk-body-l">{t.intro}</p>}
      {plans.map(({ title, about, agreed, version, publishedOn, note }) => (
        <div class="govuk-!-margin-bottom-6">
          {plans.length > 1 && <h2 class="govuk-heading-m">{title}</h2>}
          {about.map(line => (
            <p class="govuk-body">{line}</p>
          ))}
          <p class="govuk-body">
            {agreed && t.agreed(sayDue(agreed, language))}{' '}
            {t.version(version, formatDate(publishedOn, language))}
          </p>
          {note && <p class="govuk-body">{t.whyVersion(note)}</p>}
        </div>
      ))}
    </>
  )
}

const NoPlan = ({ area }: { area: Area }) => {
  const t = useCopy(copy)
  const { language } = usePage()
  return (
    <>
      <p class="govuk-body-l">{t.noPlan(area.name)}</p>
      <p class="govuk-body">{t.noPlanChecked(formatDate(area.lastChecked, language))}</p>
      <p class="govuk-body">{t.noPlanNext}</p>
      <p class="govuk-body">
        <a class="govuk-link" href="/themes">
          {t.seeThemes}
        </a>
      </p>
    </>
  )
}

const LateOnes = ({ promises, today }: { promises: readonly PublishedPromise[]; today: CalendarDate }) => {
  const t = useCopy(copy)
  const late = promises.filter(promise => statusOn(promise, today).status === 'late')
  return (
    <>
      <h2 class="govuk-heading-l">{t.lateFirst}</h2>
      {late.length > 0 ? (
        <PromiseList promises={late} today={today} />
      ) : (
        <p class="govuk-body">{t.noneLate}</p>
      )}
    </>
  )
}

interface CornerstoneLineProps {
  readonly slug: string
  readonly name: string
  readonly promises: readonly PublishedPromise[]
  readonly today: CalendarDate
}

/** One order in every line, so that two lines can be compared. */
const worstFirst: readonly ReturnType<typeof statusOn>['status'][] = [
  'late',
  'at-risk',
  'on-time',
  'not-started',
  'not-published',
  'done',
  'stopped',
]

const CornerstoneLine = ({ slug, name, promises, today }: CornerstoneLineProps) => {
  const t = useCopy(copy)
  const standings = Map.groupBy(promises, promise => statusOn(promise, today).status)
  const inOrder = worstFirst.flatMap(status => {
    const those = standings.get(status)
    return those === undefined ? [] : ([[status, those.length]] as const)
  })
  return (
    <li>
      <p class="govuk-body govuk-!-margin-bottom-1">
        <a class="govuk-link govuk-!-font-weight-bold" href={`/plan/${slug}`}>
          {name}
        </a>
      </p>
      <p class="govuk-body-s govuk-!-margin-bottom-0">
        {promises.length === 0 ? t.noPromises : `${t.counts(promises.length)}: `}
        {inOrder.map(([status, length], place) => (
          <span class={status === 'late' ? 'kept-late' : undefined}>
            {place > 0 && ', '}
            {length} {t.status[status].toLowerCase()}
          </span>
        ))}
      </p>
    </li>
  )
}

const OtherPlans = ({ plans }: { plans: readonly PublishedPlan[] }) => {
  const t = useCopy(copy)
  return (
    <>
      <h2 class="govuk-heading-l">{t.otherPlans}</h2>
      <p class="govuk-body">{t.otherPlansIntro}</p>
      <ul class="kept-list">
        {plans.map(({ key, title, promises }) => (
          <li>
            <p class="govuk-body govuk-!-margin-bottom-1">
              <a class="govuk-link govuk-!-font-weight-bold" href={`/plan/plans/${key}`}>
                {title}
              </a>
            </p>
            <p class="govuk-body-s govuk-!-margin-bottom-0">{t.counts(promises.length)}</p>
          </li>
        ))}
      </ul>
    </>
  )
}
