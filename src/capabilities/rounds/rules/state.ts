import type { CalendarDate } from '../../../standards/calendar.ts'

export type RoundState = 'planned' | 'open' | 'closed' | 'decided'

interface Records {
  readonly opened: CalendarDate | null
  readonly closed: CalendarDate | null
  readonly isDecided: boolean
}

/** How far a round is, from the records of its opening, closing and deciding. */
export function stateOf({ opened, closed, isDecided }: Records): RoundState {
  if (opened === null) return 'planned'
  if (closed === null) return 'open'
  return isDecided ? 'decided' : 'closed'
}
