import type { FormView } from '../../../platform/forms/index.ts'
import { useCopy, usePage } from '../../../platform/render/index.ts'
import { formatDay, type CalendarDate } from '../../../standards/calendar.ts'
import { readingOf } from '../../../standards/reading-age.ts'
import { blocksOf } from '../../../standards/sentences.ts'
import { FormFields, FormKeys } from '../../../ui/forms/index.ts'
import { Button } from '../../../ui/govuk/index.ts'
import { StaffPage } from '../../../ui/layouts/index.ts'
import type { Area, CalendarMonth } from '../../area/index.ts'
import { planCopy, ruleOn, type PublishedPromise, type Status } from '../../plan/index.ts'
import { copy } from '../copy.ts'
import { fieldsOf, type reportForm } from '../forms.ts'
import type { MonthStanding, ReportSnapshot } from '../rules/report.ts'
import { MonthList, type MonthOfGroup } from './month-list.tsx'
import { ReportWords, sayMonth } from './report-words.tsx'

/** Every month that is owed, with what was sent and what was not. */
export const StaffReportsPage = ({
  months,
  workingDays,
}: {
  months: readonly MonthOfGroup[]
  workingDays: number
}) => {
  const t = useCopy(copy)
  return (
    <StaffPage title={t.staffTitle}>
      <h1 class="govuk-heading-xl">{t.staffTitle}</h1>
      <p class="govuk-body">{months.length > 0 ? t.staffIntro(workingDays) : t.noGroups}</p>
      <MonthList months={months} at="/staff/reports" />
    </StaffPage>
  )
}

export interface LastLine {
  readonly said: Status
  readonly changed: string
  readonly month: CalendarMonth
}

interface WriteReportPageProps {
  readonly month: CalendarMonth
  readonly group: { readonly key: string; readonly title: string }
  readonly standing: MonthStanding
  readonly promises: readonly PublishedPromise[]
  readonly last: ReadonlyMap<number, LastLine>
  readonly form: ReturnType<typeof reportForm>
  readonly view: FormView
  readonly today: CalendarDate
}

/** One page: what we know about each promise, and the two answers only its people can give. */
export const WriteReportPage = (props: WriteReportPageProps) => {
  const { month, group, standing, promises, last, form, view, today } = props
  const t = useCopy(copy)
  const { language } = usePage()
  const title = t.formTitle(sayMonth(month, language), group.title)
  return (
    <StaffPage title={title} errors={view.errors} back="/staff/reports">
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body-l">
        <DueWords standing={standing} />
      </p>
      <p class="govuk-body">{promises.length > 0 ? t.filled : t.nothingToSay}</p>
      <form method="post" novalidate>
        <FormKeys />
        {promises.map(promise => (
          <section>
            <h2 class="govuk-heading-m">{promise.promise}</h2>
            <Known promise={promise} last={last.get(promise.reference)} today={today} />
            <FormFields of={form} view={view} only={Object.values(fieldsOf(promise.reference))} />
          </section>
        ))}
        <FormFields of={form} view={view} only={['help', 'seen']} />
        <Button text={t.check} preventDoubleClick />
      </form>
    </StaffPage>
  )
}

const DueWords = ({ standing }: { standing: MonthStanding }) => {
  const t = useCopy(copy)
  const { language } = usePage()
  if (standing.kind === 'to-come') return <>{t.due(formatDay(standing.due, language))}</>
  if (standing.kind === 'not-reported')
    return <strong class="kept-late">{t.late(formatDay(standing.due, language), standing.daysLate)}</strong>
  return null
}

const Known = ({
  promise,
  last,
  today,
}: {
  promise: PublishedPromise
  last: LastLine | undefined
  today: CalendarDate
}) => {
  const t = useCopy(copy)
  const plan = useCopy(planCopy)
  const { language } = usePage()
  const { byRule, reason } = ruleOn(promise, today)
  return (
    <>
      <p class="govuk-body">
        {last ? t.last(sayMonth(last.month, language), plan.status[last.said], last.changed) : t.lastNone}
      </p>
      <p class="govuk-body">{t.dates(plan.status[byRule], plan.reasons[reason])}</p>
    </>
  )
}

interface CheckReportPageProps {
  readonly area: Area
  readonly report: ReportSnapshot
  readonly twoPeople: boolean
  /** Which saving of the draft this is. */
  readonly seen: string
  /** True when somebody else saved between the page that was sent and this one. */
  readonly changed?: boolean
}

/** Exactly how it will look, with how hard it is to read; then one press. */
export const CheckReportPage = ({ area, report, twoPeople, seen, changed = false }: CheckReportPageProps) => {
  const t = useCopy(copy)
  const { language } = usePage()
  const title = t.checkTitle(sayMonth(report.month, language), report.title)
  const at = `/staff/reports/${report.month}/${report.workstream}`
  return (
    <StaffPage
      title={title}
      back={at}
      errors={changed ? [{ text: t.changedMeanwhile, href: '#report', field: 'seen' }] : []}
    >
      <h1 class="govuk-heading-l" id="report">
        {title}
      </h1>
      <p class="govuk-body">{t.checkIntro}</p>
      <ReportWords area={area} report={report} />
      <HowItReads report={report} />
      {twoPeople && <p class="govuk-body">{t.twoPeople}</p>}
      <form method="post" novalidate>
        <FormKeys />
        <input type="hidden" name="seen" value={seen} />
        <div class="govuk-button-group">
          <Button text={t.send} preventDoubleClick />
          <a class="govuk-link" href={at}>
            {t.change}
          </a>
        </div>
      </form>
    </StaffPage>
  )
}

const HowItReads = ({ report: { lines, helpNeeded } }: { report: ReportSnapshot }) => {
  const t = useCopy(copy)
  const words = [...lines.flatMap(({ changed, evidence }) => [changed, evidence]), helpNeeded]
  const { age, long } = readingOf(words.flatMap(text => (text ? blocksOf(text) : [])))
  return (
    <>
      {age !== null && <p class="govuk-body">{t.reading(String(Math.round(age)))}</p>}
      {long.length === 0 && <p class="govuk-body">{t.allShort}</p>}
      {long.map(({ sentence, words: n }) => (
        <p class="govuk-inset-text">{t.long(n, sentence)}</p>
      ))}
    </>
  )
}

/** A report that was sent: for whoever comes back, and for the second person. */
export const SentReportPage = ({ area, report }: { area: Area; report: ReportSnapshot }) => {
  const t = useCopy(copy)
  const { language } = usePage()
  const title = t.formTitle(sayMonth(report.month, language), report.title)
  return (
    <StaffPage title={title} back="/staff/reports">
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{t.already}</p>
      <ReportWords area={area} report={report} />
    </StaffPage>
  )
}
