import { settle } from './ql.ts'

/** A symmetric matrix, row after row. */
export interface Symmetric {
  readonly size: number
  readonly cells: Float64Array
}

export interface Eigen {
  readonly values: Float64Array
  /** The vector of value i stands in cells i · size to (i + 1) · size, and is of length 1. */
  readonly vectors: Float64Array
}

/**
 * Every eigenvalue of a symmetric matrix with its vector, in no particular order: by reflections to a matrix with three
 * diagonals, then by QL steps with implicit shifts. Nothing is random and nothing depends on a start.
 *
 * Source: G. Golub and C. Van Loan, Matrix Computations, chapter 8; Wilkinson and Reinsch, Linear Algebra (1971), II/4.
 */
export function eigenOf(matrix: Symmetric): Eigen {
  const { size } = matrix
  const cells = matrix.cells.slice()
  const reflections: Float64Array[] = []
  for (let at = 0; at + 2 < size; at++) reflections.push(reflected(cells, size, at))
  const values = Float64Array.from({ length: size }, (_, at) => cells[at * size + at]!)
  const beside = Float64Array.from({ length: size }, (_, at) =>
    at + 1 < size ? cells[(at + 1) * size + at]! : 0
  )
  const vectors = basisOf(reflections, size)
  for (let at = 0; at < size; at++) settle(values, beside, vectors, at)
  return { values, vectors }
}

/** Makes nought of column `at` under the second diagonal. Returns the unit vector it was mirrored by. */
function reflected(cells: Float64Array, size: number, at: number): Float64Array {
  const mirror = new Float64Array(size)
  let length = 0
  for (let row = at + 1; row < size; row++) {
    mirror[row] = cells[row * size + at]!
    length += mirror[row]! ** 2
  }
  length = Math.sqrt(length)
  mirror[at + 1]! += mirror[at + 1]! < 0 ? -length : length
  const norm = Math.sqrt(mirror.reduce((sum, one) => sum + one * one, 0))
  if (norm === 0) return mirror
  for (let row = at + 1; row < size; row++) mirror[row]! /= norm
  mirrorBothSides(cells, mirror, size, at)
  return mirror
}

function mirrorBothSides(cells: Float64Array, mirror: Float64Array, size: number, from: number): void {
  const product = new Float64Array(size)
  let inner = 0
  for (let row = from; row < size; row++) {
    let sum = 0
    for (let column = from; column < size; column++) sum += cells[row * size + column]! * mirror[column]!
    product[row] = sum
    inner += sum * mirror[row]!
  }
  for (let row = from; row < size; row++) product[row]! -= inner * mirror[row]!
  for (let row = from; row < size; row++)
    for (let column = from; column < size; column++)
      cells[row * size + column]! -= 2 * (mirror[row]! * product[column]! + product[row]! * mirror[column]!)
}

/** The vectors that the reflections turned the axes into, one in each row. */
function basisOf(reflections: readonly Float64Array[], size: number): Float64Array {
  const rows = new Float64Array(size * size)
  for (let at = 0; at < size; at++) rows[at * size + at] = 1
  for (const mirror of reflections.toReversed())
    for (let row = 0; row < size; row++) {
      let inner = 0
      for (let at = 0; at < size; at++) inner += rows[row * size + at]! * mirror[at]!
      for (let at = 0; at < size; at++) rows[row * size + at]! -= 2 * inner * mirror[at]!
    }
  return rows
}
