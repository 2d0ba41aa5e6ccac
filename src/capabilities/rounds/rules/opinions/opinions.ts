import type { GroupKey, ItemKey, Opinions } from '../ballot.ts'
import type { Counting } from '../counting.ts'
import { consensus } from './consensus.ts'
import { declaredGroupOf, overallCounts } from './counts.ts'
import { findGroups, type NoGroups, type Trial } from './find-groups.ts'
import { type Grouping, groupingOf, keysAt, standingCounts, type StatementCounts } from './grouping.ts'
import type { Side } from './representative.ts'
import { answersOf, type Votes, votesOf } from './votes.ts'

export interface OpinionsOutcome {
  readonly method: 'opinions'
  /** Who answered one statement or more. */
  readonly people: number
  readonly counts: readonly StatementCounts[]
  readonly consensus: Readonly<Record<Side, readonly ItemKey[]>>
  /** By what people said of themselves. Groups of too few people are named, and counted nowhere but in the whole. */
  readonly declared: Grouping<GroupKey> & { readonly tooFew: readonly GroupKey[] }
  readonly found: FoundOutcome
}

export interface FoundOutcome {
  /** Who answered enough to be put into a group. */
  readonly people: number
  readonly tried: readonly Trial[]
  /** Null where there are no clear groups, and then why. */
  readonly grouping: Grouping<number> | null
  readonly why: NoGroups | null
}

export interface OpinionsCounting extends Pick<Counting<Opinions>, 'items' | 'ballots' | 'seed'> {
  /** Everything that people could say of themselves, in the order in which it is shown. */
  readonly groups: readonly GroupKey[]
  /** The fewest people of whom a group is shown; 5 unless the partnership says more. */
  readonly smallest?: number
}

/**
 * All that opinions on statements say: of everybody, of the groups that people put themselves into, and of groups that are
 * found, if there are any that hold. The same for the same ballots in any order. Exact: see publishable for what is shown.
 *
 * Errors: RangeError from votesOf for ballots that do not belong together.
 */
export function countOpinions({
  items,
  ballots,
  seed,
  groups,
  smallest = 5,
}: OpinionsCounting): OpinionsOutcome {
  const votes = votesOf(ballots, items)
  const groupsOf = new Map(ballots.map(({ voter, group }) => [voter, group]))
  const counts = overallCounts(votes)
  const places = consensus(counts, votes.withdrawn)
  return {
    method: 'opinions',
    people: answersOf(votes).reduce((sum, answers) => sum + Number(answers > 0), 0),
    counts: standingCounts(votes, counts),
    consensus: { agree: keysAt(votes, places.agree), disagree: keysAt(votes, places.disagree) },
    declared: declaredOf(votes, groupsOf, groups, smallest),
    found: foundIn(votes, seed),
  }
}

function declaredOf(
  votes: Votes,
  groupsOf: ReadonlyMap<string, GroupKey | null>,
  groups: readonly GroupKey[],
  smallest: number
): OpinionsOutcome['declared'] {
  const answers = answersOf(votes)
  const people = (group: GroupKey) =>
    votes.voters.filter((voter, row) => groupsOf.get(voter) === group && answers[row]! > 0).length
  const enough = groups.filter(group => people(group) >= smallest)
  const groupOf = declaredGroupOf(votes, groupsOf, enough).map((group, row) =>
    answers[row]! > 0 ? group : -1
  )
  return { ...groupingOf(votes, groupOf, enough), tooFew: groups.filter(group => !enough.includes(group)) }
}

function foundIn(votes: Votes, seed: string): FoundOutcome {
  const { people, tried, found } = findGroups(votes, seed)
  if ('why' in found) return { people, tried, grouping: null, why: found.why }
  const numbers = Array.from({ length: found.k }, (_, group) => group)
  return { people, tried, grouping: groupingOf(votes, found.groupOf, numbers), why: null }
}
