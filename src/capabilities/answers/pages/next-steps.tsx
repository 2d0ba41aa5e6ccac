import { useCopy } from '../../../platform/render/index.ts'
import type { CalendarDate } from '../../../standards/calendar.ts'
import { A, Para, useDays } from '../../../ui/words/index.tsx'
import { statusOn, StatusTag, type PublishedPromise } from '../../plan/index.ts'
import { trailCopy } from '../copy/trail.ts'
import type { Following } from '../trail.ts'
import { ChangedPanel, Felt, WillPanel } from './panels.tsx'

/** What followed from a theme: who chose it, what was promised, what has changed. */
export const NextSteps = ({ following, today }: { following: Following; today: CalendarDate }) => {
  const t = useCopy(trailCopy).next
  const { date } = useDays()
  const { priorities, promises } = following
  return (
    <>
      {priorities.map(({ round, roundTitle, chosenOn }) => (
        <Para>
          <A href={`/vote/${round}`}>{t.chosen(roundTitle, date(chosenOn))}</A>
        </Para>
      ))}
      {promises.length === 0 && <Para>{priorities.length === 0 ? t.none : t.noPromise}</Para>}
      {promises.map(promise => (
        <PromiseAndChange promise={promise} today={today} />
      ))}
    </>
  )
}

const PromiseAndChange = ({ promise, today }: { promise: PublishedPromise; today: CalendarDate }) => (
  <>
    <div class="kept-panels">
      <WillPanel promise={promise} none="" level={3} />
      <ChangedPanel promise={promise} today={today} level={3} />
    </div>
    <div class="kept-heading">
      <StatusTag status={statusOn(promise, today).status} />
      <Felt promise={promise} />
    </div>
  </>
)
