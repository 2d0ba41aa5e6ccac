import { useCopy } from '../../../platform/render/index.ts'
import type { CalendarDate } from '../../../standards/calendar.ts'
import type { PartCount } from '../../../standards/small-numbers.ts'
import { PublicPage } from '../../../ui/layouts/index.ts'
import { A, Para, useDays } from '../../../ui/words/index.tsx'
import type { Area } from '../../area/index.ts'
import { copy } from '../copy.ts'
import type { CallCounts } from '../rules/counts.ts'

interface NumbersProps {
  readonly counts: CallCounts | null
  readonly today: CalendarDate
  readonly area: Area
}

const shown = ['inTime', 'late', 'notYetDue'] as const

/** Kept and missed calls, with what each word means, out of how many, and for which day. */
export const NumbersPage = ({ counts, today, area }: NumbersProps) => {
  const t = useCopy(copy).numbers
  return (
    <PublicPage title={t.title} back="/talk-to-a-person">
      <h1 class="govuk-heading-l">{t.title}</h1>
      {counts === null ? <Para>{t.none}</Para> : <Counts {...{ counts, today, area }} />}
      <h2 class="govuk-heading-m">{t.means}</h2>
      <dl class="kept-glossary">
        {t.meanings(area.standards.callBack.workingDays).map(([word, means]) => (
          <div>
            <dt class="govuk-body">{word}</dt>
            <dd class="govuk-body">{means}</dd>
          </div>
        ))}
      </dl>
      <Para>
        <A href="/talk-to-a-person">{t.back}</A>
      </Para>
    </PublicPage>
  )
}

const Counts = ({ counts, today, area }: NumbersProps & { counts: CallCounts }) => {
  const t = useCopy(copy).numbers
  const { date } = useDays()
  const { asked, parts, spoke, sortedAtOnce, medianDays, anyLateNow, since } = counts
  return (
    <>
      <Para>{t.lead(date(since), date(today))}</Para>
      <Para>{asked.kind === 'shown' ? t.asked(asked.count) : t.askedFew(asked.below)}</Para>
      <dl class="kept-figures">
        {shown.map(part => (
          <div class={part === 'late' && anyLateNow ? 'kept-figure kept-figure--late' : 'kept-figure'}>
            <dt>{t.parts[part]}</dt>
            <dd>
              <Figure count={parts[part]} />
            </dd>
          </div>
        ))}
      </dl>
      <Para>{anyLateNow ? <span class="kept-late">{t.lateNow}</span> : t.noneLate}</Para>
      {medianDays !== null && <Para>{t.median(t.medianDays(medianDays))}</Para>}
      {spoke.kind === 'shown' && sortedAtOnce?.kind === 'shown' && (
        <Para>{t.sorted(sortedAtOnce.count, spoke.count)}</Para>
      )}
      <p class="kept-source">{t.small(area.smallNumber)}</p>
    </>
  )
}

const Figure = ({ count }: { count: PartCount }) => {
  const t = useCopy(copy).numbers
  if (count.kind === 'withheld') return <>{t.withheld}</>
  return <>{count.kind === 'shown' ? String(count.count) : t.few(count.below)}</>
}
