import type { FormView } from '../../../platform/forms/index.ts'
import { useCopy } from '../../../platform/render/index.ts'
import { FormKeys } from '../../../ui/forms/index.ts'
import { Button } from '../../../ui/govuk/index.ts'
import { StaffPage } from '../../../ui/layouts/index.ts'
import { Para, useDays } from '../../../ui/words/index.tsx'
import { copy } from '../copy.ts'
import type { agendaForm } from '../forms.ts'
import type { AgendaItem, MeetingRow } from '../rules/records.ts'
import { staffCopy } from '../staff-copy.ts'
import { Link } from './parts.tsx'
import { StaffForm } from './staff-parts.tsx'

interface AgendaDeskProps {
  readonly meeting: MeetingRow
  readonly agenda: readonly AgendaItem[]
}

export const AgendaDeskPage = ({ meeting, agenda }: AgendaDeskProps) => {
  const t = useCopy(staffCopy)
  const { date } = useDays()
  const here = `/staff/meetings/${meeting.key}`
  return (
    <StaffPage title={t.agenda.title} back={here}>
      <span class="govuk-caption-l">{date(meeting.on)}</span>
      <h1 class="govuk-heading-l">{t.agenda.title}</h1>
      {agenda.length === 0 && <Para>{t.none}</Para>}
      <ul class="kept-list">
        {agenda.map(item => (
          <Row item={item} here={here} />
        ))}
      </ul>
      <Button text={t.agenda.add} href={`${here}/agenda/add`} />
    </StaffPage>
  )
}

const Row = ({ item, here }: { item: AgendaItem; here: string }) => {
  const t = useCopy(staffCopy)
  const purposes = useCopy(copy).purpose
  return (
    <li class="govuk-body">
      <strong>
        {item.number}. {item.title}
      </strong>
      <br />
      {item.purpose && `${purposes[item.purpose]}. `}
      {item.presenter} <Link href={`${here}/agenda/${item.id}`} text={t.agenda.change(item.number)} />
    </li>
  )
}

interface AgendaItemProps {
  readonly meeting: MeetingRow
  readonly of: ReturnType<typeof agendaForm>
  readonly view: FormView
  /** Where to send a removal; null for a new item. */
  readonly remove: string | null
}

export const AgendaItemPage = ({ meeting, of, view, remove }: AgendaItemProps) => {
  const t = useCopy(staffCopy).agenda
  const { date } = useDays()
  const removing = remove !== null && (
    <form method="post" action={remove} novalidate>
      <FormKeys />
      <Button text={t.remove} classes="govuk-button--secondary" preventDoubleClick />
    </form>
  )
  return (
    <StaffForm
      title={remove === null ? t.add : t.title}
      caption={date(meeting.on)}
      back={`/staff/meetings/${meeting.key}/agenda`}
      of={of}
      view={view}
      save={t.save}
      after={removing}
    />
  )
}
