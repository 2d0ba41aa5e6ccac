import type { CalendarDate } from '../../../standards/calendar.ts'
import type { AreaRecord, ResolvedRecord } from './types.ts'
import { dayMeant, monthMeant } from './when.ts'

/**
 * The record with every day worked out, as if it ended on `today`. Pure: the same day gives the same record.
 * Devon's days are written in full and come back unchanged.
 */
export function resolveRecord(record: AreaRecord, today: CalendarDate): ResolvedRecord {
  return resolve(record, today) as ResolvedRecord
}

function resolve(value: unknown, today: CalendarDate): unknown {
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return Object.freeze(value.map(item => resolve(item, today)))
  if ('daysBefore' in value || ('monthsBefore' in value && 'day' in value))
    return dayMeant(value as never, today)
  if ('monthsBefore' in value) return monthMeant(value as never, today)
  const entries = Object.entries(value).map(([name, item]) => [name, resolve(item, today)])
  return Object.freeze(Object.fromEntries(entries))
}
