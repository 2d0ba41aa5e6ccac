import { isTooGood, ruleOn, bestAllowed, type PublishedPromise, type Status } from '../../plan/index.ts'
import type { CalendarDate } from '../../../standards/calendar.ts'
import type { Line } from './report.ts'

/** What the dates refuse in one line of a report, as a code. Null when it may be sent. */
export type LineFault =
  { readonly code: 'too-good'; readonly best: Status } | { readonly code: 'no-evidence' }

/** A report is held to the same rules as the promise's own page: never better than the dates, and done with evidence. */
export function lineFault(
  { said, evidence }: Pick<Line, 'said' | 'evidence'>,
  promise: PublishedPromise,
  today: CalendarDate
): LineFault | null {
  const rule = ruleOn(promise, today)
  if (said === 'done') return evidence ? null : { code: 'no-evidence' }
  return isTooGood(said, rule) ? { code: 'too-good', best: bestAllowed(rule) } : null
}
