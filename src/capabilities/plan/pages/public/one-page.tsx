import { useCopy, usePage } from '../../../../platform/render/index.ts'
import { formatDate, type CalendarDate } from '../../../../standards/calendar.ts'
import { PublicPage } from '../../../../ui/layouts/index.ts'
import type { Area } from '../../../area/index.ts'
import { copy } from '../../copy.ts'
import { dueOf } from '../../rules/promise.ts'
import type { PublishedPlan, PublishedPromise } from '../../rules/snapshot.ts'
import { statusOn } from '../../rules/status.ts'
import { StatusTag } from '../status-tag.tsx'
import { sayDue, sayHolder } from '../words.ts'

interface OnePageProps {
  readonly area: Area
  readonly plans: readonly PublishedPlan[]
  readonly today: CalendarDate
}

/** Every promise with who, by when and where it stands: made to be printed. */
export const OnePage = ({ area, plans, today }: OnePageProps) => {
  const t = useCopy(copy)
  const { language } = usePage()
  return (
    <PublicPage
      title={t.onePageTitle}
      breadcrumbs={[
        { text: t.home, href: '/' },
        { text: t.plan, href: '/plan' },
      ]}
    >
      <h1 class="govuk-heading-xl">{t.onePageTitle}</h1>
      {plans.every(({ imported }) => imported) && (
        <p class="govuk-body">
          {t.noPlan(area.name)} {t.noPlanChecked(formatDate(area.lastChecked, language))}
        </p>
      )}
      {plans.map(({ title, promises }) => (
        <>
          <h2 class="govuk-heading-m">{title}</h2>
          <ul class="kept-list">
            {promises.map(promise => (
              <Line {...{ area, promise, today }} />
            ))}
          </ul>
        </>
      ))}
    </PublicPage>
  )
}

const Line = ({ area, promise, today }: { area: Area; promise: PublishedPromise; today: CalendarDate }) => {
  const t = useCopy(copy)
  const { language } = usePage()
  const due = dueOf(promise)
  const [who] = promise.responsible
  return (
    <li>
      <p class="govuk-body govuk-!-margin-bottom-1">
        <StatusTag status={statusOn(promise, today).status} />{' '}
        <a class="govuk-link" href={`/plan/promises/${promise.reference}`}>
          {promise.promise}
        </a>
      </p>
      <p class="govuk-body-s govuk-!-margin-bottom-0">
        {t.who}: {who ? sayHolder(area, who) : t.notPublished.toLowerCase()}. {t.by}{' '}
        {due ? sayDue(due, language) : t.notPublished.toLowerCase()}.
      </p>
    </li>
  )
}
