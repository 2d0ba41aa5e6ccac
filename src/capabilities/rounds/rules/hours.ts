import { Temporal } from 'temporal-polyfill'
import type { CalendarDate } from '../../../standards/calendar.ts'

/** Hours and minutes as people type them: 16:30, 16.30, 1630 or 16. Null for what is no time of a day. */
export function readHour(typed: string): string | null {
  const [, hours, minutes = '00'] = /^(\d{1,2})(?:[:.]?(\d{2}))?$/.exec(typed.replaceAll(/\s/g, '')) ?? []
  if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59) return null
  return `${hours.padStart(2, '0')}:${minutes}`
}

/** That time of that day in England, summer time included. One that the clocks leave out is moved on by the hour. */
export function momentOf(day: CalendarDate, hour: string): Date {
  const local = Temporal.PlainDateTime.from(`${day}T${hour}`)
  return new Date(local.toZonedDateTime('Europe/London').epochMilliseconds)
}

/** A moment as the two fields of a form hold it. */
export function dayAndHour(moment: Date): { day: CalendarDate; hour: string } {
  const at = Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO('Europe/London')
  return { day: at.toPlainDate().toString() as CalendarDate, hour: at.toPlainTime().toString().slice(0, 5) }
}
