import type { Axes, Points } from './axes.ts'
import { UNSEEN, type Votes } from './votes.ts'

/**
 * Where each of these people stands: x_i = √(m / max(1, k_i)) · Σ over what they saw of (v_is − c_s) · p_s, with k_i the
 * number of their answers. The root moves people with few answers outwards, who would otherwise all stand in the middle.
 * A withdrawn statement counts as seen by everybody, at its mean.
 *
 * @param rows of the matrix
 * @param kept 1 for each statement that may count
 */
export function pointsOf(votes: Votes, rows: Int32Array, axes: Axes, kept: Uint8Array): Points {
  const all = kept.reduce((sum, one) => sum + one, 0)
  const gone = votes.withdrawn.reduce((sum, one) => sum + one, 0)
  const points = { x: new Float64Array(rows.length), y: new Float64Array(rows.length) }
  for (let at = 0; at < rows.length; at++) {
    const { x, y, answers } = standing(votes, rows[at]!, axes, kept)
    const scale = Math.sqrt((all + gone) / Math.max(1, answers + gone))
    points.x[at] = scale * x
    points.y[at] = scale * y
  }
  return points
}

function standing({ statements, said }: Votes, row: number, axes: Axes, kept: Uint8Array) {
  let [x, y, answers] = [0, 0, 0]
  const begin = row * statements.length
  for (let column = 0; column < statements.length; column++) {
    const value = said[begin + column]!
    if (value === UNSEEN || !kept[column]) continue
    const from = value - axes.means[column]!
    x += from * axes.first[column]!
    y += from * axes.second[column]!
    answers++
  }
  return { x, y, answers }
}

/**
 * How far from the middle somebody would stand who agreed with this statement and saw no other: √m · |1 − c_s| · ‖p_s‖.
 * In Polis' own sign, where agreeing is −1, this is the |−1 − c_s| of its code.
 *
 * @returns one for each statement; 0 for those withdrawn
 */
export function extremities({ means, first, second }: Axes): Float64Array {
  const root = Math.sqrt(means.length)
  return means.map((mean, at) => root * Math.abs(1 - mean) * Math.sqrt(first[at]! ** 2 + second[at]! ** 2))
}

/** 1 for each statement that stands. */
export const standingStatements = (votes: Votes): Uint8Array => votes.withdrawn.map(one => 1 - one)
