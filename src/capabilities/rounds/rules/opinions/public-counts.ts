import type { PartCount } from '../../../../standards/small-numbers.ts'
import type { ItemKey } from '../ballot.ts'
import { type Counts, passes } from './counts.ts'
import { gateRow, gateTable } from './gate-table.ts'
import type { StatementCounts } from './grouping.ts'

/**
 * What those who saw it said, for words: all but a few, where the others are under the line and at most a fifth; more than half;
 * or `mixed`, where no more than half said one thing.
 */
export type Lean =
  'all-but-few-agree' | 'all-but-few-disagree' | 'most-agree' | 'most-disagree' | 'most-pass' | 'mixed'

export interface PublicCounts {
  readonly item: ItemKey
  readonly seen: PartCount
  readonly agree: PartCount
  readonly disagree: PartCount
  readonly pass: PartCount
  /** Null where too few saw it. It is said in words, and stays where the counts are hidden. */
  readonly lean: Lean | null
}

/**
 * The counts of everybody and of groups, gated together, statement by statement.
 *
 * @param groups the counts of each group, of the same statements in the same order
 */
export function publicCounts(
  all: readonly StatementCounts[],
  groups: readonly (readonly StatementCounts[])[],
  threshold: number
): { all: PublicCounts[]; groups: PublicCounts[][] } {
  const lines = all.map((whole, at) =>
    publicStatement(
      whole,
      groups.map(group => group[at]!),
      threshold
    )
  )
  return {
    all: lines.map(line => line.all),
    groups: groups.map((_, group) => lines.map(line => line.groups[group]!)),
  }
}

/** Who passed said nothing of what they think: a few of them are hidden, and yet others are not withheld for their sake. */
const PASS = [2]

function publicStatement(whole: StatementCounts, groups: readonly StatementCounts[], threshold: number) {
  const outside = parts(whole).map((count, at) => count - sum(groups.map(group => parts(group)[at]!)))
  const seen = gateRow(
    groups.map(group => group.seen),
    threshold,
    sum(outside)
  )
  const [all] = gateTable([parts(whole)], { ...nothingPublic, rowSums: [true], threshold })
  const isShown = (part: PartCount) => part.kind === 'shown'
  const cells = gateTable([...groups.map(parts), ...(sum(outside) > 0 ? [outside] : [])], {
    rowSums: [...seen.map(isShown), true],
    columnSums: all!.map(isShown),
    saysNothing: PASS,
    threshold,
  })
  return {
    all: asPublic(whole, gateRow([whole.seen], threshold)[0]!, all!, threshold),
    groups: groups.map((group, at) => asPublic(group, seen[at]!, cells[at]!, threshold)),
  }
}

const nothingPublic = { columnSums: [false, false, false], saysNothing: PASS }

function asPublic(
  counts: StatementCounts,
  seen: PartCount,
  cells: readonly PartCount[],
  threshold: number
): PublicCounts {
  const few = seen.kind === 'hidden'
  const [agree, disagree, pass] = few ? cells.map(() => seen) : cells
  const lean = few ? null : leanOf(counts, threshold)
  return { item: counts.item, seen, agree: agree!, disagree: disagree!, pass: pass!, lean }
}

function leanOf({ agree, disagree, seen }: Counts, threshold: number): Lean {
  const allButFew = (said: number) => seen - said < threshold && seen >= 5 * threshold
  if (allButFew(agree)) return 'all-but-few-agree'
  if (allButFew(disagree)) return 'all-but-few-disagree'
  if (agree > seen / 2) return 'most-agree'
  if (disagree > seen / 2) return 'most-disagree'
  return seen - agree - disagree > seen / 2 ? 'most-pass' : 'mixed'
}

const parts = (counts: Counts): number[] => [counts.agree, counts.disagree, passes(counts)]
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)
