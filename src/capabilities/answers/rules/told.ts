import type { CalendarDate } from '../../../standards/calendar.ts'
import { gate, type GatedCount } from '../../../standards/small-numbers.ts'

/** What the public may read of how many people told us something, by the cornerstone they put it under. */
export interface ToldSnapshot {
  readonly asAt: CalendarDate
  readonly cornerstones: readonly ToldHere[]
}

export interface ToldHere {
  readonly key: string
  readonly stories: GatedCount
}

/**
 * Counts of stories through the gate. The number of all stories is public too, so one hidden count could be worked out
 * by taking the others away: then the smallest shown count is hidden with it.
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
  const count = (key: string) => counts.get(key) ?? 0
  const hidden = new Set(keys.filter(key => gate(count(key), threshold).kind === 'hidden'))
  const outside = counts.get(null) ?? 0
  const spread = () => [...hidden].reduce((sum, key) => sum + count(key), outside)
  while (hidden.size > 0 && hidden.size < keys.length && spread() < threshold) {
    const shown = keys.filter(key => !hidden.has(key))
    hidden.add(shown.reduce((least, key) => (count(key) < count(least) ? key : least)))
  }
  return keys.map(key => ({
    key,
    stories: hidden.has(key) ? { kind: 'hidden', below: threshold } : gate(count(key), threshold),
  }))
}
