import type { Tally } from './tally.ts'

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
export function waitsOf(tallies: readonly Tally[], kind: string): Wait[] {
  return tallies
    .filter(tally => tally.kind === kind)
    .map(({ state, days, count }) => ({ days, done: state === 'kept' || state === 'kept-late', count }))
}
