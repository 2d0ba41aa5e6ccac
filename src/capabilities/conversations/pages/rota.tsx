import { useCopy } from '../../../platform/render/index.ts'
import { FormKeys } from '../../../ui/forms/index.ts'
import { Button } from '../../../ui/govuk/index.ts'
import { StaffPage } from '../../../ui/layouts/index.ts'
import { A, Para, useDays } from '../../../ui/words/index.tsx'
import type { Area } from '../../area/index.ts'
import type { Person } from '../../people/index.ts'
import { ROTA_PLACE } from '../duties.ts'
import { teamsOf } from '../forms.ts'
import type { OnRota } from '../rules/rota.ts'
import { staffCopy } from '../staff-copy.ts'
import type { Absence } from '../store/rota.ts'

interface RotaProps {
  readonly callers: readonly Person[]
  readonly rota: readonly OnRota[]
  readonly absences: readonly Absence[]
  readonly area: Area
  readonly me: string
  readonly leads: boolean
}

/** Everybody who rings: their days, their room, their teams, and when they are away. */
export const RotaPage = ({ callers, rota, absences, area, me, leads }: RotaProps) => {
  const t = useCopy(staffCopy).rota
  return (
    <StaffPage title={t.title} back="/staff/calls">
      <h1 class="govuk-heading-l">{t.title}</h1>
      <Para>{t.lead(area.standards.callBack.workingDays)}</Para>
      {callers.length === 0 && <Para>{t.noCallers}</Para>}
      {callers.length > 0 && rota.length === 0 && <Para>{t.empty}</Para>}
      <ul class="kept-list">
        {callers.map(({ id, name, jobTitle }) => (
          <li>
            <h2 class="govuk-heading-s govuk-!-margin-bottom-1">{`${name}, ${jobTitle}`}</h2>
            <Line on={rota.find(({ person }) => person === id)} area={area} knows={leads || id === me} />
            <Away of={absences.filter(({ person }) => person === id)} mayEnd={leads || id === me} />
            {leads && (
              <Para classes="govuk-!-margin-bottom-1">
                <A href={`${ROTA_PLACE}/${id}`}>{t.plan(name)}</A>
              </Para>
            )}
            {(leads || id === me) && (
              <Para classes="govuk-!-margin-bottom-1">
                <A href={`${ROTA_PLACE}/${id}/away`}>{`${t.absence.heading}: ${name}`}</A>
              </Para>
            )}
          </li>
        ))}
      </ul>
    </StaffPage>
  )
}

/** `knows`: whoever rings sees their own calls and no others, so they cannot count those of others. */
const Line = ({ on, area, knows }: { on: OnRota | undefined; area: Area; knows: boolean }) => {
  const t = useCopy(staffCopy).rota
  const { day } = useDays()
  if (on === undefined) return <Para>{t.off}</Para>
  const days = [...on.weekdays].sort().map(each => t.weekdays[each - 1])
  const teams = teamsOf(area).filter(({ value }) => on.teams.includes(value))
  const skills = [...(on.signs ? [t.sign] : []), ...on.languages]
  return (
    <Para classes="govuk-!-margin-bottom-1">
      {t.on(days.join(', '), on.callsADay)} {knows && `${t.waits(on.open)} `}
      {teams.length > 0 && `${t.teams(teams.map(({ text }) => text).join(', '))} `}
      {skills.length > 0 && `${t.skills(skills.join(', '))} `}
      {t.from(day(on.fromDay))}
    </Para>
  )
}

const Away = ({ of, mayEnd }: { of: readonly Absence[]; mayEnd: boolean }) => {
  const t = useCopy(staffCopy).rota
  const { day } = useDays()
  return (
    <>
      {of.map(({ id, firstDay, lastDay }) => (
        <>
          <Para classes="govuk-!-margin-bottom-1">{t.away(day(firstDay), day(lastDay))}</Para>
          {mayEnd && (
            <form method="post" action={`${ROTA_PLACE}/${id}/back`} novalidate>
              <FormKeys />
              <Button text={t.absence.back} classes="govuk-button--secondary" preventDoubleClick />
            </form>
          )}
        </>
      ))}
    </>
  )
}
