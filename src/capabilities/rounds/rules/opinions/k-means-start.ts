import { drawByWeight, type Random } from '../../../../standards/random.ts'
import type { Points, Weighted } from './axes.ts'

/** Centres drawn one after the other, each with a chance in proportion to the square of its distance from the others. */
export function startOf({ x, y, weights }: Weighted, k: number, random: Random): Points | null {
  const centres = { x: new Float64Array(k), y: new Float64Array(k) }
  const chances = weights.slice()
  const nearest = new Float64Array(x.length).fill(Infinity)
  for (let nth = 0; nth < k; nth++) {
    if (!chances.some(chance => chance > 0)) return null
    const drawn = drawByWeight(chances, random)
    centres.x[nth] = x[drawn]!
    centres.y[nth] = y[drawn]!
    for (let at = 0; at < x.length; at++) {
      const away = (x[at]! - x[drawn]!) ** 2 + (y[at]! - y[drawn]!) ** 2
      if (away < nearest[at]!) nearest[at] = away
      chances[at] = weights[at]! * nearest[at]!
    }
  }
  return centres
}
