import { eigenOf } from './eigen.ts'
import type { Spread } from './spread.ts'

/** The two directions in which people differ most. */
export interface Axes {
  readonly means: Float64Array
  readonly first: Float64Array
  readonly second: Float64Array
}

export interface Points {
  readonly x: Float64Array
  readonly y: Float64Array
}

/** Points of which each stands for `weights` people. */
export interface Weighted extends Points {
  readonly weights: Float64Array
}

/** Less than this part of all there is to see is nothing but rounding. */
const NOTHING = 1e-12

/**
 * Principal components: the two directions of most spread, of length 1, or of nought where people do not differ in so many.
 *
 * @param kept 1 for each statement that may count; the others are nought in both directions
 * Source: Small and others, Polis: scaling deliberation by mapping high dimensional opinion spaces, Recerca 26(2), 2021.
 */
export function axesOf({ means, products }: Spread, kept: Uint8Array): Axes {
  const columns = [...means.keys()].filter(column => kept[column])
  const size = columns.length
  const cells = new Float64Array(size * size)
  for (const [row, from] of columns.entries())
    for (const [column, to] of columns.entries())
      cells[row * size + column] = products.cells[from * products.size + to]!
  const { values, vectors } = eigenOf({ size, cells })
  const order = [...values.keys()].toSorted((a, b) => values[b]! - values[a]! || a - b)
  const all = values.reduce((sum, value) => sum + Math.max(0, value), 0)
  const axis = (nth: number): Float64Array => {
    const spread = new Float64Array(means.length)
    const at = order[nth]
    if (at === undefined || !(values[at]! > NOTHING * all)) return spread
    const sign = signOf(vectors.subarray(at * size, (at + 1) * size))
    for (const [row, column] of columns.entries()) spread[column] = sign * vectors[at * size + row]!
    return spread
  }
  return { means, first: axis(0), second: axis(1) }
}

/** A direction has no right way round. Ours: its largest entry is above nought; of several as large, the first. */
function signOf(vector: Float64Array): number {
  const largest = vector.reduce((most, one) => Math.max(most, Math.abs(one)), 0)
  const first = vector.find(one => Math.abs(one) >= largest * (1 - 1e-9)) ?? 1
  return first < 0 ? -1 : 1
}
