import type { ItemKey, Pairs } from '../ballot.ts'
import { standing, type Counting, type Show } from '../counting.ts'
import { figure, placesOf } from '../places.ts'
import { whatToShow } from '../stability.ts'
import { chanceToWin, fitPairs } from './fit.ts'
import { firstOf, liftedOf, redrawsOf } from './redraws.ts'
import { connectedGroups, tallyOf, type Tally } from './tally.ts'

export interface PairsLine {
  readonly item: ItemKey
  /** How often it stood before somebody, and what they said. Comparisons, not people. */
  readonly shown: number
  readonly won: number
  readonly lost: number
  readonly same: number
  /** Log odds around nought. */
  readonly strength: number
  /** How often it would be chosen beside another item picked by lot: 0 to 1; null where it is the only one. */
  readonly wins: number | null
  readonly place: number
  /** The places between which 95 in 100 redraws put it. */
  readonly between: { readonly low: number; readonly high: number }
  /** Of `redraws`, how many have it in the first set. */
  readonly inTopAgain: number
  readonly inTop: boolean
}

export interface PairsOutcome {
  readonly method: 'pairs'
  readonly people: number
  readonly sides: Tally['sides']
  readonly dropped: number
  /** Beyond so many comparisons of one person each weighed less. */
  readonly fullSay: number
  readonly items: readonly PairsLine[]
  /** More than one list: nothing was said about how items of different lists stand to each other. */
  readonly groups: readonly (readonly ItemKey[])[]
  readonly redraws: number
  readonly sameSet: number
  readonly sameOrder: number
  readonly overlap: number | null
  /** Enough was said: more comparisons would hardly change which items are first. */
  readonly enough: boolean
  readonly show: Show
}

/** The first set is settled when so much of the redraws leaves it as it is. */
const SETTLED = 0.9

/**
 * Strengths from comparisons of two, with the places each item may really have. Ties stay ties. An order is shown under
 * the same rule as everywhere; while some items were never compared with the others, nothing is.
 *
 * `enough` is the signal to stop: everything is connected, no tie at the edge of the first set, and at least nine in ten
 * redraws have the same set. Where all items are in the first set there is nothing to settle, and it stays false.
 */
export function countPairs({ items, top, ballots, reruns, seed }: Counting<Pairs>): PairsOutcome {
  const tally = tallyOf(standing(items), ballots)
  const { keys, sides, dropped, people, fullSay } = tally
  const fit = fitPairs(tally)
  const groups = connectedGroups(tally)
  const { places, inTop, ...again } = redrawsOf(fit, top, reruns, seed)
  const first = firstOf(fit.strength, top)
  const place = placesOf(liftedOf(fit.strength))
  const lines = keys.map((item, at) => ({
    ...{ item, shown: shownOf(tally, at), won: tally.won[at]!, lost: tally.lost[at]!, same: tally.same[at]! },
    ...{ strength: figure(fit.strength[at]!), wins: winsOf(fit.strength, at), place: place[at]! },
    ...{ between: places[at]!, inTopAgain: inTop[at]!, inTop: first.includes(at) },
  }))
  const isSettled = groups.length === 1 && first.length === top && top < keys.length
  const { sameSet, sameOrder } = again
  const overlap = again.overlap === null ? null : figure(again.overlap)
  return {
    ...{ method: 'pairs', people, sides, dropped, fullSay, items: lines },
    groups: groups.map(group => group.map(at => keys[at]!)),
    ...{ redraws: reruns, sameSet, sameOrder, overlap, enough: isSettled && sameSet >= SETTLED * reruns },
    show: groups.length === 1 ? whatToShow(people, { overlap, sameOrder, reruns }) : 'nothing',
  }
}

function shownOf({ keys, shown }: Tally, at: number): number {
  return shown.subarray(at * keys.length, (at + 1) * keys.length).reduce((sum, count) => sum + count, 0)
}

function winsOf(strength: Float64Array, at: number): number | null {
  if (strength.length < 2) return null
  const all = strength.reduce((sum, other) => sum + chanceToWin(strength[at]! - other), -0.5)
  return figure(all / (strength.length - 1))
}
