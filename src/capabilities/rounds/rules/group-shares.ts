import type { GroupKey, ItemKey } from './ballot.ts'
import { figure } from './places.ts'
import type { Outcome, RouteResult } from './result.ts'

/** What an item means to each group that is shown, however large the group. */
export interface ItemShares {
  readonly item: ItemKey
  /** Of the stars, or of the choices, of each group: 0 to 1; null where the group gave none that count. */
  readonly groups: readonly { readonly group: GroupKey; readonly share: number | null }[]
  /** The smallest of them: high only where every group wants it. Null with fewer than two groups to compare. */
  readonly least: number | null
}

/**
 * Each group's share for each item, side by side, so that a small group is not drowned by a large one in the room. For
 * stars and one choice; the other methods have no shares, and give none.
 */
export function groupShares({ groups }: Pick<RouteResult, 'groups'>): ItemShares[] {
  const parts = groups.flatMap(({ group, outcome }) => {
    const shares = outcome && sharesIn(outcome)
    return shares ? [{ group, shares }] : []
  })
  return [...(parts[0]?.shares.keys() ?? [])].map(item => {
    const own = parts.map(({ group, shares }) => ({ group, share: shares.get(item) ?? null }))
    const known = own.flatMap(({ share }) => (share === null ? [] : [share]))
    return { item, groups: own, least: known.length < 2 ? null : Math.min(...known) }
  })
}

function sharesIn(outcome: Outcome): Map<ItemKey, number | null> | null {
  if (outcome.method === 'one') return new Map(outcome.items.map(({ item, share }) => [item, share]))
  if (outcome.method !== 'stars') return null
  const { given } = outcome
  return new Map(outcome.items.map(({ item, stars }) => [item, given === 0 ? null : figure(stars / given)]))
}
