import type { Symmetric } from './eigen.ts'
import { UNSEEN, type Votes } from './votes.ts'

/** How answers to statements go together, over everybody. What was not seen counts as the mean of the statement. */
export interface Spread {
  /** The mean of the answers to each statement; 0 where nobody saw it, and where it was withdrawn. */
  readonly means: Float64Array
  /** Sums of products of what differs from the means. */
  readonly products: Symmetric
}

/** Errors: none; nobody and nothing make nought. */
export function spreadOf(votes: Votes): Spread {
  const size = votes.statements.length
  const means = meansOf(votes)
  const cells = new Float64Array(size * size)
  const seen = new Int32Array(size)
  const from = new Float64Array(size)
  for (let row = 0; row < votes.voters.length; row++) {
    let count = 0
    for (let column = 0; column < size; column++) {
      const said = votes.said[row * size + column]!
      if (said === UNSEEN || votes.withdrawn[column]) continue
      seen[count] = column
      from[count++] = said - means[column]!
    }
    addProducts(cells, size, seen, from, count)
  }
  for (let row = 0; row < size; row++)
    for (let column = 0; column < row; column++) cells[row * size + column] = cells[column * size + row]!
  return { means, products: { size, cells } }
}

function addProducts(cells: Float64Array, size: number, at: Int32Array, from: Float64Array, count: number) {
  for (let one = 0; one < count; one++) {
    const begin = at[one]! * size
    const value = from[one]!
    for (let other = one; other < count; other++) cells[begin + at[other]!]! += value * from[other]!
  }
}

function meansOf({ voters, statements, withdrawn, said }: Votes): Float64Array {
  const size = statements.length
  const means = new Float64Array(size)
  for (let column = 0; column < size; column++) {
    if (withdrawn[column]) continue
    let sum = 0
    let seen = 0
    for (let row = 0; row < voters.length; row++) {
      const value = said[row * size + column]!
      if (value === UNSEEN) continue
      sum += value
      seen++
    }
    means[column] = seen === 0 ? 0 : sum / seen
  }
  return means
}
