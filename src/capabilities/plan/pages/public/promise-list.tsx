import { useCopy, usePage } from '../../../../platform/render/index.ts'
import type { CalendarDate } from '../../../../standards/calendar.ts'
import { copy } from '../../copy.ts'
import { dueOf } from '../../rules/promise.ts'
import type { PublishedPromise } from '../../rules/snapshot.ts'
import { statusOn } from '../../rules/status.ts'
import { StatusTag } from '../status-tag.tsx'
import { sayDue } from '../words.ts'

interface PromiseListProps {
  readonly promises: readonly PublishedPromise[]
  readonly today: CalendarDate
}

/** Promises with where each stands today, and the day it is due. */
export const PromiseList = ({ promises, today }: PromiseListProps) => {
  const t = useCopy(copy)
  if (promises.length === 0) return <p class="govuk-body">{t.noPromisesHere}</p>
  return (
    <ul class="kept-list">
      {promises.map(promise => (
        <PromiseLine promise={promise} today={today} />
      ))}
    </ul>
  )
}

const PromiseLine = ({ promise, today }: { promise: PublishedPromise; today: CalendarDate }) => {
  const t = useCopy(copy)
  const { language } = usePage()
  const { status, daysLate } = statusOn(promise, today)
  const due = dueOf(promise)
  return (
    <li>
      <p class="govuk-body govuk-!-margin-bottom-1">
        <a class="govuk-link" href={`/plan/promises/${promise.reference}`}>
          {promise.promise}
        </a>
      </p>
      <p class="govuk-body-s govuk-!-margin-bottom-0">
        <StatusTag status={status} /> {t.by} {due ? sayDue(due, language) : t.notPublished.toLowerCase()}
        {status === 'late' && <span class="kept-late"> · {t.lateShort(daysLate)}</span>}
      </p>
    </li>
  )
}
