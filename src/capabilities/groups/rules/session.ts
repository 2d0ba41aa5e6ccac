import type { CalendarDate } from '../../../standards/calendar.ts'

/** How many of each were in the room. Nobody is written down by name. */
export interface HeadCount {
  readonly parentCarers: number
  readonly youngPeople: number
  readonly practitioners: number
  readonly others: number
}

/** What was in force when a group met: facts only, no name of anyone who came. */
export interface SessionFacts extends HeadCount {
  readonly title: string
  readonly place: string
  readonly heldOn: CalendarDate
  readonly ranBy: string
  /** The words that were read aloud. */
  readonly consentWords: string
  readonly sharing: 'everyone' | 'board' | 'staff' | 'count'
}

/** People in the room: the most that can have agreed with one point. */
export const heads = ({ parentCarers, youngPeople, practitioners, others }: HeadCount): number =>
  parentCarers + youngPeople + practitioners + others

/** What is wrong with a number of people who agreed; null when it can be true. `inTheRoom` null: not known here. */
export function agreedFault(agreed: number, inTheRoom: number | null): 'nobody' | 'too-many' | null {
  if (!Number.isInteger(agreed) || agreed < 1) return 'nobody'
  return inTheRoom !== null && agreed > inTheRoom ? 'too-many' : null
}

/** The shape of a session's code: a word, four figures, a word, such as KITE-4827-WOLF. */
export const SESSION_CODE = /^[A-Z]{4,6}-\d{4}-[A-Z]{4,6}$/

/**
 * The code that joins two devices at one session, from a code drawn by lot: its second word, figures and last word are
 * left out, so it opens nothing. 1,024 × 10,000 × 1,024 of them.
 *
 * @param receipt a receipt code that is used for nothing else
 */
export function sessionCodeFrom(receipt: string): string {
  const [first, figures, second] = receipt.split('-')
  return `${first}-${figures}-${second}`
}

/** Reads a session's code as people type it: any case, spaces or lines between. Null when it is none. */
export function readSessionCode(typed: string): string | null {
  const [, first, figures, second] =
    /^\s*([A-Za-z]{4,6})[\s-]*(\d{4})[\s-]*([A-Za-z]{4,6})\s*$/.exec(typed) ?? []
  if (first === undefined || figures === undefined || second === undefined) return null
  return `${first}-${figures}-${second}`.toUpperCase()
}
