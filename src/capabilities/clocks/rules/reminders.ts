import type { CalendarDate } from '../../../standards/calendar.ts'
import { addWorkingDays, isWorkingDay } from '../../../standards/working-days.ts'
import type { DutyDays } from './duty.ts'
import { standing, type Standing } from './standing.ts'

/** A duty that wants a message today, and why. */
export interface Reminder<D> {
  readonly duty: D
  readonly why: 'due-next' | 'late'
  readonly standing: Standing
}

/**
 * Which duties want a reminder today: those that fall due before the end of the next working day, and those late by
 * 1, 5, 10, 15 and so on working days. None on a day that is not a working day, so that nobody is told twice.
 */
export function remindersFor<D extends DutyDays>(duties: readonly D[], today: CalendarDate): Reminder<D>[] {
  if (!isWorkingDay(today)) return []
  const next = addWorkingDays(today, 1).day
  return duties.flatMap((duty): Reminder<D>[] => {
    const where = standing(duty, today)
    if (where.state === 'due' && where.due <= next) return [{ duty, why: 'due-next', standing: where }]
    const late = where.state === 'late' ? (where.lateBy?.workingDays ?? 0) : 0
    return late === 1 || (late > 0 && late % 5 === 0) ? [{ duty, why: 'late', standing: where }] : []
  })
}
