import type { Child } from 'hono/jsx'
import { useCopy, usePage } from '../../../../platform/render/index.ts'
import type { CalendarDate } from '../../../../standards/calendar.ts'
import { PublicPage } from '../../../../ui/layouts/index.ts'
import { copy } from '../../copy.ts'
import { dueOf } from '../../rules/promise.ts'
import type { PublishedPromise } from '../../rules/snapshot.ts'
import { statusOn } from '../../rules/status.ts'
import { StatusTag } from '../status-tag.tsx'
import { sayDue } from '../words.ts'
import { Histories } from './histories.tsx'
import { ChangedPanel, ToldPanel, WillPanel } from './promise-panels.tsx'
import type { PromisePageProps } from './promise-props.ts'
import { SourceLine } from './source-line.tsx'

/** One promise: where it stands, what you told us, what we will do, what has changed, and everything that moved. */
export const PromisePage = (props: PromisePageProps) => {
  const t = useCopy(copy)
  const { area, promise } = props
  const cornerstone = area.cornerstones.find(({ key }) => key === promise.cornerstone)
  return (
    <PublicPage
      title={promise.promise}
      breadcrumbs={[
        { text: t.home, href: '/' },
        { text: t.plan, href: '/plan' },
        ...(promise.plan.imported
          ? [{ text: promise.plan.title, href: `/plan/plans/${promise.plan.key}` }]
          : []),
        ...(cornerstone ? [{ text: cornerstone.name, href: `/plan/${cornerstone.key}` }] : []),
      ]}
    >
      <PromiseArticle {...props} />
    </PublicPage>
  )
}

/** The same in a staff page: how it will look before it is public. */
export const PromiseArticle = (props: PromisePageProps & { readonly level?: 1 | 2 }) => {
  const t = useCopy(copy)
  const { area, promise, today, level = 1 } = props
  const Heading = level === 1 ? 'h1' : 'h2'
  return (
    <>
      <Heading class="govuk-heading-xl govuk-!-margin-bottom-4">{promise.promise}</Heading>
      <Standing promise={promise} today={today} />
      <div class="kept-panels">
        <ToldPanel {...props} />
        <WillPanel area={area} promise={promise} />
        <ChangedPanel promise={promise} />
      </div>
      <Histories area={area} promise={promise} />
      <p class="govuk-body">
        <a class="govuk-link" href="/talk-to-a-person">
          {t.ask}
        </a>
      </p>
      <SourceLine source={promise.source} />
    </>
  )
}

/** Where it stands today, in one tag and the sentences it needs. Both judgements stay visible when they differ. */
const Standing = ({ promise, today }: { promise: PublishedPromise; today: CalendarDate }) => {
  const t = useCopy(copy)
  const { language } = usePage()
  const { status, byRule, byOwner, reason, daysLate, waitsForConfirmation } = statusOn(promise, today)
  const due = dueOf(promise)
  const lines: Child[] = []
  if (status === 'late') lines.push(<strong class="kept-late">{t.lateBy(daysLate)}</strong>)
  if (status === 'done' && daysLate > 0) lines.push(t.doneLate(daysLate))
  if (status === 'not-published')
    lines.push(byRule === 'late' && due ? t.statusUnknownPassed(sayDue(due, language)) : t.statusUnknown)
  if (status === 'at-risk' && byRule === 'at-risk') lines.push(t.reasons[reason])
  if (waitsForConfirmation) lines.push(t.waits)
  if (
    byOwner !== null &&
    byOwner.said !== byRule &&
    byOwner.said !== 'done' &&
    status !== 'done' &&
    status !== 'stopped'
  ) {
    lines.push(`${t.datesSay(t.status[byRule])} ${t.reasons[reason]}`)
    lines.push(t.ownerSays(t.status[byOwner.said], sayDue(byOwner.on, language)))
    if (byOwner.why) lines.push(t.ownerWhy(byOwner.why))
  }
  return (
    <div class="govuk-!-margin-bottom-6">
      <p class="govuk-body">
        <StatusTag status={status} />
      </p>
      {lines.map(line => (
        <p class="govuk-body">{line}</p>
      ))}
      {promise.stopped && (
        <p class="govuk-body">
          {t.stopped}, {sayDue(promise.stopped.on, language)}: {promise.stopped.note}
        </p>
      )}
    </div>
  )
}
