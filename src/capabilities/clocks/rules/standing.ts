import type { CalendarDate } from '../../../standards/calendar.ts'
import { lateness, type Lateness } from '../../../standards/working-days.ts'
import { type DutyDays, dueOn } from './duty.ts'

/** Where a duty stands on one day. `lateBy` is null unless it is, or was, late. */
export interface Standing {
  readonly state: 'kept' | 'kept-late' | 'due' | 'due-today' | 'late' | 'set-aside' | 'set-aside-late'
  readonly due: CalendarDate
  /** The due day counts bank holidays that are not published yet, and may move. */
  readonly provisional: boolean
  readonly lateBy: Lateness | null
}

/**
 * Whether our word is kept, open or broken, worked out from days and nothing else.
 * Kept on the due day is in time. A day that has not come yet keeps nothing. Setting a duty aside after it was due
 * does not undo that it was late; keeping it afterwards still counts as kept.
 */
export function standing(duty: DutyDays, today: CalendarDate): Standing {
  const { day: due, provisional } = dueOn(duty)
  const lateOn = (day: CalendarDate) => lateness(due, day)
  const done = duty.keptOn !== null && duty.keptOn <= today ? duty.keptOn : null
  if (done) {
    const lateBy = lateOn(done)
    return { state: lateBy ? 'kept-late' : 'kept', due, provisional, lateBy }
  }
  if (duty.droppedOn !== null && duty.droppedOn <= today) {
    const lateBy = lateOn(duty.droppedOn)
    return { state: lateBy ? 'set-aside-late' : 'set-aside', due, provisional, lateBy }
  }
  const lateBy = lateOn(today)
  return { state: lateBy ? 'late' : today === due ? 'due-today' : 'due', due, provisional, lateBy }
}

/** Late things first, the latest of them at the top; then what is due today; then the rest by their day. */
export function byUrgency(a: Standing, b: Standing): number {
  return a.due < b.due ? -1 : a.due > b.due ? 1 : 0
}
