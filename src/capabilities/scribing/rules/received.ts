import { addDays, type CalendarDate } from '../../../standards/calendar.ts'

/** Days back that a form may have come in before somebody types it. Older than this is most likely a slip of the pen. */
const DAYS_BACK = 90

/**
 * What is wrong with the day something came in, or null. Our days to read and answer are counted from that day, so a
 * form that lay in a tray is late on the day it is typed.
 */
export function dayFault(receivedOn: CalendarDate, today: CalendarDate): 'future' | 'too-old' | null {
  if (receivedOn > today) return 'future'
  return receivedOn < addDays(today, -DAYS_BACK) ? 'too-old' : null
}
