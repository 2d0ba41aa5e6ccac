import type { ItemKey } from '../ballot.ts'
import { sharedByAll } from './consensus.ts'
import { type Counts, groupCounts } from './counts.ts'
import type { Side } from './representative.ts'
import { selectFor } from './selection.ts'
import type { Votes } from './votes.ts'

export interface StatementCounts extends Counts {
  readonly item: ItemKey
}

/** A statement that tells what a group says: see selection.ts. */
export interface GroupSays {
  readonly item: ItemKey
  readonly side: Side
  readonly bestAgree: boolean
}

export interface GroupResult<K extends string | number = string | number> {
  /** What people call themselves, or the number of a group that was found. */
  readonly group: K
  readonly people: number
  readonly counts: readonly StatementCounts[]
  /** Empty where there is no other group to compare with. */
  readonly says: readonly GroupSays[]
}

/** What groups say, one beside the other. Exact counts: nothing of it is shown before publishable has gone over it. */
export interface Grouping<K extends string | number = string | number> {
  readonly groups: readonly GroupResult<K>[]
  /** What most of every group say, the surest first; empty where there are no two groups. */
  readonly shared: Readonly<Record<Side, readonly ItemKey[]>>
}

/**
 * The same statistics for groups that were found and for groups that people put themselves into.
 *
 * @param groupOf the place in `groups` of each row of the matrix, or -1
 */
export function groupingOf<K extends string | number>(
  votes: Votes,
  groupOf: Int32Array,
  groups: readonly K[]
): Grouping<K> {
  const counts = groupCounts(votes, groupOf, groups.length)
  const several = groups.length > 1
  const shared = sharedByAll(several ? counts : [], votes.withdrawn)
  return {
    groups: groups.map((group, at) => ({
      group,
      people: groupOf.reduce((sum, one) => sum + Number(one === at), 0),
      counts: standingCounts(votes, counts[at]!),
      says: several ? saysOf(votes, counts, at) : [],
    })),
    shared: { agree: keysAt(votes, shared.agree), disagree: keysAt(votes, shared.disagree) },
  }
}

/** The counts of statements that stand, under their keys. */
export const standingCounts = (votes: Votes, counts: readonly Counts[]): StatementCounts[] =>
  counts.map((one, at) => ({ item: votes.statements[at]!, ...one })).filter((_, at) => !votes.withdrawn[at])

/** The keys of statements, from their places in the matrix. */
export const keysAt = (votes: Votes, places: readonly number[]): ItemKey[] =>
  places.map(at => votes.statements[at]!)

const saysOf = (votes: Votes, counts: readonly (readonly Counts[])[], group: number): GroupSays[] =>
  selectFor(group, counts, votes.withdrawn).map(({ statement, side, bestAgree }) => ({
    item: votes.statements[statement]!,
    side,
    bestAgree,
  }))
