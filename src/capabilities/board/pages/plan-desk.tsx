import type { FormView } from '../../../platform/forms/index.ts'
import { useCopy } from '../../../platform/render/index.ts'
import type { CalendarDate } from '../../../standards/calendar.ts'
import { FormKeys } from '../../../ui/forms/index.ts'
import { Button, InsetText } from '../../../ui/govuk/index.ts'
import { StaffPage } from '../../../ui/layouts/index.ts'
import { Para, useDays } from '../../../ui/words/index.tsx'
import { planForm } from '../forms.ts'
import type { Desk } from '../life.ts'
import { noticeSnapshot } from '../rules/make-snapshot.ts'
import type { MeetingRow } from '../rules/records.ts'
import { staffCopy } from '../staff-copy.ts'
import { MeetingBody } from './meeting.tsx'
import { StaffForm } from './staff-parts.tsx'

/** Day, time and place: of a new meeting, or changed. */
export const PlanPage = ({ view, meeting }: { view: FormView; meeting: MeetingRow | null }) => {
  const t = useCopy(staffCopy).plan
  const { date } = useDays()
  if (meeting === null) {
    return <StaffForm title={t.title} back="/staff/meetings" of={planForm} view={view} save={t.save} />
  }
  return (
    <StaffForm
      title={t.change}
      caption={date(meeting.on)}
      back={`/staff/meetings/${meeting.key}`}
      of={planForm}
      view={view}
      save={t.save}
    >
      <Para>{t.keep}</Para>
    </StaffForm>
  )
}

/** The notice as everyone will see it, and the button. */
export const NoticePage = ({ desk, today }: { desk: Desk; today: CalendarDate }) => {
  const t = useCopy(staffCopy).notice
  const { facts, life } = desk
  const meeting = { snapshot: noticeSnapshot(facts), publishedOn: today }
  const stop = life.draftPublishedOn !== null ? t.minutesOut : facts.agenda.length === 0 ? t.noAgenda : null
  return (
    <StaffPage title={t.title} back={`/staff/meetings/${facts.meeting.key}`}>
      <InsetText text={stop ?? t.about} />
      <MeetingBody meeting={meeting} decisions={[]} questions={[]} today={today} />
      {stop === null && (
        <form method="post" novalidate>
          <FormKeys />
          <Button text={t.button} preventDoubleClick />
        </form>
      )}
    </StaffPage>
  )
}
