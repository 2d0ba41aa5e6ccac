import type { Side, ThemeKey } from '../../themes/index.ts'
import { nameOf, type Code } from './passages.ts'

/** What the machine thinks a story says, and the words it goes by. A person decides; nothing is ticked for them. */
export interface Suggestion {
  readonly theme: ThemeKey
  readonly side: Side
  /** Larger is likelier. Only the order of one list means something. */
  readonly score: number
  /** Words of the story that speak for it, the strongest first. */
  readonly because: readonly string[]
}

/** What one reader did with a suggestion. */
export type Became = 'accepted' | 'changed' | 'refused'

/**
 * What became of each suggestion: accepted when the reader coded that side of that theme, changed when the theme but its
 * other side, refused otherwise.
 */
export function whatBecameOf(suggested: readonly Code[], coded: readonly Code[]): Became[] {
  const names = new Set(coded.map(nameOf))
  const themes = new Set(coded.map(({ theme }) => theme))
  return suggested.map(one => {
    if (names.has(nameOf(one))) return 'accepted'
    return themes.has(one.theme) ? 'changed' : 'refused'
  })
}
