import { useCopy, usePage } from '../../../platform/render/index.ts'
import type { CalendarDate } from '../../../standards/calendar.ts'
import { PublicPage } from '../../../ui/layouts/index.ts'
import { A, Para } from '../../../ui/words/index.tsx'
import { dueOf, sayDue, statusOn, StatusTag, type PublishedPromise } from '../../plan/index.ts'
import { themeInBook, type ThemeBookSnapshot } from '../../themes/index.ts'
import { changesCopy } from '../copy/word.ts'
import type { Changes } from '../rules/news.ts'
import { ChangedPanel, Felt, ToldPanel, WillPanel } from './panels.tsx'

interface ChangesProps {
  readonly changes: Changes
  readonly book: ThemeBookSnapshot | null
  readonly today: CalendarDate
}

/** You told us, we did: what is done, whether families feel it, and what is not done yet. */
export const ChangesPage = ({ changes: { made, onTheWay }, book, today }: ChangesProps) => {
  const t = useCopy(changesCopy)
  const nothing = made.length === 0 && onTheWay.length === 0
  return (
    <PublicPage title={t.title}>
      <h1 class="govuk-heading-l">{t.title}</h1>
      <Para>{t.lead}</Para>
      {nothing ? (
        <Para>
          {t.noPlan} {t.noPlanTold} <A href="/themes">{t.themes}</A>
        </Para>
      ) : (
        <>
          <h2 class="govuk-heading-m">{t.done}</h2>
          <Para>{made.length === 0 ? t.none : `${t.doneLead} ${t.felt}`}</Para>
          {made.map(promise => (
            <Made {...{ promise, book, today }} />
          ))}
          <NotYet promises={onTheWay} today={today} />
        </>
      )}
      <Para>
        <A href="/plan">{t.plan}</A>
      </Para>
      <Para>
        <A href="/our-word">{t.word}</A>
      </Para>
    </PublicPage>
  )
}

interface MadeProps {
  readonly promise: PublishedPromise
  readonly book: ThemeBookSnapshot | null
  readonly today: CalendarDate
}

const Made = ({ promise, book, today }: MadeProps) => {
  const key = promise.priorities[0]?.themeKey
  const theme = (book && key && themeInBook(book, key)) || null
  const id = `promise-${promise.reference}`
  return (
    <section class="kept-block" aria-labelledby={id}>
      <h3 class="govuk-heading-s" id={id}>
        {promise.promise}
      </h3>
      <div class="kept-panels">
        <ToldPanel theme={theme} />
        <WillPanel promise={promise} none="" />
        <ChangedPanel promise={promise} today={today} />
      </div>
      <Felt promise={promise} />
    </section>
  )
}

const NotYet = ({ promises, today }: { promises: readonly PublishedPromise[]; today: CalendarDate }) => {
  const t = useCopy(changesCopy)
  const { language } = usePage()
  if (promises.length === 0) return null
  return (
    <>
      <h2 class="govuk-heading-m">{t.notYet}</h2>
      <Para>{t.notYetLead}</Para>
      <ul class="kept-list">
        {promises.map(promise => {
          const { status, daysLate } = statusOn(promise, today)
          const due = dueOf(promise)
          return (
            <li>
              <Para classes="govuk-!-margin-bottom-1">
                <A href={`/plan/promises/${promise.reference}`}>{promise.promise}</A>
              </Para>
              <Para classes="govuk-!-margin-bottom-0">
                <StatusTag status={status} />{' '}
                {status === 'late' && <span class="kept-late">{t.late(daysLate)}. </span>}
                {due && `${t.due(sayDue(due, language))}.`}
              </Para>
            </li>
          )
        })}
      </ul>
    </>
  )
}
