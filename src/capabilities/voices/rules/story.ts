import type { CalendarDate } from '../../../standards/calendar.ts'

/** Who is telling, as they put it. */
export const tellers = ['parent-carer', 'child-or-young-person', 'practitioner', 'not-said'] as const
export type Teller = (typeof tellers)[number]

/** By which way a story came in. `record`: from an area's own folder. */
const waysIn = ['words', 'record', 'cards', 'recording', 'paper', 'telephone', 'group', 'survey'] as const
export type CameBy = (typeof waysIn)[number]

/** Who may read the words: anyone (names taken out), the board too, only those who read stories, or nobody beyond counting it. */
export const sharings = ['everyone', 'board', 'staff', 'count'] as const
export type Sharing = (typeof sharings)[number]

/** How somebody who tells a story for another person stands to them. Never a name. */
export const relations = [
  'my-child',
  'child-i-look-after',
  'relative',
  'child-i-work-with',
  'someone-else',
] as const
export type Relation = (typeof relations)[number]

/** What that person says about it being told: kept apart from what the adult agrees to. */
export const agreements = ['agrees', 'does-not-agree', 'not-asked', 'cannot-say'] as const
export type Agreement = (typeof agreements)[number]

/** Whom a story is told for. Null: for oneself. */
export type SpeaksFor = { readonly relation: Relation; readonly ownAgreement: Agreement } | null

/** Longest story, in characters: the form says so, and the database holds to it. */
export const WORDS_LIMIT = 10_000

/** A person's name as it stands on what they did. */
export interface Author {
  readonly id: string
  readonly name: string
  readonly jobTitle: string
  readonly organisation: string
}

export interface Reading {
  readonly byJob: string
  readonly on: CalendarDate
}

/** One look at what may be public: the words with names taken out, or why they are not to be published. */
export type Clearing = {
  readonly version: number
  readonly byJob: string
  readonly on: CalendarDate
} & (
  | { readonly kind: 'cleared'; readonly words: string; readonly why: null }
  | { readonly kind: 'not-to-publish'; readonly words: null; readonly why: string }
)

export interface Answer {
  readonly nth: number
  readonly words: string
  readonly byName: string
  readonly byJob: string
  readonly byOrganisation: string
  readonly on: CalendarDate
}

export type OutcomeKind = 'changed-plan' | 'no-change'

export interface Outcome {
  readonly nth: number
  readonly kind: OutcomeKind
  readonly text: string
  /** Never null for 'no-change': a no is an answer only with its reason. */
  readonly why: string | null
  readonly byName: string
  readonly byJob: string
  readonly on: CalendarDate
}
