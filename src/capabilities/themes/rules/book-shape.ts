import type { Source } from '../../area/index.ts'
import type { CalendarDate } from '../../../standards/calendar.ts'
import type { PartCount } from '../../../standards/small-numbers.ts'
import type { Fate } from './fate.ts'
import type { Agreement } from './marks.ts'
import type { ThemeKey } from './theme.ts'

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
