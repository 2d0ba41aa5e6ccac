import { useCopy, usePage } from '../../../platform/render/index.ts'
import { PublicPage } from '../../../ui/layouts/index.ts'
import type { Area } from '../../area/index.ts'
import { copy } from '../copy.ts'
import type { ReportSnapshot } from '../rules/report.ts'
import { MonthList, type MonthOfGroup } from './month-list.tsx'
import { ReportWords, sayMonth, StandingWords } from './report-words.tsx'

/** Every month of every group, newest first, with the gaps. */
export const ReportsPage = ({ months }: { months: readonly MonthOfGroup[] }) => {
  const t = useCopy(copy)
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
      <MonthList months={months} at="/plan/reports" />
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
