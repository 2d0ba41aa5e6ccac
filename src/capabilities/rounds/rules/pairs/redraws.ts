import { randomFrom, type Random } from '../../../../standards/random.ts'
import { lineOfTop, placesOf } from '../places.ts'
import { backward } from './cholesky.ts'
import type { Fit } from './fit.ts'

/** What a thousand other sets of strengths, all in keeping with what people said, make of the order. */
export interface Redraws {
  /** For each item the places between which 95 in 100 redraws put it. */
  readonly places: readonly { readonly low: number; readonly high: number }[]
  /** In how many redraws the item is in the first set. */
  readonly inTop: readonly number[]
  /** In how many the whole first set is the same; in how many its order too. */
  readonly sameSet: number
  readonly sameOrder: number
  /** Which share of the first set comes back, on average; null where there is no item. */
  readonly overlap: number | null
}

/**
 * Draws strengths from the normal distribution around the best ones, with the inverse of the curvature as its covariance,
 * and looks at the order each time. Of each redraw as many are first as in the set itself.
 *
 * Source: Laplace's approximation; the covariance is that of the ridge fit.
 */
export function redrawsOf({ strength, lower }: Fit, top: number, reruns: number, seed: string): Redraws {
  const random = randomFrom(seed)
  const size = strength.length
  const first = firstOf(strength, top)
  const lifted = liftedOf(strength)
  const found = Array.from({ length: size }, () => new Int32Array(size + 1))
  const inTop = new Int32Array(size)
  let [sameSet, sameOrder, shared] = [0, 0, 0]
  for (let rerun = 0; rerun < reruns; rerun++) {
    const noise = backward(
      lower,
      strength.map(() => normalFrom(random))
    )
    const drawn = strength.map((value, at) => value + noise[at]!)
    const places = placesOf(drawn)
    places.forEach((place, at) => found[at]![place]!++)
    let back = 0
    for (let at = 0; at < size; at++) {
      if (places[at]! > first.length) continue
      inTop[at]!++
      if (first.includes(at)) back++
    }
    shared += back
    if (back < first.length) continue
    sameSet++
    if (first.every((at, nth) => nth === 0 || keepsOrder(first[nth - 1]!, at, lifted, drawn))) sameOrder++
  }
  const overlap = size === 0 ? null : shared / (reruns * first.length)
  const places = found.map(counts => middleOf(counts, reruns))
  return { places, inTop: [...inTop], sameSet, sameOrder, overlap }
}

/** Items that tie may come in any order. */
function keepsOrder(better: number, worse: number, was: Float64Array, drawn: Float64Array): boolean {
  return was[better] === was[worse] || drawn[better]! > drawn[worse]!
}

/** Items of the first set, best first. Strengths may be under nought, so they are lifted before the line is drawn. */
export function firstOf(strength: Float64Array, top: number): number[] {
  const lifted = liftedOf(strength)
  const line = lineOfTop(lifted, top)
  const all = [...lifted.keys()].filter(at => lifted[at]! >= line)
  return all.sort((one, other) => lifted[other]! - lifted[one]!)
}

/** Above nought, and equal where they differ by less than a thousand-millionth: that much is the arithmetic's. */
export function liftedOf(strength: Float64Array): Float64Array {
  const least = strength.reduce((low, value) => Math.min(low, value), 0)
  return strength.map(value => Math.round((value - least + 1) * 1e9) / 1e9)
}

function middleOf(counts: Int32Array, reruns: number): { low: number; high: number } {
  const cut = Math.floor(reruns * 0.025)
  const after = (order: readonly number[]) => {
    let sum = 0
    return order.find(place => (sum += counts[place]!) > cut) ?? 1
  }
  const places = [...counts.keys()]
  return { low: after(places), high: after(places.toReversed()) }
}

/** One number of the standard normal distribution (Box and Muller, 1958). */
function normalFrom(random: Random): number {
  const radius = Math.sqrt(-2 * Math.log(1 - random()))
  return radius * Math.cos(2 * Math.PI * random())
}
