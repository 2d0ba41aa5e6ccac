import type { CalendarDate } from '../../../standards/calendar.ts'
import { gateParts, type PartCount } from '../../../standards/small-numbers.ts'

/** What the public may read of how many people told us something, by the cornerstone they put it under. */
export interface ToldSnapshot {
  readonly asAt: CalendarDate
  readonly cornerstones: readonly ToldHere[]
}

export interface ToldHere {
  readonly key: string
  readonly stories: PartCount
}

/**
 * Counts of stories through the gate. The number of all stories is public too, so one hidden count could be worked out

 *
 * @param counts stories by cornerstone key; under null those whose teller did not know
 * @param keys   cornerstones in the order of the page
 * @param threshold the smallest count that may be shown
 * Errors: RangeError from the gate for a count that is no count.
 */
export function gateTold(
  counts: ReadonlyMap<string | null, number>,
  keys: readonly string[],
  threshold: number
): ToldHere[] {
  const parts = Object.fromEntries(keys.map(key => [key, counts.get(key) ?? 0]))
  const gated = gateParts(parts, { threshold, outside: counts.get(null) ?? 0 })
  return keys.map(key => ({ key, stories: gated[key] as PartCount }))
}
