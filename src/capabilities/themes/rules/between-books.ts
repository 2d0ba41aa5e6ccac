import type { SideInBook, ThemeBookSnapshot, ThemeInBook } from './book-shape.ts'
import { cameFrom, whatBecame, type Fate } from './fate.ts'
import { sides, type Side, type ThemeKey } from './theme.ts'

export interface Before {
  /** Every book that was ever public, the newest first. */
  readonly earlier: readonly ThemeBookSnapshot[]
  readonly ended: readonly Fate[]
  /** The smallest count that may be shown. */
  readonly smallNumber: number
}

/**
 * Counts that do not tell a hidden one to whoever takes an earlier book from this.
 *
 * A theme that others became part of says what the books said of all of them, until it is more by as many as may be shown.
 * Where a theme was split, and few of its stories went to one part, the smallest of the other parts says no count.
 */
export function keepFewApart(themes: readonly ThemeInBook[], before: Before): readonly ThemeInBook[] {
  return sides.reduce((all, side) => {
    const steady = all.map(theme => withSide(theme, side, here => steadied(theme.key, here, side, before)))
    const silent = silentParts(steady, side, before)
    return steady.map(theme =>
      silent.has(theme.key) ? withSide(theme, side, here => ({ ...here, ...withheld })) : theme
    )
  }, themes)
}

const withheld = { stories: { kind: 'withheld' }, tellers: null } as const

function withSide(theme: ThemeInBook, side: Side, change: (here: SideInBook) => SideInBook): ThemeInBook {
  const here = theme[side]
  return here === null ? theme : { ...theme, [side]: change(here) }
}

function steadied(key: ThemeKey, here: SideInBook, side: Side, before: Before): SideInBook {
  const { earlier, ended, smallNumber } = before
  if (here.stories.kind !== 'shown' || cameFrom(key, ended).length === 0) return here
  const wasKnown = (theme: ThemeKey) => earlier[0]?.ended?.some(one => one.theme === theme)
  const joined = ended
    .filter(({ theme, kind }) => kind === 'merged' && !wasKnown(theme))
    .filter(({ theme }) => whatBecame(theme, ended).join(' ') === key)
    .reduce((sum, { theme }) => sum + countIn(lastWith(earlier, theme), theme, side), 0)
  const last = lastWith(earlier, key)
  const known = countIn(last, key, side) + joined
  const more = here.stories.count - known
  if (known === 0 || more <= 0 || more >= smallNumber) return here
  const count = Math.max(known, here.shared.length) // those that anybody may read can be counted anyway
  const tellers = joined === 0 ? (sideIn(last, key, side)?.tellers ?? null) : null
  return { ...here, stories: { kind: 'shown', count }, tellers }
}

function silentParts(
  themes: readonly ThemeInBook[],
  side: Side,
  { earlier, ended, smallNumber }: Before
): ReadonlySet<ThemeKey> {
  const silent = ended.flatMap(({ theme: origin, kind }) => {
    const last = lastWith(earlier, origin)
    if (kind !== 'split' || countIn(last, origin, side) === 0) return []
    const parts = whatBecame(origin, ended).flatMap(key => {
      const here = themes.find(theme => theme.key === key)?.[side]
      if (!here) return []
      const count = here.stories.kind === 'shown' ? here.stories.count : 0
      return { key, gained: count - countIn(last, key, side) }
    })
    const many = parts.filter(({ gained }) => gained >= smallNumber)
    if (many.length === parts.length) return []
    return many.toSorted((one, other) => one.gained - other.gained).slice(0, 1)
  })
  return new Set(silent.map(({ key }) => key))
}

const themesIn = (book: ThemeBookSnapshot | undefined) =>
  book?.cornerstones.flatMap(({ themes }) => themes) ?? []

const lastWith = (earlier: readonly ThemeBookSnapshot[], theme: ThemeKey) =>
  earlier.find(book => themesIn(book).some(({ key }) => key === theme))

const sideIn = (book: ThemeBookSnapshot | undefined, theme: ThemeKey, side: Side) =>
  themesIn(book).find(({ key }) => key === theme)?.[side]

/** What a book said; 0 where it said no number. */
function countIn(book: ThemeBookSnapshot | undefined, theme: ThemeKey, side: Side): number {
  const stories = sideIn(book, theme, side)?.stories
  return stories?.kind === 'shown' ? stories.count : 0
}
