import type { Ballot, Choice, ItemKey, Method } from './ballot.ts'
import type { Item, RoundRule } from './round.ts'

/** What the counting of any method begins from. */
export interface Counting<C extends Choice = Choice> {
  /** Everything that was ever in the round. What was said of a withdrawn item is not counted. */
  readonly items: readonly ItemHere[]
  readonly rule: RoundRule
  /** The size of the set that is looked at first. Items that tie with its last one are in it too. */
  readonly top: number
  readonly ballots: readonly Ballot<C>[]
  readonly reruns: number
  readonly seed: string
}

export type ItemHere = Pick<Item, 'item' | 'withdrawn'>

/** How many stand in the first set where there is enough to choose from. */
const TOP = 5

/**
 * How many stand in the first set of so many things: five, and at most half of them. A first set of nearly everything says
 * nothing. Known before anybody chooses, since it hangs on how many things were put to people, withdrawn ones too.
 */
export const topOf = (items: number): number => Math.max(1, Math.min(TOP, Math.floor(items / 2)))

/** Goes up whenever the same ballots would give another result. Printed with every result. */
export const methodVersions: Readonly<Record<Method, string>> = {
  stars: 'stars 1',
  one: 'one 1',
  ranking: 'ranking 1',
  pairs: 'pairs 1',
  opinions: 'opinions 1',
}

/** The items that are still there, in their order. */
export const standing = (items: readonly ItemHere[]): ItemKey[] =>
  items.filter(({ withdrawn }) => withdrawn === null).map(({ item }) => item)

/** What of a result may be shown: see `whatToShow`. */
export type Show = 'order' | 'set' | 'nothing'
