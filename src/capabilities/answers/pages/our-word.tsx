import { useCopy } from '../../../platform/render/index.ts'
import type { CalendarDate } from '../../../standards/calendar.ts'
import type { PartCount } from '../../../standards/small-numbers.ts'
import { PublicPage } from '../../../ui/layouts/index.ts'
import { A, Para, SourceNote, useDays } from '../../../ui/words/index.tsx'
import type { Area } from '../../area/index.ts'
import { wordCopy } from '../copy/word.ts'
import { standardOf } from '../rules/kinds.ts'
import { inOrderOf, type WordShown } from '../rules/our-word.ts'

interface OurWordProps {
  readonly area: Area
  readonly words: readonly WordShown[]
  readonly today: CalendarDate
}

/** Every kind of duty: what we said, how often it was asked, and how often we kept it. */
export const OurWordPage = ({ area, words, today }: OurWordProps) => {
  const t = useCopy(wordCopy)
  const { date } = useDays()
  return (
    <PublicPage title={t.title}>
      <h1 class="govuk-heading-l">{t.title}</h1>
      <Para>{t.lead}</Para>
      {words.length === 0 ? <Para>{t.none}</Para> : <Para>{t.how}</Para>}
      {inOrderOf(words, Object.keys(t.kinds)).map(word => (
        <OneKind word={word} area={area} />
      ))}
      {words.length > 0 && (
        <p class="kept-source">
          {t.asAt(date(today))} {t.small(area.smallNumber)}
        </p>
      )}
      {area.servicePromises.length > 0 && <ServicePromises area={area} />}
      <Definitions />
      <Para>
        <A href="/how-we-answer">{t.howWell}</A>
      </Para>
      <Para>
        <A href="/changes">{t.changes}</A>
      </Para>
    </PublicPage>
  )
}

const OneKind = ({ word, area }: { word: WordShown; area: Area }) => {
  const t = useCopy(wordCopy)
  const { kind, asked, anyLate, longestWait } = word
  const known: Readonly<Record<string, { name: string; promise(days: number): string }>> = t.kinds
  const words = known[kind] ?? { name: t.otherKind(kind), promise: t.otherPromise }
  const standard = standardOf(kind, area)
  const id = kind.replace('.', '-')
  return (
    <section class="kept-block" aria-labelledby={id}>
      <h2 class="govuk-heading-m govuk-!-margin-bottom-1" id={id}>
        {words.name}
      </h2>
      <Para>
        <strong>{t.ours}:</strong> {words.promise(standard?.workingDays ?? 0)}{' '}
        {standard?.setBy === 'this-site' && t.proposed}
      </Para>
      <Para>{asked.kind === 'shown' ? t.asked(asked.count) : t.askedFew(asked.below)}</Para>
      <Figures word={word} />
      <Para>
        {anyLate ? <span class="kept-late">{t.lateNow}</span> : t.noneLate}{' '}
        {longestWait !== null && standard !== null && t.wait(longestWait)}
      </Para>
    </section>
  )
}

const shownFigures = ['keptInTime', 'keptLate', 'late', 'notYetDue'] as const

const Figures = ({ word }: { word: WordShown }) => {
  const t = useCopy(wordCopy)
  const { neverKept } = word
  const withNever = neverKept.kind !== 'shown' || neverKept.count > 0
  const parts = withNever ? ([...shownFigures, 'neverKept'] as const) : shownFigures
  return (
    <dl class="kept-figures">
      {parts.map(part => (
        <div class={part === 'late' && word.anyLate ? 'kept-figure kept-figure--late' : 'kept-figure'}>
          <dt>{t.numbers[part]}</dt>
          <dd>
            <Figure count={word[part]} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

const Figure = ({ count }: { count: PartCount }) => {
  const t = useCopy(wordCopy)
  if (count.kind === 'withheld') return <>{t.withheld}</>
  return <>{count.kind === 'shown' ? String(count.count) : t.few(count.below)}</>
}

/** What services have said in public elsewhere. Nothing is counted here, and the page says so. */
const ServicePromises = ({ area }: { area: Area }) => {
  const t = useCopy(wordCopy).services
  return (
    <>
      <h2 class="govuk-heading-m">{t.heading}</h2>
      <Para>{t.lead}</Para>
      <ul class="kept-list">
        {area.servicePromises.map(({ text, source }, nth) => (
          <li>
            <Para classes="govuk-!-margin-bottom-1">{text}</Para>
            <SourceNote about={t.promise(nth + 1)} source={source} />
          </li>
        ))}
      </ul>
    </>
  )
}

const Definitions = () => {
  const t = useCopy(wordCopy)
  return (
    <>
      <h2 class="govuk-heading-m">{t.means}</h2>
      <dl class="kept-glossary">
        {t.definitions.map(([word, means]) => (
          <div>
            <dt class="govuk-body">{word}</dt>
            <dd class="govuk-body">{means}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
