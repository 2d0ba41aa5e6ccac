import { useCopy, usePage } from '../../../platform/render/index.ts'
import { PublicPage } from '../../../ui/layouts/index.ts'
import type { Area, CalendarMonth } from '../../area/index.ts'
import { copy } from '../copy.ts'
import type { MonthStanding, ReportSnapshot } from '../rules/report.ts'
import { ReportWords, sayMonth, StandingWords } from './report-words.tsx'

export interface MonthOfGroup {
  readonly month: CalendarMonth
  readonly group: { readonly key: string; readonly title: string }
  readonly standing: MonthStanding
}

/** Every month of every group, newest first, with the gaps. */
export const ReportsPage = ({ months }: { months: readonly MonthOfGroup[] }) => {
  const t = useCopy(copy)
  const { language } = usePage()
  const byMonth = Map.groupBy(months, ({ month }) => month)
  return (
    <PublicPage
      title={t.title}
      breadcrumbs={[
        { text: t.home, href: '/' },
        { text: t.plan, href: '/plan' },
      ]}
    >
      <h1 class="govuk-heading-xl">{t.title}</h1>
      <p class="govuk-body-l">{months.length > 0 ? t.intro : t.none}</p>
      {[...byMonth].map(([month, groups]) => (
        <>
          <h2 class="govuk-heading-m">{sayMonth(month, language)}</h2>
          <ul class="kept-list">
            {groups.map(({ group, standing }) => (
              <li>
                <a class="govuk-link" href={`/plan/reports/${month}/${group.key}`}>
                  <span class="govuk-visually-hidden">{sayMonth(month, language)}: </span>
                  {group.title}
                </a>
                <br />
                <StandingWords standing={standing} />
              </li>
            ))}
          </ul>
        </>
      ))}
    </PublicPage>
  )
}

interface ReportPageProps extends MonthOfGroup {
  readonly area: Area
  readonly report: ReportSnapshot | null
}

/** One group's month. Where none was sent the page says that, and nothing else takes its place. */
export const ReportPage = ({ area, month, group, standing, report }: ReportPageProps) => {
  const t = useCopy(copy)
  const { language } = usePage()
  const title = t.report(sayMonth(month, language), group.title)
  return (
    <PublicPage
      title={title}
      breadcrumbs={[
        { text: t.home, href: '/' },
        { text: t.plan, href: '/plan' },
        { text: t.title, href: '/plan/reports' },
      ]}
    >
      <h1 class="govuk-heading-xl">{title}</h1>
      {report ? (
        <ReportWords area={area} report={report} />
      ) : (
        <>
          <p class="govuk-body">
            <StandingWords standing={standing} />
          </p>
          {standing.kind === 'not-reported' && <p class="govuk-body">{t.sorry}</p>}
        </>
      )}
    </PublicPage>
  )
}
