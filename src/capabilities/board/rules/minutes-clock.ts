import { type CalendarDate } from '../../../standards/calendar.ts'
import { addWorkingDays, workingDaysBetween } from '../../../standards/working-days.ts'

export interface MinutesFacts {
  readonly on: CalendarDate
  /** The day the first draft went out, or null. */
  readonly publishedOn: CalendarDate | null
  readonly keptHere: boolean
  /** Working days promised. */
  readonly minutesIn: number
}

/** Where the minutes of one meeting stand on one day. `late` is in working days after the due day; 0 is in time. */
export type MinutesStanding = { readonly dueOn: CalendarDate; readonly provisional: boolean } & (
  | { readonly kind: 'published'; readonly on: CalendarDate; readonly after: number; readonly late: number }
  | { readonly kind: 'to-come' }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'late'; readonly late: number }
  | { readonly kind: 'unknown' }
)

/**
 * Whether the promise about minutes is kept, open or broken, worked out from dates and nothing else.
 * The draft keeps the promise; approval comes at a later meeting and has no clock.
 * A meeting from before this site, whose publication day nobody knows, is 'unknown': neither kept nor late.
 *
 * Units: working days in England after the day of the meeting, which is day 0.
 * Source: "within 10 working days of the meeting", the partnership's own page about its board.
 */
export function minutesStanding(facts: MinutesFacts, today: CalendarDate): MinutesStanding {
  const { day: dueOn, provisional } = minutesDue(facts)
  const due = { dueOn, provisional }
  if (facts.publishedOn !== null) return { ...due, ...published(facts, facts.publishedOn, dueOn) }
  if (facts.on > today) return { ...due, kind: 'to-come' }
  if (!facts.keptHere) return { ...due, kind: 'unknown' }
  if (today <= dueOn) return { ...due, kind: 'waiting' }
  return { ...due, kind: 'late', late: lateBy(dueOn, today) }
}

/** The last day on which publishing the draft is in time. */
const minutesDue = ({ on, minutesIn }: Pick<MinutesFacts, 'on' | 'minutesIn'>) =>
  addWorkingDays(on, minutesIn)

const published = ({ on }: MinutesFacts, day: CalendarDate, dueOn: CalendarDate) => ({
  kind: 'published' as const,
  on: day,
  after: Math.max(0, workingDaysBetween(on, day)),
  late: day <= dueOn ? 0 : lateBy(dueOn, day),
})

/** A weekend after the due day holds no working day and is late all the same: it counts as 1. */
const lateBy = (dueOn: CalendarDate, day: CalendarDate): number => Math.max(1, workingDaysBetween(dueOn, day))
