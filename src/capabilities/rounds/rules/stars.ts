import type { Ballot, ItemKey, Stars } from './ballot.ts'
import { atLeast, chancesByLuck, enoughBeyondLuck, type Luck } from './luck.ts'
import { figure, lineOfTop, placesOf } from './places.ts'
import { standing, type Counting, type Show } from './counting.ts'
import { stabilityOf, whatToShow, type Stability } from './stability.ts'

export interface StarsLine {
  readonly item: ItemKey
  readonly stars: number
  /** Who gave it at least one. */
  readonly people: number
  /** 1 when all its stars are from one person, 1 / people when each gave the same; null without a star. */
  readonly concentration: number | null
  /** By what the threshold stands on. Shown only where `show` is `order`. */
  readonly place: number
  /** Null where the rule has no threshold. */
  readonly reached: boolean | null
  readonly inTop: boolean
}

/** How often luck alone would reach the threshold. */
export interface Chance {
  /** What each item would have on average: its share of all stars, or of people. */
  readonly average: number
  /** The chance that one item reaches the threshold; null where there is none. */
  readonly atThreshold: number | null
  /** How many of the items would reach it by luck, on average; null where there is none. */
  readonly itemsByLuck: number | null
  /** The smallest threshold that luck reaches one time in 20 or less. */
  readonly enough: number
}

export interface StarsOutcome {
  readonly method: 'stars'
  readonly people: number
  readonly given: number
  /** Stars on items that were withdrawn: they count for nothing. */
  readonly lost: number
  readonly items: readonly StarsLine[]
  /** Null where no item is left. */
  readonly chance: Chance | null
  readonly stability: Stability
  readonly show: Show
}

/**
 * Stars on each item, the people who gave them, which items reach the threshold, and how far the result can be trusted.
 * Ties stay ties. Items come back in the order they came; withdrawn ones are left out.
 *
 * Units: whole stars and whole people; shares from 0 to 1.
 * Source: Devon's Four Cornerstones report, 2025, "three or more stars"; concentration is the index of Herfindahl.
 */
export function countStars({ items, rule, top, ballots, reruns, seed }: Counting<Stars>): StarsOutcome {
  const keys = standing(items)
  const { rows, lost } = rowsOf(ballots, keys)
  const { stars, people, squares } = totalsOf(rows, keys.length)
  const { threshold, thresholdOn } = rule
  const scores = thresholdOn === 'stars' ? stars : people
  const [places, line] = [placesOf(scores), lineOfTop(scores, top)]
  const lines = keys.map((item, at) => ({
    ...{ item, stars: stars[at]!, people: people[at]!, place: places[at]! },
    concentration: people[at] === 0 ? null : figure(squares[at]! / stars[at]! ** 2),
    ...{ reached: threshold === null ? null : scores[at]! >= threshold, inTop: scores[at]! >= line },
  }))
  const given = rows.map(row => row.reduce((sum, [, count]) => sum + count, 0))
  const luck = { given, items: keys.length, mostOnOne: rule.mostOnOne, on: thresholdOn }
  const score = scorerOf(rows, thresholdOn)
  const stability = stabilityOf({ keys, people: rows.length, top, threshold, reruns, seed, score })
  return {
    ...{ method: 'stars', people: rows.length, given: given.reduce((sum, count) => sum + count, 0), lost },
    ...{ items: lines, chance: keys.length === 0 ? null : chanceOf(luck, threshold), stability },
    show: whatToShow(rows.length, stability),
  }
}

/** How often luck alone reaches a threshold. Can be asked before a round opens, to choose a threshold that means something. */
export function chanceOf(luck: Luck, threshold: number | null): Chance {
  const chances = chancesByLuck(luck)
  const average = chances.reduce((sum, chance, count) => sum + count * chance, 0)
  const atThreshold = threshold === null ? null : figure(atLeast(chances, threshold))
  return {
    ...{ average: figure(average), atThreshold },
    ...{
      itemsByLuck: atThreshold === null ? null : figure(luck.items * atThreshold),
      enough: enoughBeyondLuck(chances),
    },
  }
}

/** For each person, the places of the items they gave stars to, and how many. */
type Rows = readonly (readonly (readonly [at: number, stars: number])[])[]

function rowsOf(ballots: readonly Ballot<Stars>[], keys: readonly ItemKey[]): { rows: Rows; lost: number } {
  const placeOf = new Map(keys.map((key, at) => [key, at]))
  let lost = 0
  const rows = ballots.map(({ choice }) =>
    Object.entries(choice.stars).flatMap(([item, count]) => {
      const at = placeOf.get(item)
      if (at === undefined) lost += count
      return at === undefined ? [] : [[at, count] as const]
    })
  )
  return { rows, lost }
}

function totalsOf(rows: Rows, length: number) {
  const [stars, people, squares] = [0, 0, 0].map(() => new Float64Array(length)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ]
  for (const [at, count] of rows.flat()) {
    stars[at]! += count
    people[at]! += 1
    squares[at]! += count * count
  }
  return { stars, people, squares }
}

/** The same rows in flat lists: a rerun goes over them a thousand times. */
function scorerOf(rows: Rows, on: 'stars' | 'people') {
  const all = rows.flatMap((row, person) => row.map(([at, count]) => [person, at, count] as const))
  const [whose, where] = [Int32Array.from(all, ([who]) => who), Int32Array.from(all, ([, at]) => at)]
  const worth = Int32Array.from(all, ([, , count]) => (on === 'stars' ? count : 1))
  return (drawn: Int32Array, scores: Float64Array) => {
    scores.fill(0)
    for (let nth = 0; nth < worth.length; nth++) scores[where[nth]!]! += drawn[whose[nth]!]! * worth[nth]!
  }
}
