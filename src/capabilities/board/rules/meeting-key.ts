import type { CalendarDate } from '../../../standards/calendar.ts'

/**
 * The key of a meeting, which stands in its address and never changes: its day, as first planned.
 * A second meeting on one day is 2024-12-19-2, a third 2024-12-19-3.
 *
 * @param taken keys of meetings there are already
 */
export function meetingKey(on: CalendarDate, taken: ReadonlySet<string>): string {
  if (!taken.has(on)) return on
  let number = 2
  while (taken.has(`${on}-${number}`)) number += 1
  return `${on}-${number}`
}

/** Which meeting of its day it is, from its key: 1 for the first. */
export const placeInDay = (key: string): number => Number(key.split('-')[3] ?? 1)

/** True for the shape of a meeting's key, so that an address that can be no meeting's asks the store nothing. */
export const looksLikeMeetingKey = (text: string): boolean => /^\d{4}-\d\d-\d\d(-[2-9]|-[1-9]\d)?$/.test(text)
