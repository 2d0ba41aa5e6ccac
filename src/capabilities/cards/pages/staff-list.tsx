import { useCopy, usePage } from '../../../platform/render/index.ts'
import type { CalendarDate } from '../../../standards/calendar.ts'
import { StaffPage } from '../../../ui/layouts/index.ts'
import { A, Para, useDays } from '../../../ui/words/index.tsx'
import { lateWords, type Standing } from '../../clocks/index.ts'
import { placeOf } from '../duties.ts'
import { staffCopy } from '../staff-copy.ts'

export interface StaffRow {
  readonly reference: string
  readonly toldOn: CalendarDate
  readonly withHelper: boolean
  readonly keptOn: CalendarDate | null
  readonly standing: Standing | null
}

/** Everything that came in cards: what waits for an answer first, the one due first at the top. */
export const StaffCardsPage = ({ rows }: { rows: readonly StaffRow[] }) => {
  const t = useCopy(staffCopy)
  const open = rows
    .filter(({ keptOn }) => keptOn === null)
    .sort((a, b) => (a.standing?.due ?? '').localeCompare(b.standing?.due ?? ''))
  const done = rows.filter(({ keptOn }) => keptOn !== null)
  return (
    <StaffPage title={t.list.title} back="/staff">
      <h1 class="govuk-heading-l">{t.list.title}</h1>
      <Para>{t.list.lead}</Para>
      <Para>
        <A href="/staff/cards/questions">{t.list.questions}</A>
      </Para>
      <h2 class="govuk-heading-m">{t.list.open}</h2>
      {open.length === 0 ? <Para>{t.list.none}</Para> : <Rows of={open} />}
      {done.length > 0 && (
        <>
          <h2 class="govuk-heading-m">{t.list.done}</h2>
          <Rows of={done} />
        </>
      )}
    </StaffPage>
  )
}

const Rows = ({ of }: { of: readonly StaffRow[] }) => {
  const t = useCopy(staffCopy).list
  const { language } = usePage()
  const { date } = useDays()
  return (
    <ul class="kept-list">
      {of.map(({ reference, toldOn, withHelper, keptOn, standing }) => (
        <li>
          <A href={placeOf(reference)}>{t.one(reference)}</A>
          <p class="govuk-body-s govuk-!-margin-bottom-0">
            {t.told(date(toldOn))}
            {withHelper && <>. {t.helper}</>}
            {keptOn !== null && <>, {t.answered(date(keptOn))}</>}
            {keptOn === null && standing !== null && <>, {t.due(date(standing.due))}</>}
            {standing?.state === 'late' && standing.lateBy !== null && (
              <>
                . <strong class="kept-late">{lateWords(standing.lateBy, language)}</strong>
              </>
            )}
          </p>
        </li>
      ))}
    </ul>
  )
}
