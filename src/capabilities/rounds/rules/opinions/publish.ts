import { gate, type GatedCount, type PartCount } from '../../../../standards/small-numbers.ts'
import type { GroupKey, ItemKey } from '../ballot.ts'
import type { NoGroups } from './find-groups.ts'
import type { Grouping, GroupSays } from './grouping.ts'
import type { FoundOutcome, OpinionsOutcome } from './opinions.ts'
import { publicCounts, type PublicCounts } from './public-counts.ts'
import { gateRow } from './gate-table.ts'
import type { Side } from './representative.ts'

export interface PublicGroup<K> {
  readonly group: K
  readonly people: PartCount
  readonly counts: readonly PublicCounts[]
  readonly says: readonly GroupSays[]
}

export interface PublicGrouping<K> {
  readonly groups: readonly PublicGroup<K>[]
  readonly shared: Readonly<Record<Side, readonly ItemKey[]>>
}

/** What may be shown, on a page, in a file or to a machine. Nothing in it leads to a person or to a few of them. */
export interface PublicOpinions {
  readonly people: GatedCount
  readonly counts: readonly PublicCounts[]
  readonly consensus: Readonly<Record<Side, readonly ItemKey[]>>
  readonly declared: PublicGrouping<GroupKey> & { readonly tooFew: readonly GroupKey[] }
  /** `stability` is how far the groups stay the same when a fifth of the statements is left out: 1 is wholly. */
  readonly found:
    (PublicGrouping<number> & { readonly why: null; readonly stability: number }) | { readonly why: NoGroups }
}

/**
 * The shape of a result that may be published: every count has passed the gate, beside the sums it could be taken from, and
 * nothing is said of a statement in a group of which too few saw it. No place of a person on any picture is in it.
 *
 * @param threshold the smallest number that may be shown
 */
export function publishable(outcome: OpinionsOutcome, threshold = 5): PublicOpinions {
  const enough = new Set(outcome.counts.filter(({ seen }) => seen >= threshold).map(({ item }) => item))
  const { declared, found } = outcome
  return {
    people: gate(outcome.people, threshold),
    counts: publicCounts(outcome.counts, [], threshold).all,
    consensus: onlyOf(outcome.consensus, enough),
    declared: { ...publicGrouping(declared, outcome, threshold), tooFew: declared.tooFew },
    found:
      found.grouping === null
        ? { why: found.why! }
        : { ...publicGrouping(found.grouping, outcome, threshold), why: null, stability: stabilityOf(found) },
  }
}

/** Of the number of groups that is shown, to two places. */
function stabilityOf({ grouping, tried }: FoundOutcome): number {
  const { stability = 0 } = tried.find(({ k }) => k === grouping?.groups.length) ?? {}
  return Math.round(stability * 100) / 100
}

function publicGrouping<K extends string | number>(
  { groups, shared }: Grouping<K>,
  { counts, people }: OpinionsOutcome,
  threshold: number
): PublicGrouping<K> {
  const outside = people - groups.reduce((sum, group) => sum + group.people, 0)
  const sizes = gateRow(
    groups.map(group => group.people),
    threshold,
    outside
  )
  const tables = publicCounts(
    counts,
    groups.map(group => group.counts),
    threshold
  ).groups
  const seenEnough = groups.map(
    group => new Set(group.counts.filter(({ seen }) => seen >= threshold).map(({ item }) => item))
  )
  const inEvery = new Set(
    counts.map(({ item }) => item).filter(item => seenEnough.every(one => one.has(item)))
  )
  return {
    groups: groups.map(({ group, says }, at) => ({
      group,
      people: sizes[at]!,
      counts: tables[at]!,
      says: says.filter(({ item }) => seenEnough[at]!.has(item)),
    })),
    shared: onlyOf(shared, inEvery),
  }
}

const onlyOf = (lists: Readonly<Record<Side, readonly ItemKey[]>>, items: ReadonlySet<ItemKey>) => ({
  agree: lists.agree.filter(item => items.has(item)),
  disagree: lists.disagree.filter(item => items.has(item)),
})
