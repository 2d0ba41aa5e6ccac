import type { CalendarDate } from '../../../standards/calendar.ts'
import type { PartCount } from '../../../standards/small-numbers.ts'
import { statusOn, type PublishedPromise } from '../../plan/index.ts'
import type { ToldSnapshot } from './told.ts'

/** The loop of one cornerstone at a glance. */
export interface LoopRow {
  readonly key: string
  readonly name: string
  /** Null before anything was counted. */
  readonly told: PartCount | null
  /** Promises that stand: one that was stopped is not among them. */
  readonly promises: number
  readonly done: number
}

/** Told us, promises, done: one row for each cornerstone, in the area's order. Done is what the plan calls done today. */
export function loopOf(
  cornerstones: readonly { readonly key: string; readonly name: string }[],
  promises: readonly PublishedPromise[],
  told: ToldSnapshot | null,
  today: CalendarDate
): LoopRow[] {
  return cornerstones.map(({ key, name }) => {
    const statuses = promises
      .filter(({ cornerstone }) => cornerstone === key)
      .map(promise => statusOn(promise, today).status)
    return {
      ...{ key, name },
      told: told?.cornerstones.find(one => one.key === key)?.stories ?? null,
      promises: statuses.filter(status => status !== 'stopped').length,
      done: statuses.filter(status => status === 'done').length,
    }
  })
}
