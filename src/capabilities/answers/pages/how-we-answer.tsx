import { useCopy } from '../../../platform/render/index.ts'
import type { CalendarDate } from '../../../standards/calendar.ts'
import type { PartCount } from '../../../standards/small-numbers.ts'
import { PublicPage } from '../../../ui/layouts/index.ts'
import { A, Para, useDays } from '../../../ui/words/index.tsx'
import type { Area } from '../../area/index.ts'
import { howCopy } from '../copy/how-we-answer.ts'
import type { howWeAnswerFacts } from '../how-we-answer.ts'
import type { HowWeAnswer } from '../rules/how-we-answer.ts'
import { Curve } from './curve.tsx'

type Facts = Awaited<ReturnType<typeof howWeAnswerFacts>>

interface HowWeAnswerProps {
  readonly area: Area
  readonly facts: Facts
  readonly today: CalendarDate
}

/** Words first: how many have an answer, how long they waited, whether they feel heard; then the curve with its table. */
export const HowWeAnswerPage = ({ area, facts, today }: HowWeAnswerProps) => {
  const t = useCopy(howCopy)
  const { date } = useDays()
  const { word, told } = facts
  return (
    <PublicPage title={t.title}>
      <h1 class="govuk-heading-l">{t.title}</h1>
      <Para>{t.lead}</Para>
      {word === null ? <Para>{t.none}</Para> : <Share facts={facts} />}
      {told !== null && word !== null && <Heard told={told} />}
      {told !== null && word !== null && <ByTeller told={told} />}
      {word !== null && <Curve curve={facts.curve} within={facts.within} />}
      <p class="kept-source">
        {t.asAt(date(today))} {t.small(area.smallNumber)}
      </p>
      <Para>
        <A href="/our-word">{t.word}</A>
      </Para>
      <Para>
        <A href="/stories">{t.stories}</A>
      </Para>
    </PublicPage>
  )
}

const Share = ({ facts: { word, waits } }: { facts: Facts }) => {
  const t = useCopy(howCopy)
  const done = word === null ? null : bothShown(word.keptInTime, word.keptLate)
  return (
    <>
      <h2 class="govuk-heading-m">{t.share}</h2>
      <Para>
        {done !== null && word?.asked.kind === 'shown' ? (
          <>
            <strong>{t.answered(done, word.asked.count)}</strong> {t.rest}
          </>
        ) : (
          t.few
        )}
      </Para>
      {waits.longest !== null && (
        <>
          <h2 class="govuk-heading-m">{t.waits}</h2>
          <Para>
            {waits.median !== null && <strong>{t.median(waits.median)} </strong>}
            {t.longest(waits.longest)}
          </Para>
        </>
      )}
    </>
  )
}

const bothShown = (one: PartCount, other: PartCount): number | null =>
  one.kind === 'shown' && other.kind === 'shown' ? one.count + other.count : null

const Heard = ({ told }: { told: HowWeAnswer }) => {
  const t = useCopy(howCopy)
  const count = (one: PartCount) =>
    one.kind === 'shown' ? String(one.count) : one.kind === 'hidden' ? t.under(one.below) : t.withheld
  return (
    <>
      <h2 class="govuk-heading-m">{t.heard}</h2>
      <Para>
        {t.heardLead} {told.said.kind === 'shown' ? t.said(told.said.count) : t.heardNone}
      </Para>
      {told.said.kind === 'shown' && (
        <dl class="kept-figures">
          {(['yes', 'partly', 'no'] as const).map(feels => (
            <div class="kept-figure">
              <dt>{t.feels[feels]}</dt>
              <dd>{count(told.heard[feels])}</dd>
            </div>
          ))}
        </dl>
      )}
    </>
  )
}

const ByTeller = ({ told: { byTeller } }: { told: HowWeAnswer }) => {
  const t = useCopy(howCopy)
  const names: Readonly<Record<string, string>> = t.tellers
  return (
    <>
      <h2 class="govuk-heading-m">{t.who}</h2>
      {byTeller.length === 0 && <Para>{t.whoFew}</Para>}
      <ul class="govuk-list govuk-list--bullet">
        {byTeller.map(({ teller, asked, answered }) => (
          <li>
            {names[teller] ?? teller}: {t.ofThem(answered, asked)}
          </li>
        ))}
      </ul>
    </>
  )
}
