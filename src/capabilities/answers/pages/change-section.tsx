import { useCopy } from '../../../platform/render/index.ts'
import type { CalendarDate } from '../../../standards/calendar.ts'
import { A, Para } from '../../../ui/words/index.tsx'
import { statusOn, StatusTag } from '../../plan/index.ts'
import { homeCopy } from '../copy/home.ts'
import type { OneChange } from '../home.ts'
import type { LoopRow } from '../rules/loop.ts'
import { ChangedPanel, Felt, ToldPanel, WillPanel } from './panels.tsx'

interface SectionProps {
  readonly change: OneChange
  readonly row: LoopRow | undefined
  readonly hasPlan: boolean
  readonly today: CalendarDate
}

/** One cornerstone on the front page: a status word, three panels, and whether families feel it. */
export const ChangeSection = ({ change, row, hasPlan, today }: SectionProps) => {
  const t = useCopy(homeCopy).change
  const { cornerstone, promise, theme, priority } = change
  return (
    <section class="kept-block" aria-labelledby={`change-${cornerstone.key}`}>
      <div class="kept-heading">
        <h3 class="govuk-heading-m" id={`change-${cornerstone.key}`}>
          {cornerstone.name}
        </h3>
        {promise !== null && <StatusTag status={statusOn(promise, today).status} />}
      </div>
      <div class="kept-panels">
        <ToldPanel theme={theme} priority={priority} />
        <WillPanel promise={promise} none={hasPlan ? t.noPromise : t.noPlan} />
        <ChangedPanel promise={promise} today={today} />
      </div>
      {promise !== null && <Felt promise={promise} />}
      <More {...{ cornerstone, promise, row }} />
    </section>
  )
}

interface MoreProps extends Pick<OneChange, 'cornerstone' | 'promise'> {
  readonly row: LoopRow | undefined
}

const More = ({ cornerstone: { key, name }, promise, row }: MoreProps) => {
  const t = useCopy(homeCopy).change
  return (
    <Para>
      {promise === null ? (
        <A href="/vote">
          {t.chosenLink}
          <span class="govuk-visually-hidden">: {name}</span>
        </A>
      ) : (
        <A href={`/plan/${key}`}>{t.all(name, row?.promises ?? 0)}</A>
      )}
    </Para>
  )
}
