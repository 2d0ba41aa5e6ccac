import { wilson, type Interval } from '../../../standards/proportions.ts'
import type { ItemKey, OneChoice } from './ballot.ts'
import { figure, lineOfTop, placesOf } from './places.ts'
import { standing, type Counting, type Show } from './counting.ts'
import { stabilityOf, whatToShow, type Stability } from './stability.ts'
import { chanceOf, type Chance } from './stars.ts'

export interface OneLine {
  readonly item: ItemKey
  readonly people: number
  /** Of those whose choice counts; null when nobody's does. */
  readonly share: number | null
  /** Between which shares the true one most likely lies, 95 in 100. */
  readonly between: Interval | null
  readonly place: number
  readonly inTop: boolean
  /** More people than luck would bring one time in 20. */
  readonly beyondLuck: boolean
}

export interface OneOutcome {
  readonly method: 'one'
  readonly people: number
  /** Who chose an item that was withdrawn: they are not in the shares. */
  readonly lost: number
  readonly items: readonly OneLine[]
  /** `enough` people on one item are more than luck brings one time in 20; `atThreshold` is the chance of that. */
  readonly chance: Chance | null
  readonly stability: Stability
  readonly show: Show
}

/**
 * "The one I would change straight away": how many chose each item, with the interval of each share. Ties stay ties. Items
 * come back in the order they came; withdrawn ones are left out.
 *
 * Source: E. B. Wilson's score interval, standards/proportions.ts.
 */
export function countOne({ items, top, ballots, reruns, seed }: Counting<OneChoice>): OneOutcome {
  const keys = standing(items)
  const chosen = ballots.map(({ choice }) => keys.indexOf(choice.item)).filter(at => at >= 0)
  const score = (drawn: Int32Array, scores: Float64Array) => {
    scores.fill(0)
    chosen.forEach((at, person) => (scores[at]! += drawn[person]!))
  }
  const counts = new Float64Array(keys.length)
  score(new Int32Array(chosen.length).fill(1), counts)
  const chance = keys.length === 0 ? null : chanceOfLeading(chosen.length, keys.length)
  const lines = linesOf(keys, counts, { top, enough: chance?.enough ?? Infinity })
  const stability = stabilityOf({ keys, people: chosen.length, top, threshold: null, reruns, seed, score })
  const people = ballots.length
  return {
    ...{ method: 'one', people, lost: people - chosen.length, items: lines, chance, stability },
    show: whatToShow(chosen.length, stability),
  }
}

function chanceOfLeading(people: number, items: number): Chance {
  const luck = { given: Array<number>(people).fill(1), items, mostOnOne: 1, on: 'people' } as const
  return chanceOf(luck, chanceOf(luck, 1).enough)
}

function linesOf(
  keys: readonly ItemKey[],
  counts: Float64Array,
  { top, enough }: { top: number; enough: number }
): OneLine[] {
  const [places, line] = [placesOf(counts), lineOfTop(counts, top)]
  const all = counts.reduce((sum, count) => sum + count, 0)
  return keys.map((item, at) => {
    const people = counts[at]!
    const { low, high } = all === 0 ? { low: 0, high: 1 } : wilson(people, all)
    return {
      ...{ item, people, place: places[at]!, inTop: people >= line, beyondLuck: people >= enough },
      share: all === 0 ? null : figure(people / all),
      between: all === 0 ? null : { low: figure(low), high: figure(high) },
    }
  })
}
