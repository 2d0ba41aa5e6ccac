import type { Counted as Stars, Route } from '../../rounds/index.ts'
import { shortlist, type Result } from './shortlist.ts'

/** What one line has by one way in. `sheets`: counts of whole tables, which have no ballots. */
export interface SideCount {
  readonly side: Route | 'sheets'
  /** The name of those whose stars stand by themselves, such as young people; left out for everybody else. */
  readonly group?: string
  readonly stars: Stars | null
  readonly result: Result
}

/**
 * What the rule says of a line that was counted by several ways in. Each is measured by itself and none is added to another:
 * what has enough by one of them has reached it. Without any that may be shown, nothing is known.
 */
export function resultOfSides(sides: readonly Pick<SideCount, 'result'>[]): Result {
  if (sides.some(({ result }) => result === 'reached')) return 'reached'
  if (sides.length === 0 || sides.some(({ result }) => result === 'not-known')) return 'not-known'
  return 'below'
}

/** The stars of a line, where they came by one way in only; else there is no one number to say. */
export const starsOfSides = (sides: readonly SideCount[]): Stars | null =>
  sides.length === 1 ? (sides[0]?.stars ?? null) : null

interface Countable {
  readonly stars: Stars | null
  /** Counted by ways in; left out where a round was held elsewhere and has one count. */
  readonly sides?: readonly SideCount[]
}

/** What the rule makes of every line, in the order they came. Errors: those of `shortlist`. */
export function judge<L extends Countable>(
  lines: readonly L[],
  threshold: number | null
): (L & { readonly result: Result; readonly rank: number | null })[] {
  return shortlist(lines, threshold).map(line =>
    line.sides === undefined ? line : { ...line, result: resultOfSides(line.sides), rank: null }
  )
}
