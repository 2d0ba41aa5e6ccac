import type { ThemeKey } from '../../themes/index.ts'
import { leastOf, type Stars } from './stars.ts'

/** Fixed before a round opens. Null: not known, for a round that was held before this site. */
export interface RoundRule {
  readonly starsEach: number | null
  /** Stars one person may put on one line; null lets them put all they have on it. */
  readonly mostOnOne: number | null
  /** This many stars or more, and the line is taken forward. */
  readonly threshold: number
  readonly ties: 'stay-tied'
}

/** The sheet of one table, or counts typed from elsewhere. */
export interface Batch {
  readonly voters: number | null
  /** Stars each person at this table was given. */
  readonly starsEach: number | null
  readonly counts: readonly { readonly theme: ThemeKey; readonly stars: Stars }[]
}

/** Why a batch cannot be true. `most` is what it could have been. */
export type BatchFault =
  | { readonly code: 'more-each-than-the-rule'; readonly most: number }
  | {
      readonly code: 'more-on-one-than-allowed'
      readonly theme: ThemeKey
      readonly counted: number
      readonly most: number
    }
  | { readonly code: 'more-than-given'; readonly counted: number; readonly most: number }

/**
 * Whether a batch can be true: nobody had more stars than the rule gives, no line got more than its people could put on
 * it, and no more stars were counted than were given out. Where voters or stars are not known nothing can be said.
 *
 * @returns the first thing that cannot be true, or null
 */
export function batchFault({ voters, starsEach, counts }: Batch, rule: RoundRule): BatchFault | null {
  if (starsEach !== null && rule.starsEach !== null && starsEach > rule.starsEach) {
    return { code: 'more-each-than-the-rule', most: rule.starsEach }
  }
  const each = starsEach ?? rule.starsEach
  if (voters === null) return null
  const onOne = voters === 0 ? 0 : voters * Math.min(rule.mostOnOne ?? Infinity, each ?? Infinity)
  const over = counts.find(({ stars }) => leastOf(stars) > onOne)
  if (over && rule.mostOnOne !== null) {
    const { theme, stars } = over
    return { code: 'more-on-one-than-allowed', theme, counted: leastOf(stars), most: onOne }
  }
  const counted = counts.reduce((total, { stars }) => total + leastOf(stars), 0)
  const given = each === null ? Infinity : voters * each
  return counted > given ? { code: 'more-than-given', counted, most: given } : null
}
