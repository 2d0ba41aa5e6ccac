import type { CalendarDate } from '../../../standards/calendar.ts'
import { addDays } from '../../../standards/calendar.ts'
import { addWorkingDays } from '../../../standards/working-days.ts'

/** A page made ready works without signal this long; then it asks to be opened on Wi-Fi before a new session. */
export const READY_DAYS = 6

/** A session is settled and closed this many working days after its last point came. */
export const SETTLE_WORKING_DAYS = 2

/** A photo nobody typed up is deleted after this many days. */
export const PHOTO_DAYS = 14

/** The last day on which a page made ready today starts a new session without signal. */
export const readyUntil = (today: CalendarDate): CalendarDate => addDays(today, READY_DAYS)

/** The day by which somebody has to look at a session; the day after, everything in it is kept and it is closed. */
export const settledBy = (lastArrived: CalendarDate): CalendarDate =>
  addWorkingDays(lastArrived, SETTLE_WORKING_DAYS).day
