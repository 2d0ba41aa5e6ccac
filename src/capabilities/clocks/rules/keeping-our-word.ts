import type { CalendarDate } from '../../../standards/calendar.ts'
import { workingDaysBetween } from '../../../standards/working-days.ts'
import type { DutyDays } from './duty.ts'
import { standing } from './standing.ts'

/** Duties of one kind that share all their days, and how many they are. */
export interface AlikeDuties extends DutyDays {
  readonly kind: string
  readonly count: number
}

/**
 * How one kind of duty has gone. Counts of duties, true figures: pass them through the gate before showing them.
 * asked = keptInTime + keptLate + late + notYetDue + neverKept. `setAside` in time are not asked of us.
 */
export interface WordKept {
  readonly kind: string
  readonly asked: number
  readonly keptInTime: number
  readonly keptLate: number
  /** Open and past the due day. */
  readonly late: number
  readonly notYetDue: number
  /** Set aside after the due day had passed. */
  readonly neverKept: number
  readonly setAside: number
  /** Of those still late: working days from the start until today. Null when none is late. */
  readonly longestWait: number | null
}

/** Are we keeping our word? One record for each kind of duty there is, in the order of their names. */
export function keepingOurWord(duties: readonly AlikeDuties[], today: CalendarDate): WordKept[] {
  const kinds = Map.groupBy(duties, ({ kind }) => kind)
  return [...kinds]
    .map(([kind, alike]) => recordOf(kind, alike, today))
    .sort((a, b) => (a.kind < b.kind ? -1 : 1))
}

function recordOf(kind: string, duties: readonly AlikeDuties[], today: CalendarDate): WordKept {
  const inState = Map.groupBy(duties, duty => standing(duty, today).state)
  const count = (...states: ReturnType<typeof standing>['state'][]) =>
    states.flatMap(state => inState.get(state) ?? []).reduce((sum, duty) => sum + duty.count, 0)
  const setAside = count('set-aside')
  const waits = (inState.get('late') ?? []).map(({ startedOn }) => workingDaysBetween(startedOn, today))
  return {
    kind,
    asked: duties.reduce((sum, duty) => sum + duty.count, 0) - setAside,
    keptInTime: count('kept'),
    keptLate: count('kept-late'),
    late: count('late'),
    notYetDue: count('due', 'due-today'),
    neverKept: count('set-aside-late'),
    setAside,
    longestWait: waits.length === 0 ? null : Math.max(...waits),
  }
}
