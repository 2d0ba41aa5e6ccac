import type { Source } from '../../area/index.ts'
import type { CalendarDate } from '../../../standards/calendar.ts'
import { gate, gateParts, type PartCount } from '../../../standards/small-numbers.ts'
import { keepFewApart } from './between-books.ts'
import { cameFrom, whatBecame, type Fate } from './fate.ts'
import type { Agreement } from './marks.ts'
import type { Side, Theme, ThemeKey } from './theme.ts'

/** Everything the public may read about themes, frozen on one day. */
export interface ThemeBookSnapshot {
  readonly asAt: CalendarDate
  /** In the area's order; within one, most told first. Cornerstones without a theme stay. */
  readonly cornerstones: readonly CornerstoneInBook[]
  /** Themes that are no more and were in an earlier book. Left out in books of before there were any. */
  readonly ended?: readonly EndedInBook[]
  /** Few voices with something serious to say, which no count ranks out. */
  readonly serious?: readonly SeriousInBook[]
}

/** What became of a theme that somebody may still have the address of. */
export interface EndedInBook extends Fate {
  readonly title: string
}

/** Words of a story that is public: where they stand in it. Shown only while the story is public in the same words. */
export interface QuoteInBook {
  /** Key of the story's publication. */
  readonly number: string
  readonly from: number
  readonly to: number
  /** SHA-256 of the whole text they stand in, hex. */
  readonly wordsHash: string
}

export interface SeriousInBook {
  readonly id: string
  readonly title: string
  readonly cornerstone: string
  readonly quote: QuoteInBook
}

/** What the people who sort go by, besides the two sides. */
export interface CodebookEntry {
  readonly statement: { readonly code: string; readonly text: string } | null
  readonly belongs: string | null
  readonly leftOut: string | null
  readonly theirWords: string | null
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
  /** Left out in books of before there was one. */
  readonly codebook?: CodebookEntry
  readonly agreement?: AgreementInBook | null
}

/** How far two readers agreed, and over how much; null where too few were read twice to say. */
export type AgreementInBook = Omit<Agreement, 'theme' | 'alpha'> & { readonly alpha: number }

/** Who tells a story, as the form asks it. */
export type TellerParts = Readonly<Record<string, PartCount>>

export interface SideInBook {
  readonly words: string
  /** Stories placed on this side, hidden when they are few. */
  readonly stories: PartCount
  /** Keys of the stories on this side that were public when the book was made: publications of kind 'story'. */
  readonly shared: readonly string[]
  readonly quotes?: readonly QuoteInBook[]
  /** Who said it, by who they are; null when the count itself is hidden. */
  readonly tellers?: TellerParts | null
}

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
