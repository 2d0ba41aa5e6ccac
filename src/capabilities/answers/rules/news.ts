import type { CalendarDate } from '../../../standards/calendar.ts'
import { doneBy, lastDayOf, statusOn, type PublishedPromise } from '../../plan/index.ts'

/** The last day on which anything was said or done about a promise that the public can see. Null: nothing yet. */
function lastNews(promise: PublishedPromise, today: CalendarDate): CalendarDate | null {
  const { updates, judgements, felt, moves, reviews } = promise
  const days = [
    ...updates.flatMap(({ on }) => (on === null ? [] : lastDayOf(on))),
    ...judgements.map(({ on }) => on),
    ...felt.map(({ on }) => on),
    ...moves.map(({ on }) => on),
    ...reviews.map(({ on }) => on),
  ]
  return (
    days
      .filter(day => day <= today)
      .toSorted()
      .at(-1) ?? null
  )
}

/**
 * The one promise that stands for a cornerstone on the front page: the one with the newest news, good or bad, so that
 * nobody chooses what looks best. Of two on one day, the lower number. Null when there is none.
 */
export function promiseInTheNews(
  promises: readonly PublishedPromise[],
  today: CalendarDate
): PublishedPromise | null {
  const order = (promise: PublishedPromise) => lastNews(promise, today) ?? ''
  return (
    promises
      .filter(promise => statusOn(promise, today).status !== 'stopped')
      .toSorted((one, other) =>
        order(one) === order(other) ? one.reference - other.reference : order(one) < order(other) ? 1 : -1
      )[0] ?? null
  )
}

/** Promises sorted by what came of them. */
export interface Changes {
  /** Done and confirmed from outside, the newest first. */
  readonly made: readonly PublishedPromise[]
  /** Not done, with some news; late ones first. */
  readonly onTheWay: readonly PublishedPromise[]
}

/** What came of every promise, as it stands today. Stopped promises are in neither list. */
export function changesOn(promises: readonly PublishedPromise[], today: CalendarDate): Changes {
  const facts = promises.map(promise => ({ promise, status: statusOn(promise, today).status }))
  const doneOn = (promise: PublishedPromise) => doneBy(promise)?.on ?? ''
  const made = facts.filter(({ status }) => status === 'done').map(({ promise }) => promise)
  const open = facts.filter(({ status }) => status !== 'done' && status !== 'stopped')
  const late = open.filter(({ status }) => status === 'late')
  const rest = open.filter(({ status }) => status !== 'late')
  return {
    made: made.toSorted((one, other) => (doneOn(one) < doneOn(other) ? 1 : -1)),
    onTheWay: [...late, ...rest].map(({ promise }) => promise),
  }
}
