import { useCopy } from '../../../platform/render/index.ts'
import type { CalendarDate } from '../../../standards/calendar.ts'
import { StaffPage } from '../../../ui/layouts/index.ts'
import { A, Para, useDays } from '../../../ui/words/index.tsx'
import { placeOf, ROTA_PLACE } from '../duties.ts'
import { staffCopy } from '../staff-copy.ts'
import type { OpenCall } from '../store/calls.ts'

interface StaffListProps {
  readonly unnamed: readonly OpenCall[]
  readonly late: readonly OpenCall[]
  readonly mine: readonly OpenCall[]
  readonly others: readonly OpenCall[]
  readonly notes: readonly { readonly id: string; readonly name: string; readonly closedOn: CalendarDate }[]
}

/** My calls, oldest day first and late ones apart; for the lead also those of others, and those without a name. */
export const StaffListPage = ({ unnamed, late, mine, others, notes }: StaffListProps) => {
  const t = useCopy(staffCopy).list
  const { day } = useDays()
  const none = unnamed.length + late.length + mine.length + notes.length === 0
  return (
    <StaffPage title={t.title}>
      <h1 class="govuk-heading-l">{t.title}</h1>
      <ul class="govuk-list">
        <li>
          <A href="/staff/calls/new">{t.take}</A>
        </li>
        <li>
          <A href={ROTA_PLACE}>{t.rota}</A>
        </li>
      </ul>
      {none && <Para>{t.none}</Para>}
      <Calls heading={t.unnamed} calls={unnamed} />
      <Calls heading={t.late} calls={late} isLate />
      <Calls heading={t.mine} calls={mine} />
      {notes.length > 0 && (
        <>
          <h2 class="govuk-heading-m">{t.notes}</h2>
          <ul class="kept-list">
            {notes.map(({ id, name, closedOn }) => (
              <li>
                <a class="govuk-link govuk-!-font-weight-bold" href={placeOf(id)}>
                  {t.call(name)}
                </a>
                <p class="govuk-body-s govuk-!-margin-bottom-0">{t.spoken(day(closedOn))}</p>
              </li>
            ))}
          </ul>
        </>
      )}
      <Calls heading={t.others} calls={others} />
    </StaffPage>
  )
}

interface CallsProps {
  readonly heading: string
  readonly calls: readonly OpenCall[]
  readonly isLate?: boolean
}

const Calls = ({ heading, calls, isLate = false }: CallsProps) => {
  const t = useCopy(staffCopy).list
  const { day } = useDays()
  if (calls.length === 0) return null
  return (
    <>
      <h2 class="govuk-heading-m">{heading}</h2>
      <ul class="kept-list">
        {calls.map(({ id, name, dueOn, askedOn, personName, tries }) => (
          <li>
            <a class="govuk-link govuk-!-font-weight-bold" href={placeOf(id)}>
              {t.call(name)}
            </a>
            <p class="govuk-body-s govuk-!-margin-bottom-0">
              <span class={isLate ? 'kept-late' : undefined}>
                {dueOn === null ? t.noDay(day(askedOn)) : t.due(day(dueOn))}
              </span>
              . {personName !== null && `${t.who(personName)}. `}
              {t.tries(tries)}.
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}
