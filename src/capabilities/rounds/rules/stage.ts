import type { CalendarDate } from '../../../standards/calendar.ts'
import type { Mode } from './round.ts'
import { isOpenAt } from './round.ts'

/** What is known of a round in a room, from the records of what was pressed. */
export interface LiveRecords {
  readonly mode: Mode
  readonly doors: CalendarDate | null
  readonly opened: CalendarDate | null
  readonly lastCall: Date | null
  readonly closed: CalendarDate | null
  readonly shown: CalendarDate | null
  readonly closes: CalendarDate | null
  readonly closesAt: Date | null
}

/**
 * `planned`: nobody can come in. `waiting`: phones come in and wait. `open`, `last-call`: people choose. `over`: its hour
 * has gone by and nobody has closed it. `closed`: the result is known to nobody yet. `shown`: the room sees it.
 */
export type Stage = 'planned' | 'waiting' | 'open' | 'last-call' | 'over' | 'closed' | 'shown'

/** How far a round in a room has come. A round that stops by its hour is over without anybody pressing. */
export function stageOf(records: LiveRecords, now: Date, today: CalendarDate): Stage {
  const { doors, opened, lastCall, closed, shown } = records
  if (shown !== null) return 'shown'
  if (closed !== null) return 'closed'
  if (opened === null) return doors === null ? 'planned' : 'waiting'
  if (!isOpenAt(records, now, today)) return 'over'
  return lastCall === null ? 'open' : 'last-call'
}

/** Whether a phone that knows the figures may come in now: to wait, or to choose. */
export const maySitDown = (stage: Stage): boolean =>
  stage === 'waiting' || stage === 'open' || stage === 'last-call'
