import type { Weighted } from './axes.ts'

/**
 * How much nearer people stand to their own group than to the next: the mean over them of (b − a) / max(a, b), with a the mean
 * distance to the others of their group and b the mean distance to the nearest other group. 0 for somebody alone in a group.
 * A point that stands for several people counts as so many people in one place.
 *
 * @returns from -1 to 1; 0 where there are no two groups
 * Source: P. Rousseeuw, Silhouettes (1987).
 */
export function silhouetteOf(points: Weighted, labels: Int32Array, k: number): number {
  const sizes = new Float64Array(k)
  for (const [at, label] of labels.entries()) sizes[label]! += points.weights[at]!
  const people = sizes.reduce((sum, size) => sum + size, 0)
  if (people === 0) return 0
  const sums = new Float64Array(k)
  let all = 0
  for (let at = 0; at < labels.length; at++) {
    sumDistances(points, labels, at, sums)
    all += points.weights[at]! * silhouetteAt(sums, sizes, labels[at]!)
  }
  return all / people
}

function sumDistances({ x, y, weights }: Weighted, labels: Int32Array, at: number, sums: Float64Array): void {
  sums.fill(0)
  for (let other = 0; other < labels.length; other++) {
    const [dx, dy] = [x[at]! - x[other]!, y[at]! - y[other]!]
    sums[labels[other]!]! += weights[other]! * Math.sqrt(dx * dx + dy * dy)
  }
}

function silhouetteAt(sums: Float64Array, sizes: Float64Array, own: number): number {
  if (sizes[own]! <= 1) return 0
  const within = sums[own]! / (sizes[own]! - 1)
  let next = Infinity
  for (let group = 0; group < sums.length; group++)
    if (group !== own && sizes[group]! > 0) next = Math.min(next, sums[group]! / sizes[group]!)
  const more = Math.max(within, next)
  return more === 0 || next === Infinity ? 0 : (next - within) / more
}
