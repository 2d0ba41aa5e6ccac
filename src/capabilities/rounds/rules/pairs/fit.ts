import { backward, cholesky, forward, type Square } from './cholesky.ts'
import type { Tally } from './tally.ts'

/**
 * How far the strengths are held together before anybody has said anything: each is drawn from a normal distribution with
 * a spread of one. So an item that never wins has a weak place and not an endless one, and nothing breaks where items were
 * never compared.
 */
const PRIOR = 1

export interface Fit {
  /** Strength of each item, on the scale of log odds, around nought. */
  readonly strength: Float64Array
  /** L of the curvature L · Lᵀ at the best strengths; its inverse is how unsure they are together. */
  readonly lower: Square
}

/** The chance that an item with this much more strength is chosen. */
export const chanceToWin = (difference: number): number => 1 / (1 + Math.exp(-difference))

const STEPS = 100
const CLOSE = 1e-10
const SAFE = 1e-3

/**
 * Bradley and Terry's model, held together by a ridge: the strengths b that make
 * Σ wins(i over j) · log σ(b_i - b_j) - PRIOR / 2 · Σ b² largest, found by Newton's steps, halved while they overshoot.
 * There is always one answer, also for items that never win, never lose or were never shown.
 *
 * Source: R. Bradley and M. Terry, Rank analysis of incomplete block designs (1952); the ridge as a normal prior, as in
 * F. Caron and A. Doucet, Efficient Bayesian inference for generalized Bradley-Terry models (2012), section 1.
 */
export function fitPairs({ keys, wins }: Pick<Tally, 'keys' | 'wins'>): Fit {
  const size = keys.length
  let strength = new Float64Array(size)
  let { slope, lower, value } = at(strength, wins)
  for (let step = 0; step < STEPS && size > 0; step++) {
    const move = backward(lower, forward(lower, slope))
    const largest = move.reduce((most, each) => Math.max(most, Math.abs(each)), 0)
    if (largest < CLOSE) break
    let next = moved(strength, move, 1)
    // near the top the sum only trembles in its last figures, and whole steps are safe
    if (largest > SAFE) {
      for (let part = 0.5; valueAt(next, wins) < value && part > 1e-6; part /= 2)
        next = moved(strength, move, part)
    }
    strength = next
    ;({ slope, lower, value } = at(strength, wins))
  }
  return { strength, lower }
}

const moved = (from: Float64Array, move: Float64Array, part: number) =>
  from.map((value, item) => value + part * move[item]!)

/** Slope and curvature at these strengths. */
function at(strength: Float64Array, wins: Float64Array) {
  const size = strength.length
  const slope = strength.map(value => -PRIOR * value)
  const curve = new Float64Array(size * size)
  for (let one = 0; one < size; one++) curve[one * size + one] = PRIOR
  for (let one = 0; one < size; one++) {
    for (let other = 0; other < one; other++) {
      const won = wins[one * size + other]!
      const all = won + wins[other * size + one]!
      if (all === 0) continue
      const chance = chanceToWin(strength[one]! - strength[other]!)
      const more = won - all * chance
      slope[one]! += more
      slope[other]! -= more
      const weight = all * chance * (1 - chance)
      curve[one * size + one]! += weight
      curve[other * size + other]! += weight
      curve[one * size + other] = curve[other * size + one] = -weight
    }
  }
  return { slope, lower: cholesky(curve, size), value: valueAt(strength, wins) }
}

function valueAt(strength: Float64Array, wins: Float64Array): number {
  const size = strength.length
  let value = 0
  for (let one = 0; one < size; one++) {
    value -= (PRIOR / 2) * strength[one]! ** 2
    for (let other = 0; other < size; other++) {
      const won = wins[one * size + other]!
      if (won > 0) value -= won * Math.log1p(Math.exp(strength[other]! - strength[one]!))
    }
  }
  return value
}
