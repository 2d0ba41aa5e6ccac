import type { CalendarDate } from '../../../standards/calendar.ts'
import { workingDaysBetween } from '../../../standards/working-days.ts'
import type { AlikeDuties } from './keeping-our-word.ts'

/** How many waited so many working days: until it was done, or so far. */
export interface Wait {
  readonly days: number
  readonly done: boolean
  readonly count: number
}

/**
 * How long duties of one kind took, or have taken so far. One that was set aside waited until that day and was not done.
 *
 * Units: working days from the day it was owed; 0 on the same day.
 */
export function waitsOf(duties: readonly AlikeDuties[], kind: string, today: CalendarDate): Wait[] {
  return duties
    .filter(duty => duty.kind === kind)
    .map(({ startedOn, keptOn, droppedOn, count }) => ({
      days: workingDaysBetween(startedOn, keptOn ?? droppedOn ?? today),
      done: keptOn !== null,
      count,
    }))
}
