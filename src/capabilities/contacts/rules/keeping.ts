import { addMonths, type CalendarDate } from '../../../standards/calendar.ts'

/** Months an address is kept after we last wrote, in case there is more news. The public pages promise this number. */
const AFTER_WRITING = 12

/** Months it is kept when we never wrote: long past every day we promised, and still not for ever. */
const NEVER_WRITTEN = 24

/** Contacts last written to, or left and never written to, before these days are taken away. */
export function contactsOver(today: CalendarDate): { wroteBefore: CalendarDate; leftBefore: CalendarDate } {
  return { wroteBefore: addMonths(today, -AFTER_WRITING), leftBefore: addMonths(today, -NEVER_WRITTEN) }
}
