import { useCopy } from '../../../platform/render/index.ts'
import type { CalendarDate } from '../../../standards/calendar.ts'
import { workingDaysBetween } from '../../../standards/working-days.ts'
import { Button } from '../../../ui/govuk/index.ts'
import { StaffPage } from '../../../ui/layouts/index.ts'
import { Para, useDays } from '../../../ui/words/index.tsx'
import { minutesStanding } from '../rules/minutes-clock.ts'
import { minutesOutOn, type PublishedMeeting } from '../rules/published.ts'
import type { MeetingRow } from '../rules/records.ts'
import { staffCopy } from '../staff-copy.ts'
import { Link } from './parts.tsx'

export interface DeskListProps {
  readonly meetings: readonly { readonly row: MeetingRow; readonly published: PublishedMeeting | null }[]
  readonly mayPlan: boolean
  readonly today: CalendarDate
}

/** Meetings as the people who prepare them see them: what is late first on each line. */
export const DeskListPage = ({ meetings, mayPlan, today }: DeskListProps) => {
  const t = useCopy(staffCopy).desk
  const here = meetings.filter(({ row }) => row.keptHere)
  const toCome = here.filter(({ row }) => row.on >= today)
  const held = here.filter(({ row }) => row.on < today).toReversed()
  const elsewhere = meetings.length - here.length
  return (
    <StaffPage title={t.title}>
      <h1 class="govuk-heading-l">{t.title}</h1>
      {mayPlan && <Button text={t.plan} href="/staff/meetings/plan" />}
      <Para>
        <Link href="/staff/meetings/questions" text={t.questions} />
      </Para>
      <h2 class="govuk-heading-m">{t.next}</h2>
      {toCome.length === 0 ? <Para>{t.noneYet}</Para> : <Rows {...{ meetings: toCome, mayPlan, today }} />}
      {held.length > 0 && <h2 class="govuk-heading-m">{t.past}</h2>}
      {held.length > 0 && <Rows {...{ meetings: held, mayPlan, today }} />}
      {elsewhere > 0 && <h2 class="govuk-heading-m">{t.elsewhere}</h2>}
      {elsewhere > 0 && <Para>{t.elsewhereAbout(elsewhere)}</Para>}
    </StaffPage>
  )
}

const Rows = ({ meetings, today }: DeskListProps) => {
  const { day } = useDays()
  return (
    <ul class="kept-list">
      {meetings.map(({ row, published }) => (
        <li class="govuk-body">
          <Link href={`/staff/meetings/${row.key}`} text={day(row.on)} />
          <br />
          <DeskClock row={row} published={published} today={today} />
        </li>
      ))}
    </ul>
  )
}

type ClockProps = DeskListProps['meetings'][number] & { readonly today: CalendarDate }

const DeskClock = ({ row, published, today }: ClockProps) => {
  const t = useCopy(staffCopy).desk
  const { date } = useDays()
  const publishedOn = published && minutesOutOn(published)
  const standing = minutesStanding({ ...row, publishedOn }, today)
  if (standing.kind === 'published') {
    const approved = published?.snapshot.minutes?.stage === 'approved'
    const late = standing.late > 0 ? ` ${t.late(standing.late)}` : ''
    return <>{t.draft(date(standing.on)) + late + (approved ? ` ${t.approved}` : '')}</>
  }
  const due = t.due(date(standing.dueOn))
  if (standing.kind === 'late') {
    return (
      <span class="kept-late">
        {due} {t.late(standing.late)}
      </span>
    )
  }
  if (standing.kind === 'to-come') return <>{due}</>
  return (
    <>
      {due} {t.left(workingDaysBetween(today, standing.dueOn))}
    </>
  )
}
