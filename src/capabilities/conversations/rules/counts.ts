import { addMonths, type CalendarDate } from '../../../standards/calendar.ts'
import { gate, gateParts, type GatedCount, type PartCount } from '../../../standards/small-numbers.ts'
import { workingDaysBetween } from '../../../standards/working-days.ts'

/** What is known of one call without whose it was. `sorted` is null until somebody spoke. */
export interface Tally {
  readonly askedOn: CalendarDate
  /** The day that was promised first. A later promise does not move it. */
  readonly dueOn: CalendarDate
  /** The day on which we first rang. */
  readonly calledOn: CalendarDate | null
  readonly setAsideOn: CalendarDate | null
  readonly sorted: boolean | null
}

/** Calls of the last twelve months, as everybody may read them. */
export interface CallCounts {
  readonly since: CalendarDate
  readonly asked: GatedCount
  readonly parts: Readonly<Record<'inTime' | 'late' | 'notYetDue', PartCount>>
  readonly anyLateNow: boolean
  /** Working days from asking to the first call, in the middle of all; null under the line. */
  readonly medianDays: number | null
  readonly spoke: GatedCount
  readonly sortedAtOnce: GatedCount | null
}

/**
 * Calls asked for in the twelve months up to today. In time: we first rang on the promised day or before. Late: after
 * it, or not yet though it has passed. One that its asker stopped in time was not asked of us.
 *
 * @param below counts under this are not shown; and a count beside one of those may be withheld
 */
export function callCounts(tallies: readonly Tally[], today: CalendarDate, below: number): CallCounts {
  const since = addMonths(today, -12)
  const asked = tallies.filter(
    ({ askedOn, dueOn, setAsideOn, calledOn }) =>
      askedOn > since && (setAsideOn === null || calledOn !== null || setAsideOn > dueOn)
  )
  const is = (state: ReturnType<typeof stateOf>) => asked.filter(tally => stateOf(tally, today) === state)
  const waits = asked.flatMap(({ askedOn, calledOn }) =>
    calledOn === null ? [] : [workingDaysBetween(askedOn, calledOn)]
  )
  const spoke = asked.filter(({ sorted }) => sorted !== null)
  const sorted = spoke.filter(tally => tally.sorted === true).length
  const canSay = sorted >= below && (spoke.length - sorted >= below || spoke.length === sorted)
  return {
    since,
    asked: gate(asked.length, below),
    parts: gateParts<'inTime' | 'late' | 'notYetDue'>(
      { inTime: is('in-time').length, late: is('late').length, notYetDue: is('not-yet-due').length },
      { threshold: below, saysNothing: ['late', 'notYetDue'] }
    ),
    anyLateNow: asked.some(
      ({ calledOn, setAsideOn, dueOn }) => calledOn === null && setAsideOn === null && dueOn < today
    ),
    medianDays: waits.length < below ? null : medianOf(waits),
    spoke: gate(spoke.length, below),
    sortedAtOnce: canSay ? { kind: 'shown', count: sorted } : spoke.length < below ? null : gate(0, below),
  }
}

function stateOf({ dueOn, calledOn }: Tally, today: CalendarDate): 'in-time' | 'late' | 'not-yet-due' {
  if (calledOn !== null) return calledOn <= dueOn ? 'in-time' : 'late'
  return today > dueOn ? 'late' : 'not-yet-due'
}

function medianOf(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = sorted.length / 2
  return sorted.length % 2 === 1 ? sorted[Math.floor(middle)]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}
