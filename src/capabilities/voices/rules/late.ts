import type { CalendarDate } from '../../../standards/calendar.ts'
import { addWorkingDays } from '../../../standards/working-days.ts'

/** Working days within which somebody writes, once our day has gone by. */
const NEW_DAY_IN = 2

/**
 * What is wrong with a new day that somebody of the staff names for a late answer, or null. It is not put off for longer
 * than the first one was, or nobody would ever be late.
 *
 * Units: at most as many working days after today as an answer may take at first.
 */
export function newDayFault(
  day: CalendarDate,
  { today, workingDays }: { readonly today: CalendarDate; readonly workingDays: number }
): 'not-after-today' | 'too-far' | null {
  if (day <= today) return 'not-after-today'
  return day > addWorkingDays(today, workingDays).day ? 'too-far' : null
}

/** Somebody who may take over a late answer. */
export interface Answerer {
  readonly id: string
  readonly name: string
  readonly job: string
  /** Late answers this person has taken over and not written yet. */
  readonly open: number
}

export interface LateAnswer {
  readonly byId: string
  readonly newDay: CalendarDate
}

interface Facts {
  readonly answerBy: CalendarDate
  readonly answered: boolean
  /** Whoever took it over before, first to last. */
  readonly earlier: readonly LateAnswer[]
  readonly answerers: readonly Answerer[]
  readonly today: CalendarDate
}

/**
 * A late answer names a person and a new day: whoever has the fewest of them, and not the one who let the last day pass
 * while there is anybody else. Null when nothing is late, when the new day has not gone by either, or when there is
 * nobody to name.
 *
 * Units: the new day is 2 working days after today.
 */
export function takeOver({ answerBy, answered, earlier, answerers, today }: Facts): {
  by: Answerer
  newDay: CalendarDate
} | null {
  const last = earlier.at(-1)
  if (answered || today <= (last?.newDay ?? answerBy)) return null
  const others = answerers.filter(({ id }) => id !== last?.byId)
  const [by] = (others.length > 0 ? others : [...answerers]).toSorted(
    (a, b) => a.open - b.open || a.name.localeCompare(b.name)
  )
  return by === undefined ? null : { by, newDay: addWorkingDays(today, NEW_DAY_IN).day }
}
