import type { ItemKey, Ranking } from './ballot.ts'
import { standing, type Counting, type Show } from './counting.ts'
import { lineOfTop, placesOf } from './places.ts'
import { condorcetWinner, pairwise, schulzePlaces, type PairMatrix } from './schulze.ts'
import { stabilityOf, whatToShow, type Stability } from './stability.ts'

export interface RankingLine {
  readonly item: ItemKey
  /** Borda points of everybody; halves where items shared places. */
  readonly points: number
  readonly byPoints: number
  /** The place by Schulze's method, which asks only who beats whom. */
  readonly byPairs: number
  readonly inTop: boolean
}

export interface RankingOutcome {
  readonly method: 'ranking'
  readonly people: number
  readonly items: readonly RankingLine[]
  /** `matrix[a][b]`: how many put item a before item b, both as places in `items`. */
  readonly matrix: readonly (readonly number[])[]
  /** The item that beats every other one, two by two; null where there is none. */
  readonly winner: ItemKey | null
  /** Pairs that one method puts in one order and the other in the opposite one. Each starts with the better by points. */
  readonly differ: readonly (readonly [ItemKey, ItemKey])[]
  readonly firstDiffers: boolean
  /** Of the first set by points, and of the first set by pairs. */
  readonly stability: { readonly byPoints: Stability; readonly byPairs: Stability }
  readonly show: Show
}

/**
 * Two ways to read the same orders, side by side: points (Borda) and who beats whom (Condorcet, and Schulze where nobody
 * beats all). Where they differ this is said as a fact; neither is the truth.
 *
 * Borda by m-rank: with m items the first on a ballot has m - 1 points, the next m - 2, and so on; those left out share the
 * points of the places that are left, so that every ballot gives the same sum and leaving items out gains nothing.
 * Withdrawn items are taken out of every order first.
 *
 * Source: J.-C. de Borda, Mémoire sur les élections au scrutin (1781); shared last places as in P. Emerson, The original
 * Borda count and partial voting (2013), "averaged"; M. Schulze, A new monotonic, clone-independent, reversal symmetric,
 * and Condorcet-consistent single-winner election method (2011), by winning votes.
 */
export function countRanking({ items, top, ballots, reruns, seed }: Counting<Ranking>): RankingOutcome {
  const keys = standing(items)
  const orders = ballots.map(({ choice }) =>
    choice.order.map(item => keys.indexOf(item)).filter(at => at >= 0)
  )
  const once = new Int32Array(orders.length).fill(1)
  const points = new Float64Array(keys.length)
  bordaPoints(orders, once, points)
  const matrix = pairwise(orders, once, keys.length)
  const [byPoints, byPairs] = [placesOf(points), schulzePlaces(matrix)]
  const line = lineOfTop(points, top)
  const winner = condorcetWinner(matrix)
  const again = { keys, people: orders.length, top, threshold: null, reruns, seed }
  const stability = {
    byPoints: stabilityOf({ ...again, score: (drawn, into) => bordaPoints(orders, drawn, into) }),
    byPairs: stabilityOf({ ...again, score: (drawn, into) => pairScores(orders, drawn, into) }),
  }
  return {
    ...{ method: 'ranking', people: orders.length, matrix: rowsOf(matrix) },
    items: keys.map((item, at) => ({
      ...{ item, points: points[at]!, byPoints: byPoints[at]!, byPairs: byPairs[at]! },
      inTop: points[at]! >= line,
    })),
    winner: winner === null ? null : keys[winner]!,
    differ: differences(byPoints, byPairs).map(([one, other]) => [keys[one]!, keys[other]!]),
    firstDiffers: keys.some((_, at) => (byPoints[at] === 1) !== (byPairs[at] === 1)),
    ...{ stability, show: whatToShow(orders.length, stability.byPoints) },
  }
}

type Orders = readonly (readonly number[])[]

function bordaPoints(orders: Orders, drawn: Int32Array, points: Float64Array): void {
  points.fill(0)
  orders.forEach((order, person) => {
    const times = drawn[person]!
    if (times === 0) return
    const shared = (points.length - order.length - 1) / 2
    points.forEach((sum, at) => (points[at] = sum + times * shared))
    order.forEach((at, place) => (points[at]! += times * (points.length - 1 - place - shared)))
  })
}

/** A higher score for a better place; nought for all where nobody was drawn. */
function pairScores(orders: Orders, drawn: Int32Array, into: Float64Array): void {
  const places = schulzePlaces(pairwise(orders, drawn, into.length))
  places.forEach((place, at) => (into[at] = orders.length === 0 ? 0 : into.length + 1 - place))
}

const rowsOf = ({ counts, size }: PairMatrix): number[][] =>
  Array.from({ length: size }, (_, row) => [...counts.slice(row * size, (row + 1) * size)])

function differences(one: readonly number[], other: readonly number[]): [number, number][] {
  const places = [...one.keys()]
  return places.flatMap(a =>
    places.flatMap(b => (one[a]! < one[b]! && other[a]! > other[b]! ? [[a, b] as [number, number]] : []))
  )
}
