import type { Child } from 'hono/jsx'
import { usePage, useCopy } from '../../../platform/render/index.ts'
import { formatDate, type CalendarDate } from '../../../standards/calendar.ts'
import { StaffPage } from '../../../ui/layouts/index.ts'
import { placeOf } from '../duties.ts'
import type { NextDuty } from '../rules/days.ts'
import { snippet } from '../rules/snippet.ts'
import { shows, type Show } from '../rules/worklist.ts'
import { staffCopy } from '../staff-copy.ts'

interface Row {
  readonly reference: string
  readonly receivedOn: CalendarDate
  readonly glimpse: string
  readonly duty?: NextDuty
}

interface StaffListPageProps {
  readonly show: Show
  readonly counts: Readonly<Record<Show, number>>
  readonly late: readonly Row[]
  readonly rest: readonly Row[]
  readonly children?: Child
}

/** Stories to work on. Each is folded to its beginning: nobody has to read ten hard stories to find one. */
export const StaffListPage = ({ show, counts, late, rest, children }: StaffListPageProps) => {
  const t = useCopy(staffCopy).list
  return (
    <StaffPage title={`${t.title}: ${t.shows[show]}`}>
      <h1 class="govuk-heading-l">{t.title}</h1>
      <Filter show={show} counts={counts} />
      <h2 class="govuk-heading-m">{t.shows[show]}</h2>
      {late.length + rest.length === 0 && <p class="govuk-body">{t.none[show]}</p>}
      {late.length + rest.length > 0 && (
        <p class="govuk-body">{show === 'answered' ? t.sortedAnswered : t.sorted}</p>
      )}
      {late.length > 0 && show !== 'late' && <h3 class="govuk-heading-s">{t.late}</h3>}
      <Stories rows={late} />
      {late.length > 0 && rest.length > 0 && <h3 class="govuk-heading-s">{t.due[show]}</h3>}
      <Stories rows={rest} />
      {children}
    </StaffPage>
  )
}

const Filter = ({ show, counts }: Pick<StaffListPageProps, 'show' | 'counts'>) => {
  const t = useCopy(staffCopy).list
  return (
    <nav aria-label={t.filter}>
      <ul class="govuk-list">
        {shows.map(each => (
          <li>
            <a
              class="govuk-link"
              href={`/staff/stories?show=${each}`}
              aria-current={each === show ? 'page' : undefined}
            >
              {t.shows[each]}
            </a>{' '}
            ({counts[each]})
          </li>
        ))}
      </ul>
    </nav>
  )
}

const Stories = ({ rows }: { rows: readonly Row[] }) => {
  const t = useCopy(staffCopy).list
  const { language } = usePage()
  if (rows.length === 0) return null
  return (
    <ul class="kept-list">
      {rows.map(({ reference, receivedOn, glimpse, duty }) => (
        <li>
          <a class="govuk-link govuk-!-font-weight-bold" href={placeOf(reference)}>
            {t.story(reference)}
          </a>
          <p class="govuk-body govuk-!-margin-bottom-1">{snippet(glimpse)}</p>
          <p class="govuk-body-s govuk-!-margin-bottom-0">
            {t.told(formatDate(receivedOn, language))}
            {duty && <>. {t.due_by[duty.kind](formatDate(duty.by, language))}</>}
            {duty && duty.late > 0 && (
              <>
                . <strong class="kept-late">{t.lateBy(duty.late)}</strong>
              </>
            )}
          </p>
        </li>
      ))}
    </ul>
  )
}
