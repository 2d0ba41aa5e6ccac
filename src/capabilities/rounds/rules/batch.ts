import type { ItemKey } from './ballot.ts'
import { leastOf, type Counted } from './counted.ts'
import type { RoundRule } from './round.ts'

/** The sheet of one table, or counts typed from elsewhere. */
export interface Batch {
  readonly voters: number | null
  /** Stars each person at this table was given. */
  readonly starsEach: number | null
  readonly counts: readonly { readonly item: ItemKey; readonly stars: Counted }[]
}

/** Why a batch cannot be true. `most` is what it could have been. */
export type BatchFault =
  | { readonly code: 'more-each-than-the-rule'; readonly most: number }
  | {
      readonly code: 'more-on-one-than-allowed'
      readonly item: ItemKey
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
export function batchFault(
  { voters, starsEach, counts }: Batch,
  rule: Pick<RoundRule, 'starsEach' | 'mostOnOne'>
): BatchFault | null {
  if (starsEach !== null && rule.starsEach !== null && starsEach > rule.starsEach) {
    return { code: 'more-each-than-the-rule', most: rule.starsEach }
  }
  const each = starsEach ?? rule.starsEach
  if (voters === null) return null
  const onOne = voters === 0 ? 0 : voters * Math.min(rule.mostOnOne ?? Infinity, each ?? Infinity)
  const over = counts.find(({ stars }) => leastOf(stars) > onOne)
  if (over && rule.mostOnOne !== null) {
    const { item, stars } = over
    return { code: 'more-on-one-than-allowed', item, counted: leastOf(stars), most: onOne }
  }
  const counted = counts.reduce((total, { stars }) => total + leastOf(stars), 0)
  const given = each === null ? Infinity : voters * each
  return counted > given ? { code: 'more-than-given', counted, most: given } : null
}
