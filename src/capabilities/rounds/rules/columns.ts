import type { GroupKey } from './ballot.ts'
import type { Outcome, RouteResult } from './result.ts'

/** What is printed in one column: whose ballots they are, how many people, and what came out. */
export interface Column {
  /** `everybody`: all who came by this way; `others`: all but the groups that have a column of their own. */
  readonly who: 'everybody' | 'others' | { readonly group: GroupKey }
  readonly people: number
  readonly outcome: Outcome
}

/**
 * What came by one way in, in columns that stand beside each other and are never added up. No ballot is in two of them.
 * Young people, and whoever else votes with cards, have a column of their own, so that the many do not drown them in an
 * average. Where they were fewer than the smallest number they cannot be told from the others: they are counted with
 * `everybody`, for nobody's ballot is left out.
 *
 * Opinions have one column: their outcome holds each group itself.
 *
 * @returns none where too few people came to show anything
 */
export function columnsOf({ people, outcome, without, groups }: RouteResult): Column[] {
  const who = without.length === 0 ? 'everybody' : 'others'
  const first: Column[] = people === null || outcome === null ? [] : [{ who, people, outcome }]
  const beside = groups.flatMap(({ group, people: theirs, outcome: own }): Column[] => {
    const isApart = theirs !== null && own !== null && without.includes(group)
    return isApart ? [{ who: { group }, people: theirs, outcome: own }] : []
  })
  return [...first, ...beside]
}
