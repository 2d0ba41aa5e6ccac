import type { ItemKey } from './ballot.ts'
import { figure } from './places.ts'
import type { Outcome } from './result.ts'

/** The items in the order that one way of choosing puts them. */
export interface Standing {
  /** `points` and `beats` are the two readings of a ranking. */
  readonly by: 'stars' | 'one' | 'points' | 'beats' | 'pairs'
  readonly items: readonly { readonly item: ItemKey; readonly place: number; readonly inTop: boolean }[]
}

/** The standings in one outcome: none of opinions, two of a ranking. */
export function standingsOf(outcome: Outcome): Standing[] {
  if (outcome.method === 'opinions') return []
  if (outcome.method !== 'ranking') {
    return [
      { by: outcome.method, items: outcome.items.map(({ item, place, inTop }) => ({ item, place, inTop })) },
    ]
  }
  const first = outcome.items.filter(({ inTop }) => inTop).length
  const points = outcome.items.map(({ item, byPoints, inTop }) => ({ item, place: byPoints, inTop }))
  const beats = outcome.items.map(({ item, byPairs }) => ({ item, place: byPairs, inTop: byPairs <= first }))
  return [
    { by: 'points', items: points },
    { by: 'beats', items: beats },
  ]
}

export interface Agreement {
  /** From -1, the opposite order, to 1, the same; null where one of them puts all items in one place. */
  readonly tau: number | null
  /** Items that are among the first in both, and in one only. */
  readonly both: readonly ItemKey[]
  readonly onlyOne: readonly ItemKey[]
  readonly onlyOther: readonly ItemKey[]
  /** Where they differ, most first: what to talk about. Items with the same place in both are left out. */
  readonly differ: readonly { readonly item: ItemKey; readonly one: number; readonly other: number }[]
}

/**
 * How far two ways of choosing agree on the items that are in both. The places of each are counted among those items only.
 *
 * Source: M. Kendall, The treatment of ties in ranking problems (1945), tau-b.
 */
export function agreementOf(one: Standing, other: Standing): Agreement {
  const there = new Map(other.items.map(each => [each.item, each]))
  const shared = one.items.flatMap(each => {
    const beside = there.get(each.item)
    return beside ? [{ item: each.item, one: each, other: beside }] : []
  })
  const [mine, theirs] = [
    places(shared.map(each => each.one.place)),
    places(shared.map(each => each.other.place)),
  ]
  const pairs = shared.map(({ item }, at) => ({ item, one: mine[at]!, other: theirs[at]! }))
  const named = (test: (each: (typeof shared)[number]) => boolean) =>
    shared.filter(test).map(({ item }) => item)
  return {
    tau: tauB(mine, theirs),
    both: named(each => each.one.inTop && each.other.inTop),
    onlyOne: named(each => each.one.inTop && !each.other.inTop),
    onlyOther: named(each => !each.one.inTop && each.other.inTop),
    differ: pairs.filter(apart).toSorted((a, b) => apart(b) - apart(a)),
  }
}

const apart = (pair: { readonly one: number; readonly other: number }) => Math.abs(pair.one - pair.other)

const places = (given: readonly number[]): number[] =>
  given.map(place => 1 + given.filter(other => other < place).length)

/** Kendall's tau-b of two lists of places; null where all of one list are equal, or there are fewer than two. */
export function tauB(one: readonly number[], other: readonly number[]): number | null {
  let [sum, inOne, inOther] = [0, 0, 0]
  for (let a = 0; a < one.length; a++) {
    for (let b = 0; b < a; b++) {
      const [here, there] = [Math.sign(one[a]! - one[b]!), Math.sign(other[a]! - other[b]!)]
      sum += here * there
      inOne += Math.abs(here)
      inOther += Math.abs(there)
    }
  }
  return inOne === 0 || inOther === 0 ? null : figure(sum / Math.sqrt(inOne * inOther))
}
