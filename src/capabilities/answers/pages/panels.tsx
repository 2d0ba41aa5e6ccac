import type { Child } from 'hono/jsx'
import { useCopy, usePage } from '../../../platform/render/index.ts'
import type { CalendarDate } from '../../../standards/calendar.ts'
import { A, Para, useDays } from '../../../ui/words/index.tsx'
import { doneBy, dueOf, sayDue, statusOn, type PublishedPromise } from '../../plan/index.ts'
import type { Priority } from '../../priorities/index.ts'
import type { ThemeInBook } from '../../themes/index.ts'
import { homeCopy } from '../copy/home.ts'

interface NameProps {
  /** Level of the heading: one below the part that the panels stand in. */
  readonly level?: 3 | 4
  readonly children?: Child
}

const Name = ({ level = 4, children }: NameProps) => {
  const Heading = `h${level}` as 'h4'
  return <Heading class="kept-panel__name">{children}</Heading>
}

/** The three panels of a change, always in this order and in these colours: told, will do, changed. */

interface ToldProps {
  readonly theme: ThemeInBook | null
  readonly priority?: Priority | null
}

export const ToldPanel = ({ theme, priority = null }: ToldProps) => {
  const t = useCopy(homeCopy).change
  const stories = theme?.development?.stories
  return (
    <div class="kept-panel">
      <Name>{t.told}</Name>
      {theme === null ? (
        <Para>{t.noTheme}</Para>
      ) : (
        <>
          <Para>{theme.development?.words ?? theme.strength?.words}</Para>
          {stories?.kind === 'shown' && <Para>{t.count(stories.count)}</Para>}
          {priority !== null && <Para>{t.chosen(priority.roundTitle)}</Para>}
          <Para>
            <A href={`/themes/${theme.key}`}>{t.behind(theme.title)}</A>
          </Para>
        </>
      )}
    </div>
  )
}

interface WillProps extends Pick<NameProps, 'level'> {
  readonly promise: PublishedPromise | null
  readonly none: string
}

export const WillPanel = ({ promise, none, level = 4 }: WillProps) => {
  const t = useCopy(homeCopy).change
  const { language } = usePage()
  const due = promise && dueOf(promise)
  return (
    <div class="kept-panel kept-panel--will">
      <Name level={level}>{t.will}</Name>
      {promise === null ? (
        <Para>{none}</Para>
      ) : (
        <>
          <Para>
            <A href={`/plan/promises/${promise.reference}`}>{promise.promise}</A>
          </Para>
          {due && <Para>{t.due(sayDue(due, language))}</Para>}
        </>
      )}
    </div>
  )
}

interface ChangedProps extends Pick<NameProps, 'level'> {
  readonly promise: PublishedPromise | null
  readonly today: CalendarDate
}

export const ChangedPanel = ({ promise, today, level = 4 }: ChangedProps) => {
  const t = useCopy(homeCopy).change
  return (
    <div class="kept-panel kept-panel--changed">
      <Name level={level}>{t.changed}</Name>
      {promise === null ? <Para>{t.noChange}</Para> : <News promise={promise} today={today} />}
    </div>
  )
}

const News = ({ promise, today }: { promise: PublishedPromise; today: CalendarDate }) => {
  const t = useCopy(homeCopy).change
  const { date } = useDays()
  const { status, daysLate } = statusOn(promise, today)
  const done = doneBy(promise)
  const newest = promise.updates.at(-1)
  return (
    <>
      {status === 'late' && <p class="govuk-body kept-late">{t.late(daysLate)}</p>}
      {status === 'done' && done !== null && <Para>{t.doneOn(date(done.on))}</Para>}
      {newest ? <p class="govuk-body kept-words">{newest.words}</p> : <Para>{t.noNews}</Para>}
    </>
  )
}

/** The second judgement, which never changes the first. */
export const Felt = ({ promise }: { promise: PublishedPromise }) => {
  const t = useCopy(homeCopy).change
  const felt = promise.felt.at(-1)
  return (
    <Para>
      <strong>{t.felt}</strong> {t.feltAnswer[felt?.answer ?? 'not-asked']}{' '}
      {felt?.asked.kind === 'shown' && t.feltAsked(felt.asked.count)}{' '}
      {felt?.counts && t.feltCounts(felt.counts.saidYes, felt.counts.saidNo)}
    </Para>
  )
}
