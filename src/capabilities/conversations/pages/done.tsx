import { useCopy } from '../../../platform/render/index.ts'
import { Panel } from '../../../ui/govuk/index.ts'
import { PublicPage } from '../../../ui/layouts/index.ts'
import { A, Para, useDays } from '../../../ui/words/index.tsx'
import type { Area } from '../../area/index.ts'
import { WhoToRing } from '../../safeguarding/index.ts'
import { copy, lastHour } from '../copy.ts'
import { teamsOf } from '../forms.ts'
import type { Call, History } from '../store/calls.ts'
import { Narrow } from './narrow.tsx'

interface DonePageProps {
  readonly call: Call
  readonly history: History
  readonly code: string
  readonly area: Area
  readonly noteDays: number
}

/** A name and a day at once, and the code that leads back to them. */
export const DonePage = ({ call, history, code, area, noteDays }: DonePageProps) => {
  const all = useCopy(copy)
  const t = all.done
  const lead = all.offer.lead_
  const { day } = useDays()
  const promised = history.promises.at(-1)
  const title = promised
    ? t.title(promised.personName, lastHour(call.bestTime), day(promised.dueOn))
    : t.titleNobody
  const team = teamsOf(area).find(({ value }) => value === call.notTeam)
  return (
    <PublicPage title={title}>
      <Narrow>
        <Panel titleText={title}>
          {t.code}
          <br />
          <span class="kept-code">{code}</span>
        </Panel>
        <WhoToRing area={area} words={[call.about]} />
        {promised && <Para>{t.job(promised.personJob)}</Para>}
        {promised && team && <Para>{t.notTeam(team.text)}</Para>}
        {!promised && area.conversations?.lead && <Para>{lead(area.conversations.lead)}</Para>}
        {(call.help === 'signs' || call.help === 'language') && <Para>{t.help[call.help]}</Para>}
        <Para>{t.keep}</Para>
        <Para>{t.lost}</Para>
        <h2 class="govuk-heading-m">{t.next}</h2>
        <ul class="govuk-list govuk-list--bullet govuk-list--spaced">
          {promised ? <li>{t.time[call.bestTime]}</li> : <li>{t.nobody(area.contact.phone)}</li>}
          <li>{t.miss}</li>
          <li>{t.late}</li>
          <li>{t.note(noteDays)}</li>
        </ul>
        <Para>
          <A href="/talk-to-a-person/your-call">{t.see}</A>
        </Para>
      </Narrow>
    </PublicPage>
  )
}
