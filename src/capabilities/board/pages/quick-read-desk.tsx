import type { FormView } from '../../../platform/forms/index.ts'
import { useCopy } from '../../../platform/render/index.ts'
import { Para, useDays } from '../../../ui/words/index.tsx'
import { quickReadForm } from '../forms.ts'
import type { MeetingRow } from '../rules/records.ts'
import { staffCopy } from '../staff-copy.ts'
import { StaffForm } from './staff-parts.tsx'

export const QuickReadPage = ({ meeting, view }: { meeting: MeetingRow; view: FormView }) => {
  const t = useCopy(staffCopy).quickRead
  const { date } = useDays()
  return (
    <StaffForm
      title={t.title}
      caption={date(meeting.on)}
      back={`/staff/meetings/${meeting.key}`}
      of={quickReadForm}
      view={view}
      save={t.save}
    >
      <Para>{t.about}</Para>
    </StaffForm>
  )
}
