import type { CalendarDate } from '../../../standards/calendar.ts'
import { workingDaysBetween } from '../../../standards/working-days.ts'
import type { DutyDays } from './duty.ts'
import { standing, type Standing } from './standing.ts'

/** Duties of one kind that share all their days, and how many they are. */
export interface AlikeDuties extends DutyDays {
  readonly kind: string
  readonly count: number
}

/** So many duties of one kind stand alike, and took, or have taken so far, the same number of working days. */
export interface Tally {
  readonly kind: string
  readonly state: Standing['state']
  readonly days: number
  readonly count: number
}

/**
 * Where duties that share their days stand, and how long they took or have taken.
 *
 * Units: working days from the day it was owed; 0 on the same day.
 */
export function tallyOf(alike: AlikeDuties, today: CalendarDate): Tally {
  const { kind, count, startedOn } = alike
  const { state } = standing(alike, today)
  return { kind, state, days: workingDaysBetween(startedOn, lastDayOf(alike, state) ?? today), count }
}

function lastDayOf({ keptOn, droppedOn }: DutyDays, state: Standing['state']): CalendarDate | null {
  if (state === 'kept' || state === 'kept-late') return keptOn
  return state === 'set-aside' || state === 'set-aside-late' ? droppedOn : null
}

/** Whether no day that comes can change where it stands. One that is written down for a day to come can still change. */
export function isOver({ keptOn, droppedOn }: DutyDays, today: CalendarDate): boolean {
  const last = keptOn ?? droppedOn
  return last !== null && last <= today
}

/** Adds up: one entry for each kind, state and number of days; what comes to nought is left out. */
export function addUp(tallies: Iterable<Tally>): Tally[] {
  const sums = new Map<string, Tally>()
  for (const one of tallies) {
    const key = `${one.kind} ${one.state} ${one.days}`
    const before = sums.get(key)
    sums.set(key, before ? { ...one, count: before.count + one.count } : one)
  }
  return [...sums.values()].filter(({ count }) => count !== 0)
}
