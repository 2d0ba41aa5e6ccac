import type { ThemeKey } from '../../themes/index.ts'
import type { Result } from './shortlist.ts'

export interface Judged {
  readonly theme: ThemeKey
  /** `outside`: it was not in the round, so whoever takes it says where it comes from. */
  readonly result: Result | 'outside'
}

/** A line whose fate is not what the rule says: it needs a reason that everybody can read. */
export interface Departure {
  readonly theme: ThemeKey
  readonly kind: 'added' | 'left-out'
}

/**
 * Where a choice departs from the rule.
 *
 * @param judged every line of the round with what the rule makes of it
 * @param taken the lines that people take forward
 */
export function departures(judged: readonly Judged[], taken: readonly ThemeKey[]): Departure[] {
  return judged.flatMap(({ theme, result }): Departure[] => {
    const isTaken = taken.includes(theme)
    if (isTaken === (result === 'reached')) return []
    return [{ theme, kind: isTaken ? 'added' : 'left-out' }]
  })
}
