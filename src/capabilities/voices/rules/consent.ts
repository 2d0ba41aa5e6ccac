import { addMonths, type CalendarDate } from '../../../standards/calendar.ts'
import type { Agreement, Sharing } from './story.ts'

/** What a teller agrees to, and apart from that what the person they speak for says. `null`: for oneself. */
export interface Consent {
  readonly sharing: Sharing
  /** They want to see the exact words before anyone else can read them. */
  readonly askFirst: boolean
  /** The last day on which it may be public; null for no end. */
  readonly shareUntil: CalendarDate | null
  readonly ownAgreement: Agreement | null
}

/** What a teller said about one version of the words that would be shown. */
export interface Approval {
  readonly version: number
  readonly agrees: boolean
  /** What should be changed, for the reader. */
  readonly note: string | null
  readonly on: CalendarDate
}

/** How somebody says until when. */
export const ends = ['no-end', 'one-year', 'two-years', 'day'] as const
export type End = (typeof ends)[number]

/**
 * The last day on which a story may be public.
 *
 * @param day the day they named; only for 'day'
 * @returns null for no end
 */
export function lastDay(end: End, day: CalendarDate | null, today: CalendarDate): CalendarDate | null {
  if (end === 'no-end') return null
  if (end === 'day') return day
  return addMonths(today, end === 'one-year' ? 12 : 24)
}

/**
 * Whether others may read a story, going by the person it is about. The agreement of whoever tells it does not stand in
 * for theirs: somebody who was not asked has not agreed. `cannot-say` is for a baby, or somebody who tells nobody anything.
 */
export const personLetsItBeShown = (agreement: Agreement | null): boolean =>
  agreement === null || agreement === 'agrees' || agreement === 'cannot-say'

/** Whether a story may be on a public page today, as far as consent goes. */
export function mayBePublic({ sharing, shareUntil, ownAgreement }: Consent, today: CalendarDate): boolean {
  return (
    sharing === 'everyone' &&
    personLetsItBeShown(ownAgreement) &&
    (shareUntil === null || today <= shareUntil)
  )
}

/** What a receipt says will be shown, and to whom. */
export type Showing = Sharing | 'after-a-look' | 'not-agreed'

/** What is shown is never more than the person it is about, and a teller who asked to look first, have said yes to. */
export function showingOf({ sharing, askFirst, ownAgreement }: Omit<Consent, 'shareUntil'>): Showing {
  if (sharing === 'everyone' && !personLetsItBeShown(ownAgreement)) return 'not-agreed'
  return sharing === 'everyone' && askFirst ? 'after-a-look' : sharing
}

const width: Readonly<Record<Sharing, number>> = { count: 0, staff: 1, board: 2, everyone: 3 }

/** Whether a change lets more people read it, or for longer: somebody must look before anything is shown. */
export function isWider(before: Consent, after: Consent): boolean {
  return (
    width[after.sharing] > width[before.sharing] ||
    (before.shareUntil !== null && (after.shareUntil === null || after.shareUntil > before.shareUntil)) ||
    (!personLetsItBeShown(before.ownAgreement) && personLetsItBeShown(after.ownAgreement)) ||
    (before.askFirst && !after.askFirst)
  )
}

/** The newest words with names taken out that a teller who asked first has not looked at; null when there are none. */
export function wordsToLookAt<C extends { readonly version: number; readonly kind: string }>(
  { sharing, askFirst, ownAgreement }: Consent,
  clearings: readonly C[],
  approvals: readonly Approval[]
): C | null {
  const newest = clearings.at(-1)
  if (!askFirst || sharing !== 'everyone' || !personLetsItBeShown(ownAgreement)) return null
  if (newest?.kind !== 'cleared') return null
  return approvals.some(({ version }) => version === newest.version) ? null : newest
}
