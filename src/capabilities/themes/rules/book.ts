import type { Source } from '../../area/index.ts'
import type { CalendarDate } from '../../../standards/calendar.ts'
import { gate, type GatedCount } from '../../../standards/small-numbers.ts'
import type { Side, Theme, ThemeKey } from './theme.ts'

/** Everything the public may read about themes, frozen on one day. */
export interface ThemeBookSnapshot {
  readonly asAt: CalendarDate
  /** In the area's order; within one, most told first. Cornerstones without a theme stay. */
  readonly cornerstones: readonly CornerstoneInBook[]
}

export interface CornerstoneInBook {
  readonly key: string
  readonly name: string
  readonly about: string
  readonly themes: readonly ThemeInBook[]
}

export interface ThemeInBook {
  readonly key: ThemeKey
  readonly title: string
  readonly cornerstone: string
  readonly definition: string | null
  /** Null while it waits for its other half. */
  readonly strength: SideInBook | null
  readonly development: SideInBook | null
  readonly source: Source | null
}

export interface SideInBook {
  readonly words: string
  /** Stories placed on this side, hidden when they are few. */
  readonly stories: GatedCount
  /** Keys of the stories on this side that were public when the book was made: publications of kind 'story'. */
  readonly shared: readonly string[]
}

/** How many stories stand on one side of one theme, and which of them anybody may read. */
export interface SideFacts {
  readonly theme: ThemeKey
  readonly side: Side
  readonly stories: number
  readonly shared: readonly string[]
}

export interface BookFacts {
  readonly asAt: CalendarDate
  readonly cornerstones: readonly { readonly key: string; readonly name: string; readonly about: string }[]
  readonly themes: readonly Theme[]
  readonly sides: readonly SideFacts[]
  /** The smallest count that may be shown: the area's own. */
  readonly smallNumber: number
}

/**
 * The theme book: strengths beside developments, under their cornerstones, with every count through the gate.
 * No total of the two sides is given: with one side hidden, the total less the other would tell it.
 *
 * Errors: RangeError from the gate for a count that is no count.
 */
export function makeBook({ asAt, cornerstones, themes, sides, smallNumber }: BookFacts): ThemeBookSnapshot {
  const inBook = (theme: Theme, side: Side): SideInBook | null => {
    const words = theme[side]
    if (words === null) return null
    const facts = sides.find(one => one.theme === theme.key && one.side === side)
    return { words, stories: gate(facts?.stories ?? 0, smallNumber), shared: facts?.shared ?? [] }
  }
  const page = (theme: Theme): ThemeInBook => {
    const { key, title, cornerstone, definition, source } = theme
    const pair = { strength: inBook(theme, 'strength'), development: inBook(theme, 'development') }
    return { key, title, cornerstone, definition, ...pair, source }
  }
  return {
    asAt,
    cornerstones: cornerstones.map(({ key, name, about }) => ({
      ...{ key, name, about },
      themes: mostToldFirst(themes.filter(theme => theme.cornerstone === key).map(page)),
    })),
  }
}

/**
 * By the larger count of the two sides, as it is shown. What is hidden comes last and keeps the order of titles:
 * an order among hidden counts would tell them.
 */
function mostToldFirst(themes: readonly ThemeInBook[]): ThemeInBook[] {
  const shown = (side: SideInBook | null) => (side?.stories.kind === 'shown' ? side.stories.count : 0)
  const most = ({ strength, development }: ThemeInBook) => Math.max(shown(strength), shown(development))
  return themes.toSorted((one, other) => most(other) - most(one))
}

/** One theme of the book. */
export function themeInBook(book: ThemeBookSnapshot, key: ThemeKey): ThemeInBook | undefined {
  return book.cornerstones.flatMap(({ themes }) => themes).find(theme => theme.key === key)
}
