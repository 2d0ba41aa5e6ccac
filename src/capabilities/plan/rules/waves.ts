import type { CalendarDate } from '../../../standards/calendar.ts'

/** Promises that became public on one day. */
export interface Wave<P> {
  readonly on: CalendarDate
  readonly promises: readonly P[]
}

interface Signed {
  readonly signedBy: readonly { readonly on: CalendarDate }[]
}

/**
 * Promises of a recorded plan by the day they became public: with the plan, or on the later day when the last partner
 * signed. Each wave is a version of its own, so that no version holds a promise from a day after it.
 */
export function wavesOf<P extends Signed>(promises: readonly P[], published: CalendarDate): Wave<P>[] {
  const byDay = Map.groupBy(promises, ({ signedBy }) => lastOf([published, ...signedBy.map(({ on }) => on)]))
  if (byDay.size === 0) return [{ on: published, promises }]
  return [...byDay].map(([on, promises]) => ({ on, promises })).sort((a, b) => (a.on < b.on ? -1 : 1))
}

const lastOf = (days: readonly CalendarDate[]) => days.reduce((last, day) => (day > last ? day : last))
