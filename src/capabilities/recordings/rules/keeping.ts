import { addDays, type CalendarDate } from '../../../standards/calendar.ts'

/** Days that a recording waits for whoever made it to send it. */
const UNSENT_DAYS = 1

/** Recordings kept before this day and never sent go now. One that was sent is never deleted unheard. */
export const unsentOverBefore = (today: CalendarDate): CalendarDate => addDays(today, -UNSENT_DAYS)
