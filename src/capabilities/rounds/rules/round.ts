import type { CalendarDate } from '../../../standards/calendar.ts'
import type { ItemKey, Method } from './ballot.ts'

/**
 * Who may take part. `open`: anybody, once for each phone that keeps its cookies. `room`: whoever reads the four figures
 * on the big screen, as many as people were counted. `invited`: whoever holds a slip with a code. `elsewhere`: it was
 * held without this site, and only its counts come in.
 */
export type Mode = 'open' | 'room' | 'invited' | 'elsewhere'

/** Fixed before a round opens. Null: not known for a round held elsewhere, or without meaning for its method. */
export interface RoundRule {
  readonly starsEach: number | null
  /** Stars one person may put on one item; null lets them put all they have on it. */
  readonly mostOnOne: number | null
  /** This many, and the item is taken forward. */
  readonly threshold: number | null
  /** Of what it must have so many: stars, or people who gave it any. */
  readonly thresholdOn: 'stars' | 'people'
  readonly ties: 'stay-tied'
}

/** The rule of a round in which no number decides. */
export const noRule = {
  starsEach: null,
  mostOnOne: null,
  threshold: null,
  thresholdOn: 'stars',
  ties: 'stay-tied',
} as const satisfies RoundRule

export interface Item {
  readonly item: ItemKey
  readonly title: string
  readonly cornerstone: string | null
  readonly strength: string | null
  readonly development: string | null
  /** The theme it is, or null for a statement. */
  readonly theme: string | null
  /** Why it can no longer be chosen; null while it can. */
  readonly withdrawn: string | null
}

/** What a round is when somebody chooses in it. */
export interface RoundFacts {
  readonly key: string
  readonly method: Method
  readonly mode: Mode
  readonly rule: RoundRule
  readonly opened: CalendarDate | null
  readonly closed: CalendarDate | null
  /** No ballot counts from this moment on. */
  readonly closesAt: Date | null
  /** The last day to choose. */
  readonly closes: CalendarDate | null
}

/**
 * Whether somebody can choose now. A round stops at its hour whether or not anybody has pressed the button.
 *
 * @param now the moment; today its day in London
 */
export function isOpenAt(
  { opened, closed, closesAt, closes }: Pick<RoundFacts, 'opened' | 'closed' | 'closesAt' | 'closes'>,
  now: Date,
  today: CalendarDate
): boolean {
  if (opened === null || closed !== null) return false
  if (closesAt !== null && now >= closesAt) return false
  return closes === null || today <= closes
}
