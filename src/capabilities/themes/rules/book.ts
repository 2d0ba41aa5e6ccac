import type { CalendarDate } from '../../../standards/calendar.ts'
import { gate, gateParts } from '../../../standards/small-numbers.ts'
import { keepFewApart } from './between-books.ts'
import type {
  AgreementInBook,
  EndedInBook,
  QuoteInBook,
  SeriousInBook,
  SideInBook,
  ThemeBookSnapshot,
  ThemeInBook,
} from './book-shape.ts'
import { cameFrom, whatBecame } from './fate.ts'
import type { Agreement } from './marks.ts'
import type { Side, Theme, ThemeKey } from './theme.ts'

/** How many stories stand on one side of one theme, and which of them anybody may read. */
export interface SideFacts {
  readonly theme: ThemeKey
  readonly side: Side
  readonly stories: number
  readonly shared: readonly string[]
  readonly quotes?: readonly QuoteInBook[]
  /** How many of the stories each kind of teller told. */
  readonly tellers?: Readonly<Record<string, number>>
}

/** The most quotes of one side that a book shows. */
const QUOTES_SHOWN = 3

export interface BookFacts {
  readonly asAt: CalendarDate
  readonly cornerstones: readonly {
    readonly key: string
    readonly name: string
    readonly about: string
    readonly statements?: readonly { readonly code: string; readonly text: string }[]
  }[]
  readonly themes: readonly Theme[]
  readonly sides: readonly SideFacts[]
  /** The smallest count that may be shown: the area's own. */
  readonly smallNumber: number
  readonly ended?: readonly EndedInBook[]
  readonly serious?: readonly SeriousInBook[]
  readonly agreements?: readonly Agreement[]
  /** Every book that was ever public, the newest first. */
  readonly earlier?: readonly ThemeBookSnapshot[]
}

/**
 * The theme book: strengths beside developments, under their cornerstones, with every count through the gate, and none
 * that tells a hidden one to whoever has the book before.
 * No total of the two sides is given: with one side hidden, the total less the other would tell it.
 *
 * Errors: RangeError from the gate for a count that is no count.
 */
export function makeBook(facts: BookFacts): ThemeBookSnapshot {
  const { asAt, cornerstones, themes, sides, smallNumber, agreements = [] } = facts
  const statements = cornerstones.flatMap(cornerstone => cornerstone.statements ?? [])
  const inBook = (theme: Theme, side: Side): SideInBook | null => {
    const words = theme[side]
    if (words === null) return null
    const here = sides.find(one => one.theme === theme.key && one.side === side)
    const stories = gate(here?.stories ?? 0, smallNumber)
    const isShown = stories.kind === 'shown' && here?.tellers !== undefined
    return {
      ...{ words, stories, shared: here?.shared ?? [] },
      quotes: (here?.quotes ?? []).slice(0, QUOTES_SHOWN),
      tellers: isShown ? gateParts(here.tellers!, { threshold: smallNumber }) : null,
    }
  }
  const page = (theme: Theme): ThemeInBook => {
    const { key, title, cornerstone, definition, source, belongs, leftOut, theirWords } = theme
    const pair = { strength: inBook(theme, 'strength'), development: inBook(theme, 'development') }
    const statement = statements.find(({ code }) => code === theme.statement) ?? null
    const codebook = {
      statement: statement && { code: statement.code, text: statement.text },
      ...{ belongs, leftOut, theirWords },
    }
    const agreement = publicAgreement(
      agreements.find(one => one.theme === key),
      smallNumber
    )
    return { key, title, cornerstone, definition, ...pair, source, codebook, agreement }
  }
  const { earlier = [], ended = [] } = facts
  const pages = keepFewApart(themes.map(page), { earlier, ended, smallNumber })
  return {
    asAt,
    cornerstones: cornerstones.map(({ key, name, about }) => ({
      ...{ key, name, about },
      themes: mostToldFirst(pages.filter(({ cornerstone }) => cornerstone === key)),
    })),
    ...{ ended, serious: facts.serious ?? [] },
  }
}

/** With its denominators; nothing at all where there are too few to say, or too few stories to speak of. */
function publicAgreement(figure: Agreement | undefined, smallNumber: number): AgreementInBook | null {
  if (figure === undefined || figure.alpha === null || figure.stories < smallNumber) return null
  const { alpha, units, said, stories, asAt } = figure
  return { alpha, units, said, stories, asAt }
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

/** One theme of the book; of one that was merged, the theme it is part of now. A theme that was split is none of these. */
export function themeInBook(book: ThemeBookSnapshot, key: ThemeKey): ThemeInBook | undefined {
  const [now, ...more] = whatBecame(key, book.ended ?? [])
  if (more.length > 0) return undefined
  return book.cornerstones.flatMap(({ themes }) => themes).find(theme => theme.key === now)
}

/** What became of a theme of an earlier book, and the themes it led to; undefined for one that stands, or never was. */
export function endedInBook(
  book: ThemeBookSnapshot,
  key: ThemeKey
): { readonly ended: EndedInBook; readonly now: readonly ThemeInBook[] } | undefined {
  const ended = book.ended?.find(one => one.theme === key)
  if (ended === undefined) return undefined
  const now = whatBecame(key, book.ended ?? []).flatMap(one => themeInBook(book, one) ?? [])
  return { ended, now }
}

/** The key of a theme and of all that became part of it: what was decided about those is about it too. */
export const keysOf = (book: ThemeBookSnapshot, key: ThemeKey): ThemeKey[] => [
  key,
  ...cameFrom(key, book.ended ?? []),
]
