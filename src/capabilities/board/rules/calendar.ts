import type { CalendarDate } from '../../../standards/calendar.ts'

interface Dated {
  readonly on: CalendarDate
  readonly starts: string | null
  readonly key: string
}

export interface MeetingCalendar<M> {
  readonly next: M | null
  readonly later: readonly M[]
  /** Newest year first, and the newest meeting first in it. */
  readonly past: readonly { readonly year: string; readonly meetings: readonly M[] }[]
}

/** Meetings as the public page lists them. A meeting today is still to come until the day is over. */
export function meetingCalendar<M extends Dated>(
  meetings: readonly M[],
  today: CalendarDate
): MeetingCalendar<M> {
  const inOrder = meetings.toSorted(byTime)
  const [next = null, ...later] = inOrder.filter(({ on }) => on >= today)
  const past = inOrder.filter(({ on }) => on < today).toReversed()
  const years = Map.groupBy(past, ({ on }) => on.slice(0, 4))
  return { next, later, past: [...years].map(([year, group]) => ({ year, meetings: group })) }
}

const byTime = (a: Dated, b: Dated): number => (order(a) < order(b) ? -1 : 1)
const order = ({ on, starts, key }: Dated): string => `${on} ${starts ?? '00:00'} ${key}`
