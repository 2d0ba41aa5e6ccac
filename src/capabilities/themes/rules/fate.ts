import type { CalendarDate } from '../../../standards/calendar.ts'
import type { ThemeKey } from './theme.ts'

/** What became of a theme that is no more. */
export interface Fate {
  readonly theme: ThemeKey
  readonly kind: 'merged' | 'split'
  /** One theme for a merger, two or more for a split. */
  readonly into: readonly ThemeKey[]
  readonly on: CalendarDate
}

/**
 * Where a theme's stories are now: the theme itself while it stands, and otherwise what it was merged or split into,
 * followed on through everything that became of those.
 *
 * @returns keys of themes that stand, each once, in the order they were found; never empty
 */
export function whatBecame(key: ThemeKey, fates: readonly Pick<Fate, 'theme' | 'into'>[]): ThemeKey[] {
  const byTheme = new Map(fates.map(({ theme, into }) => [theme, into]))
  const found = new Set<ThemeKey>()
  const seen = new Set<ThemeKey>()
  const follow = (at: ThemeKey): void => {
    if (seen.has(at)) return
    seen.add(at)
    const into = byTheme.get(at)
    if (into === undefined) found.add(at)
    else into.forEach(follow)
  }
  follow(key)
  return [...found]
}

/** The themes that became this one, wholly or in part, however long ago. */
export function cameFrom(key: ThemeKey, fates: readonly Pick<Fate, 'theme' | 'into'>[]): ThemeKey[] {
  return fates.filter(({ theme }) => whatBecame(theme, fates).includes(key)).map(({ theme }) => theme)
}
