import { wilson } from '../../../../standards/proportions.ts'
import type { Counts } from './counts.ts'
import { CLEAR, shareZ, smoothed, type Side } from './representative.ts'

const MOST = 5

/**
 * What most people say, over everybody: the share is more than half, and clearly so; the five largest by share · z.
 *
 * @param counts of everybody for each statement
 * @returns places in the matrix
 * Source: Polis, repness.clj (select-consensus-comments).
 */
export function consensus(counts: readonly Counts[], withdrawn: Uint8Array): Record<Side, number[]> {
  const top = (said: (one: Counts) => number): number[] => {
    const share = (one: Counts) => smoothed(said(one), one.seen)
    const z = (one: Counts) => shareZ(said(one), one.seen)
    const measure = (at: number) => share(counts[at]!) * z(counts[at]!)
    const clear = (one: Counts) => one.seen > 0 && share(one) > 0.5 && z(one) > CLEAR
    const places = [...counts.keys()].filter(at => !withdrawn[at] && clear(counts[at]!))
    return places.toSorted((a, b) => measure(b) - measure(a) || a - b).slice(0, MOST)
  }
  return { agree: top(one => one.agree), disagree: top(one => one.disagree) }
}

/** How far every group is of one mind about one statement. */
export interface AcrossGroups {
  /** Π over the groups of (A + 1) / (S + 2). It falls with the number of groups: never compare it across numbers of groups. */
  readonly product: number
  /** The least, over the groups, of the lower Wilson bound of A / S; 0 where a group did not see it. */
  readonly least: number
}

/**
 * Consensus across groups rather than by majority, for each side of one statement.
 *
 * @param counts of each group for this statement, one group or more
 * Source: the product is Polis' group-aware consensus, its twin for disagreeing is Red Dwarf's; the bound holds for small groups.
 */
export function acrossGroups(counts: readonly Counts[]): Record<Side, AcrossGroups> {
  const of = (said: (one: Counts) => number): AcrossGroups => ({
    product: counts.reduce((product, one) => product * smoothed(said(one), one.seen), 1),
    least: Math.min(...counts.map(one => (one.seen === 0 ? 0 : wilson(said(one), one.seen).low))),
  })
  return { agree: of(one => one.agree), disagree: of(one => one.disagree) }
}

/** In more than half of every group, as far as chance lets us say: the least bound is above this. */
const MOST_OF_EVERY_GROUP = 0.5

/**
 * Statements that every group is of one mind about, the surest first: by the least bound, then by the product.
 *
 * @param counts of each group for each statement
 * @returns places in the matrix
 */
export function sharedByAll(
  counts: readonly (readonly Counts[])[],
  withdrawn: Uint8Array,
  from = MOST_OF_EVERY_GROUP
): Record<Side, number[]> {
  if (counts.length === 0) return { agree: [], disagree: [] }
  const across = counts[0]!.map((_, at) => acrossGroups(counts.map(group => group[at]!)))
  const ofSide = (side: Side): number[] => {
    const figure = (at: number) => across[at]![side]
    const places = [...across.keys()].filter(at => !withdrawn[at] && figure(at).least > from)
    return places.toSorted(
      (a, b) => figure(b).least - figure(a).least || figure(b).product - figure(a).product || a - b
    )
  }
  return { agree: ofSide('agree'), disagree: ofSide('disagree') }
}
