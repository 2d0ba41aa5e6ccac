import { useCopy } from '../../../platform/render/index.ts'
import { Panel } from '../../../ui/govuk/index.ts'
import { StaffPage } from '../../../ui/layouts/index.ts'
import { A, Para, useDays } from '../../../ui/words/index.tsx'
import type { Named } from '../promising.ts'
import { staffCopy } from '../staff-copy.ts'

/** The code of a call that staff wrote down: shown once, to be read to whoever is on the telephone. */
export const TakenPage = ({ code, named }: { code: string; named: Named | null }) => {
  const t = useCopy(staffCopy).take
  const { day } = useDays()
  return (
    <StaffPage title={t.done} back="/staff/calls">
      <Panel titleText={t.done}>
        <span class="kept-code">{code}</span>
      </Panel>
      <Para>{named === null ? t.nobody : t.promised(named.name, day(named.day))}</Para>
      <Para>{t.doneLead}</Para>
      <A href="/staff/calls">{t.go}</A>
    </StaffPage>
  )
}
