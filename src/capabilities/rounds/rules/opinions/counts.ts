import type { GroupKey, Opinion } from '../ballot.ts'
import { AGREE, DISAGREE, UNSEEN, type Votes } from './votes.ts'

/** What some people said about one statement. Whoever saw it and did neither passed: P = S − A − D. */
export interface Counts {
  readonly agree: number
  readonly disagree: number
  readonly seen: number
}

/** Who saw it, and neither agreed nor disagreed. */
export const passes = ({ agree, disagree, seen }: Counts): number => seen - agree - disagree

/**
 * The counts of each group for each statement: `counts[group][statement]`.
 *
 * @param groupOf the number of the group of each row of the matrix, or -1 for who is in none
 */
export function groupCounts(votes: Votes, groupOf: Int32Array, groups: number): Counts[][] {
  const size = votes.statements.length
  const counts = Array.from({ length: groups }, () => votes.statements.map(nothing))
  for (const [row, group] of groupOf.entries()) {
    if (group < 0) continue
    for (let column = 0; column < size; column++)
      add(counts[group]![column]!, votes.said[row * size + column]!)
  }
  return counts
}

/** The counts of everybody for each statement. */
export const overallCounts = (votes: Votes): Counts[] =>
  groupCounts(votes, new Int32Array(votes.voters.length), 1)[0]!

/** One after the other, for the same statement. */
export function sumOf(counts: readonly Counts[]): Counts {
  const sum = nothing()
  for (const { agree, disagree, seen } of counts) {
    sum.agree += agree
    sum.disagree += disagree
    sum.seen += seen
  }
  return sum
}

/** The counts of one statement, from what each person said of it; who said nothing did not see it. */
export function countOf(said: readonly (Opinion | undefined)[]): Counts {
  const many = (opinion: Opinion) => said.filter(one => one === opinion).length
  const [agree, disagree, pass] = [many('agree'), many('disagree'), many('pass')]
  return { agree, disagree, seen: agree + disagree + pass }
}

/**
 * The group of each row, by what people said of themselves.
 *
 * @param groupsOf by voter; null for who did not say
 * @param groups   the groups in the order of their numbers; everybody of another is in none
 */
export function declaredGroupOf(
  votes: Votes,
  groupsOf: ReadonlyMap<string, GroupKey | null>,
  groups: readonly GroupKey[]
): Int32Array {
  return Int32Array.from(votes.voters, voter => groups.indexOf(groupsOf.get(voter) ?? ''))
}

const nothing = () => ({ agree: 0, disagree: 0, seen: 0 })

function add(counts: ReturnType<typeof nothing>, said: number): void {
  if (said === UNSEEN) return
  counts.seen++
  if (said === AGREE) counts.agree++
  if (said === DISAGREE) counts.disagree++
}
