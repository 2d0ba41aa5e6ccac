import type { Random } from '../../../../standards/random.ts'
import type { Points, Weighted } from './axes.ts'
import { startOf } from './k-means-start.ts'

export interface Parted {
  readonly centres: Points
  /** For each point the number of its centre. */
  readonly labels: Int32Array
  /** Squared distances to the centres, by weight: less is better. */
  readonly inertia: number
}

const MOST_STEPS = 100

/**
 * Parts points among k centres from where chance puts them, so often over, and keeps the best: of several as good, the first.
 *
 * @returns null where there are fewer than k different points
 * Source: Arthur and Vassilvitskii, k-means++: the advantages of careful seeding (2007); Lloyd (1982).
 */
export function bestOf(points: Weighted, k: number, restarts: number, random: Random): Parted | null {
  let best: Parted | null = null
  for (let turn = 0; turn < restarts; turn++) {
    const start = startOf(points, k, random)
    if (start === null) return null
    const parted = settled(points, start, MOST_STEPS)
    if (best === null || parted.inertia < best.inertia * (1 - 1e-12)) best = parted
  }
  return best
}

/** Moves the centres into the middle of their points until no point changes its centre. */
export function settled(points: Weighted, start: Points, most: number): Parted {
  const centres = { x: start.x.slice(), y: start.y.slice() }
  const labels = new Int32Array(points.x.length).fill(-1)
  for (let turn = 0; turn < most; turn++) {
    if (!assign(points, centres, labels)) break
    centre(points, labels, centres)
  }
  return { centres, labels, inertia: inertiaOf(points, labels, centres) }
}

/** Gives every point to its nearest centre, of several the first. Says whether any changed. */
function assign({ x, y }: Points, centres: Points, labels: Int32Array): boolean {
  let changed = false
  for (let at = 0; at < x.length; at++) {
    let nearest = 0
    let least = Infinity
    for (let one = 0; one < centres.x.length; one++) {
      const [dx, dy] = [x[at]! - centres.x[one]!, y[at]! - centres.y[one]!]
      const away = dx * dx + dy * dy
      if (away < least) {
        least = away
        nearest = one
      }
    }
    if (labels[at] !== nearest) changed = true
    labels[at] = nearest
  }
  return changed
}

/** A centre that nobody is near stays where it is. */
function centre({ x, y, weights }: Weighted, labels: Int32Array, centres: Points): void {
  const k = centres.x.length
  const [sumX, sumY, sum] = [new Float64Array(k), new Float64Array(k), new Float64Array(k)]
  for (let at = 0; at < x.length; at++) {
    const one = labels[at]!
    sumX[one]! += weights[at]! * x[at]!
    sumY[one]! += weights[at]! * y[at]!
    sum[one]! += weights[at]!
  }
  for (let one = 0; one < k; one++) {
    if (sum[one] === 0) continue
    centres.x[one] = sumX[one]! / sum[one]!
    centres.y[one] = sumY[one]! / sum[one]!
  }
}

function inertiaOf({ x, y, weights }: Weighted, labels: Int32Array, centres: Points): number {
  let inertia = 0
  for (let at = 0; at < x.length; at++) {
    const one = labels[at]!
    inertia += weights[at]! * ((x[at]! - centres.x[one]!) ** 2 + (y[at]! - centres.y[one]!) ** 2)
  }
  return inertia
}
