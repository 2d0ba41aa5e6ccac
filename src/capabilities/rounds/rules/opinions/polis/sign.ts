/**
 * Which number means "agree" in a file of votes. Polis keeps and sends agree as −1 (its tables `votes` and
 * `votes_latest_unique`, its API, and the matrix its mathematics work on), and turns the sign round in every file that it
 * exports: votes.csv and participants-votes.csv say agree as 1. Pass is 0 in both. Files that people made from the API can
 * have either.
 *
 * Source: compdemocracy/polis, server/src/report.ts ("have to flip -1 to 1 and vice versa") and
 * math/src/polismath/darwin/export.clj (get-corrected-conversation-votes); compdemocracy/polis#2554 and #2555.
 */
export type PolisSign = 'agree-is-plus' | 'agree-is-minus'

/** What another column says of the same votes: comments.csv of each comment, participants-votes.csv of each person. */
export interface Tally {
  readonly agrees: number
  readonly disagrees: number
  /** How many of those votes are 1, and how many −1. */
  readonly plus: number
  readonly minus: number
}

/** So far the counts may be off, as a part of all votes: one file can be some votes younger than the other. */
const OFF_BY = 0.1

/**
 * The sign of a file, told by counts of agreement that stand beside its votes.
 *
 * @returns null where the counts fit neither sign, or both about as well: then a person must say it
 */
export function signToldBy(tallies: readonly Tally[]): PolisSign | null {
  let [all, offPlus, offMinus] = [0, 0, 0]
  for (const { agrees, disagrees, plus, minus } of tallies) {
    all += agrees + disagrees
    offPlus += Math.abs(agrees - plus) + Math.abs(disagrees - minus)
    offMinus += Math.abs(agrees - minus) + Math.abs(disagrees - plus)
  }
  const sign: PolisSign = offPlus < offMinus ? 'agree-is-plus' : 'agree-is-minus'
  const [less, more] = [Math.min(offPlus, offMinus), Math.max(offPlus, offMinus)]
  return less <= OFF_BY * all && 2 * less < more ? sign : null
}
