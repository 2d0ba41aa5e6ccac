import { addDays, type CalendarDate, daysBetween } from '../../../standards/calendar.ts'
import { daysLate, lastDayOf } from './due.ts'
import type { Judgement, Status } from './facts.ts'
import { doneBy, dueOf, nextReviewOf, type PromiseFacts } from './promise.ts'

/** A month and the days a report about it may take: silence for longer is a reason to doubt. */
const SILENT_AFTER_DAYS = 45
/** A promise that is due this soon and has not begun is at risk. */
const SOON_DAYS = 28

/** Why the dates say what they say. Sentences for these are in copy.ts. */
export type Reason =
  | 'due-passed'
  | 'review-passed'
  | 'silent'
  | 'soon-and-not-started'
  | 'begins-later'
  | 'in-time'
  | 'confirmed'

/** All that a status hangs on. What families feel is not part of it. */
export type StatusFacts = Pick<
  PromiseFacts,
  | 'startedOn'
  | 'firstDue'
  | 'moves'
  | 'updates'
  | 'reviewOn'
  | 'reviews'
  | 'judgements'
  | 'stopped'
  | 'notPublished'
>

export interface StatusToday {
  /** What is shown: never better than the dates allow. */
  readonly status: Status | 'stopped' | 'not-published'
  /** What the dates and updates alone say today. */
  readonly byRule: Status
  readonly reason: Reason
  /** What the owner last said, while it still counts, even where the dates do not allow it. */
  readonly byOwner: Judgement | null
  /** Whole calendar days past the last day in time; 0 when not late. For a done promise, how late it was done. */
  readonly daysLate: number
  /** The owner says it is done and nobody from another organisation has confirmed it. */
  readonly waitsForConfirmation: boolean
}

/**
 * How a promise stands on a day. Nothing of this is stored: tomorrow the same facts may mean another thing.
 *
 * Order: stopped; done (confirmed from outside); not published (a plan from elsewhere that has not told whether it is
 * done is never called late); then the worse of what the dates allow and what the owner said, if that is recent.
 * Source: the partnership's rules "lateness is arithmetic" and "never better than the dates allow".
 */
export function statusOn(facts: StatusFacts, today: CalendarDate): StatusToday {
  const rule = ruleOn(facts, today)
  const byOwner = facts.judgements.findLast(({ on }) => isRecent(on, today)) ?? null
  const said = facts.judgements.at(-1)
  const rest = { byOwner, waitsForConfirmation: said?.said === 'done' && said.confirmed === null }
  if (facts.stopped) return { status: 'stopped', ...rule, ...rest, daysLate: 0 }
  if (rule.byRule === 'done') return { status: 'done', ...rule, ...rest, waitsForConfirmation: false }
  if (facts.notPublished.includes('delivered') && facts.judgements.length === 0)
    return { status: 'not-published', ...rule, ...rest, daysLate: 0 }
  return { status: shown(rule, byOwner), ...rule, ...rest }
}

/** What the dates and the updates say, before anybody judges. */
export function ruleOn(
  facts: StatusFacts,
  today: CalendarDate
): Pick<StatusToday, 'byRule' | 'reason' | 'daysLate'> {
  const due = dueOf(facts)
  const done = doneBy(facts)
  if (done) return { byRule: 'done', reason: 'confirmed', daysLate: due ? daysLate(due, done.on) : 0 }
  const late = due ? daysLate(due, today) : 0
  if (late > 0) return { byRule: 'late', reason: 'due-passed', daysLate: late }
  return { ...beforeDue(facts, today), daysLate: 0 }
}

function beforeDue(facts: StatusFacts, today: CalendarDate): { byRule: Status; reason: Reason } {
  const due = dueOf(facts)
  const review = nextReviewOf(facts)
  if (review !== null && review < today) return { byRule: 'at-risk', reason: 'review-passed' }
  const heard = lastHeard(facts, today)
  if (heard === null) {
    if (due && daysBetween(today, lastDayOf(due)) <= SOON_DAYS)
      return { byRule: 'at-risk', reason: 'soon-and-not-started' }
    return { byRule: 'not-started', reason: 'begins-later' }
  }
  if (!isRecent(heard, today)) return { byRule: 'at-risk', reason: 'silent' }
  return { byRule: 'on-time', reason: 'in-time' }
}

/** The last day anything was said about it: its start, an update, or a review. Null when it has not begun. */
function lastHeard(
  { startedOn, updates, reviews }: Pick<StatusFacts, 'startedOn' | 'updates' | 'reviews'>,
  today: CalendarDate
): CalendarDate | null {
  const said = [startedOn, ...updates.map(({ on }) => on), ...reviews.map(({ on }) => on)]
  const days = said.flatMap(on => (on !== null && on <= today ? earlier(lastDayOf(on), today) : []))
  return days.toSorted().at(-1) ?? null
}

/** A month that is not over yet was heard of today, at the latest. */
function earlier(one: CalendarDate, other: CalendarDate): CalendarDate {
  return one < other ? one : other
}

function isRecent(day: CalendarDate, today: CalendarDate): boolean {
  return today <= addDays(day, SILENT_AFTER_DAYS)
}

/** How much is lost at each. Not started and on time are different, and neither is worse: the owner knows which. */
const badness: Record<Status, number> = { done: 0, 'on-time': 1, 'not-started': 1, 'at-risk': 2, late: 3 }

/** The best that an owner may have shown today: silence can be explained, a day that has passed cannot. */
export function bestAllowed({ byRule, reason }: Pick<StatusToday, 'byRule' | 'reason'>): Status {
  return reason === 'due-passed' || reason === 'review-passed' || reason === 'confirmed' ? byRule : 'on-time'
}

function shown(rule: Pick<StatusToday, 'byRule' | 'reason'>, byOwner: Judgement | null): Status {
  if (byOwner === null || byOwner.said === 'done') return rule.byRule
  const limit = bestAllowed(rule)
  return badness[byOwner.said] >= badness[limit] ? byOwner.said : limit
}

/** Whether a judgement is better than the dates allow, so that it may not be made. Done is another matter: see done.ts. */
export function isTooGood(said: Status, rule: Pick<StatusToday, 'byRule' | 'reason'>): boolean {
  return said !== 'done' && badness[said] < badness[bestAllowed(rule)]
}
