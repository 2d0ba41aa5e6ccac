import { useCopy, usePage } from '../../../platform/render/index.ts'
import { calendarDate, formatDate, formatMonth } from '../../../standards/calendar.ts'
import type { Area, CalendarMonth } from '../../area/index.ts'
import { sayAuthor, StatusTag } from '../../plan/index.ts'
import type { Language } from '../../../platform/language/index.ts'
import { copy } from '../copy.ts'
import { monthStanding, type MonthStanding, type ReportSnapshot } from '../rules/report.ts'

export const sayMonth = (month: CalendarMonth, language: Language) =>
  formatMonth(calendarDate(`${month}-01`), language)

/** A report as everybody reads it: on its public page, and on the page where its writer checks it. */
export const ReportWords = ({ area, report }: { area: Area; report: ReportSnapshot }) => {
  const t = useCopy(copy)
  const { lines, helpNeeded, author, due, sentOn } = report
  return (
    <>
      <p class="govuk-body">
        <StandingWords standing={monthStanding(due, sentOn, sentOn)} /> {t.by(sayAuthor(area, author))}
      </p>
      <ul class="kept-list">
        {lines.map(({ reference, promise, said, changed, evidence }) => (
          <li>
            <h2 class="govuk-heading-m govuk-!-margin-bottom-2">{promise}</h2>
            <p class="govuk-body">
              <StatusTag status={said} />
            </p>
            <p class="govuk-body kept-words">{changed}</p>
            {evidence && evidence !== changed && <p class="govuk-body kept-words">{evidence}</p>}
            <p class="govuk-body govuk-!-margin-bottom-0">
              <a class="govuk-link" href={`/plan/promises/${reference}`}>
                {t.seePromise}
                <span class="govuk-visually-hidden">: {promise}</span>
              </a>
            </p>
          </li>
        ))}
      </ul>
      {helpNeeded && (
        <>
          <h2 class="govuk-heading-m">{t.helpNeeded}</h2>
          <p class="govuk-body kept-words">{helpNeeded}</p>
        </>
      )}
    </>
  )
}

/** Sent, to come, or not reported: with its day, always. */
export const StandingWords = ({ standing }: { standing: MonthStanding }) => {
  const t = useCopy(copy)
  const { language } = usePage()
  if (standing.kind === 'to-come') return <>{t.toCome(formatDate(standing.due, language))}</>
  if (standing.kind === 'sent') {
    const day = formatDate(standing.on, language)
    return <>{standing.daysLate > 0 ? t.sentLate(day, standing.daysLate) : t.sent(day)}</>
  }
  return (
    <>
      <strong class="kept-late">{t.notReported}.</strong>{' '}
      {t.missing(formatDate(standing.due, language), standing.daysLate)}
    </>
  )
}
