/** A square table of numbers, row after row. */
export type Square = Float64Array

/**
 * The lower triangle L with L · Lᵀ = the given table, which must be symmetric and positive definite.
 *
 * Errors: RangeError when it is not positive definite.
 * Source: A.-L. Cholesky's method, as in G. Golub and C. Van Loan, Matrix computations, 4.2.
 */
export function cholesky(table: Square, size: number): Square {
  const lower = new Float64Array(size * size)
  for (let row = 0; row < size; row++) {
    for (let column = 0; column <= row; column++) {
      let rest = table[row * size + column]!
      for (let at = 0; at < column; at++) rest -= lower[row * size + at]! * lower[column * size + at]!
      if (row !== column) lower[row * size + column] = rest / lower[column * size + column]!
      else if (rest > 0) lower[row * size + row] = Math.sqrt(rest)
      else throw new RangeError(`Row ${row} depends on those before it`)
    }
  }
  return lower
}

/** The x of L · x = right. */
export function forward(lower: Square, right: Float64Array): Float64Array {
  const size = right.length
  const answer = right.slice()
  for (let row = 0; row < size; row++) {
    let rest = answer[row]!
    for (let at = 0; at < row; at++) rest -= lower[row * size + at]! * answer[at]!
    answer[row] = rest / lower[row * size + row]!
  }
  return answer
}

/** The x of Lᵀ · x = right. */
export function backward(lower: Square, right: Float64Array): Float64Array {
  const size = right.length
  const answer = right.slice()
  for (let row = size - 1; row >= 0; row--) {
    const value = (answer[row]! /= lower[row * size + row]!)
    for (let at = 0; at < row; at++) answer[at]! -= lower[row * size + at]! * value
  }
  return answer
}

/** The inverse of L · Lᵀ: the product of L⁻¹ turned over with L⁻¹. */
export function inverseOf(lower: Square, size: number): Square {
  const back = new Float64Array(size * size) // the columns of L⁻¹, as rows
  for (let column = 0; column < size; column++) {
    const start = column * size
    back[start + column] = 1 / lower[start + column]!
    for (let row = column + 1; row < size; row++) {
      let sum = 0
      for (let at = column; at < row; at++) sum -= lower[row * size + at]! * back[start + at]!
      back[start + row] = sum / lower[row * size + row]!
    }
  }
  const inverse = new Float64Array(size * size)
  for (let one = 0; one < size; one++) {
    for (let other = 0; other <= one; other++) {
      let sum = 0
      for (let at = one; at < size; at++) sum += back[one * size + at]! * back[other * size + at]!
      inverse[one * size + other] = inverse[other * size + one] = sum
    }
  }
  return inverse
}
