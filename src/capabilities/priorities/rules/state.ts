import type { CalendarDate } from '../../../standards/calendar.ts'

export type RoundState = 'planned' | 'open' | 'closed' | 'decided'

/** How far a round is, from the records of its opening, closing and deciding. */
export function stateOf(
  { opened, closed }: { readonly opened: CalendarDate | null; readonly closed: CalendarDate | null },
  isDecided: boolean
): RoundState {
  if (opened === null) return 'planned'
  if (closed === null) return 'open'
  return isDecided ? 'decided' : 'closed'
}
