import type { ItemKey } from './ballot.ts'

export interface Place {
  readonly item: ItemKey
  /** From 1; shared by items that tie, and then the next number is left out: 1, 1, 3. */
  readonly place: number
}

/** The place of each score, most first. Ties stay ties: nothing is decided by name or by order. */
export function placesOf(scores: ArrayLike<number>): number[] {
  const sorted = Float64Array.from(scores).sort().reverse()
  const first = new Map<number, number>()
  sorted.forEach((score, at) => first.has(score) || first.set(score, at + 1))
  return Array.from(scores, score => first.get(score)!)
}

/**
 * The least score that is among the first `top`. Every item with this score or more is in the set, so a tie with the last
 * one makes the set larger. An item with a score of nought is never in it.
 *
 * @returns Infinity where nothing has a score
 */
export function lineOfTop(scores: ArrayLike<number>, top: number): number {
  const sorted = Float64Array.from(scores).filter(score => score > 0)
  sorted.sort()
  if (sorted.length === 0) return Infinity
  return sorted[Math.max(0, sorted.length - top)]!
}

/** A figure with nine decimals at most, so that the last bit of a sum never shows in a published file. */
export function figure(value: number): number {
  return Math.round(value * 1e9) / 1e9 + 0
}
