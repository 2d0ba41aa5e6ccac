import { useCopy, usePage } from '../../../platform/render/index.ts'
import type { CalendarDate } from '../../../standards/calendar.ts'
import { StaffPage } from '../../../ui/layouts/index.ts'
import { A, Para, useDays } from '../../../ui/words/index.tsx'
import { lateWords, type Standing } from '../../clocks/index.ts'
import { staffCopy } from '../staff-copy.ts'

/** One recording that waits, with when its teller was told it would be heard. */
export interface WaitingRow {
  readonly reference: string
  readonly seconds: number
  readonly toldOn: CalendarDate
  readonly due: Standing | null
  readonly listeners: readonly string[]
}

interface RecordingsPageProps {
  /** Oldest told first, which is oldest due first. */
  readonly rows: readonly WaitingRow[]
  readonly typed: readonly { readonly reference: string; readonly name: string; readonly on: CalendarDate }[]
}

/** What waits to be typed up, late ones apart, and what was typed up lately. */
export const RecordingsPage = ({ rows, typed }: RecordingsPageProps) => {
  const t = useCopy(staffCopy).list
  const { date } = useDays()
  const late = rows.filter(({ due }) => due?.lateBy)
  const due = rows.filter(row => !row.due?.lateBy)
  return (
    <StaffPage title={t.title}>
      <h1 class="govuk-heading-l">{t.title}</h1>
      <Para>{t.lead}</Para>
      {rows.length === 0 && <Para>{t.none}</Para>}
      <Rows heading={t.late} rows={late} />
      <Rows heading={t.due} rows={due} />
      {typed.length > 0 && (
        <>
          <h2 class="govuk-heading-m">{t.typed}</h2>
          <ul class="govuk-list">
            {typed.map(({ reference, name, on }) => (
              <li>{t.typedRow(reference, name, date(on))}</li>
            ))}
          </ul>
        </>
      )}
    </StaffPage>
  )
}

const Rows = ({ heading, rows }: { heading: string; rows: readonly WaitingRow[] }) => {
  const t = useCopy(staffCopy).list
  if (rows.length === 0) return null
  return (
    <>
      <h2 class="govuk-heading-m">{heading}</h2>
      <ul class="kept-list">
        {rows.map(row => (
          <li>
            <A href={`/staff/recordings/${row.reference}`}>{t.row(row.reference)}</A>
            <Facts row={row} />
          </li>
        ))}
      </ul>
    </>
  )
}

/** How long it is, when it came, by when it is to be typed up, and who has listened. */
export const Facts = ({ row: { toldOn, seconds, due, listeners } }: { row: WaitingRow }) => {
  const t = useCopy(staffCopy).list
  const { language } = usePage()
  const { day } = useDays()
  return (
    <p class="govuk-body-s govuk-!-margin-bottom-2">
      {t.facts(day(toldOn), seconds)}{' '}
      {due?.lateBy ? (
        <strong class="kept-late">{t.lateBy(day(due.due), lateWords(due.lateBy, language))}</strong>
      ) : (
        due && t.by(day(due.due))
      )}{' '}
      {listeners.length === 0 ? t.unheard : t.heard(listeners.join(', '))}
    </p>
  )
}
