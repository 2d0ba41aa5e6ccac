import { questionsOf, type CardSet } from './set.ts'

/** Who sits at the cards. Help is marked, and never held against anybody. */
export const whoIsHere = ['alone', 'with-helper'] as const
export type WhoIsHere = (typeof whoIsHere)[number]

/** Never a date of birth. */
export const ages = ['under-13', '13-to-15', '16-to-25', 'not-said'] as const
export type AgeBand = (typeof ages)[number]

/** What may be said to a question besides its three cards. */
export const otherAnswers = ['not-known', 'not-say', 'skipped'] as const

/** Everything a child has answered so far. Nothing of it is with us until they send it. */
export interface Draft {
  readonly who?: WhoIsHere
  readonly age?: AgeBand
  /** Under 13: they say a grown-up knows. */
  readonly grownUp?: true
  readonly topics?: readonly string[]
  /** Key of a card, or one of `otherAnswers`, by the key of its question. */
  readonly cards?: Readonly<Record<string, string>>
  /** What they typed under a question, by its key. */
  readonly more?: Readonly<Record<string, string>>
  readonly sharing?: 'everyone' | 'staff' | 'count'
  /** Who chose it. Asked only where somebody helps. */
  readonly chosenBy?: 'me' | 'helper'
  /** They said that they are not safe. */
  readonly notSafe?: true
}

/** Where the cards begin. */
export const FIRST = '/tell-us/cards'

/** "This is what you said". */
export const CHECK = '/tell-us/cards/check'

/** The page of one question, counted from 1 over the chosen topics. */
export const questionPage = (nth: number): string => `/tell-us/cards/question/${nth}`

/** A page of the cards, with whether what it asks is answered. */
interface Step {
  readonly page: string
  readonly done: boolean
}

/** The pages this child goes through, in their order. */
export function stepsOf(draft: Draft, set: CardSet): readonly Step[] {
  const { who, age, grownUp, topics, cards = {}, sharing } = draft
  const asked = questionsOf(set, topics ?? [])
  return [
    { page: FIRST, done: who !== undefined },
    { page: '/tell-us/cards/age', done: age !== undefined },
    ...(age === 'under-13' ? [{ page: '/tell-us/cards/grown-up', done: grownUp === true }] : []),
    { page: '/tell-us/cards/topics', done: topics !== undefined },
    ...asked.map(({ key }, i) => ({ page: questionPage(i + 1), done: cards[key] !== undefined })),
    { page: '/tell-us/cards/sharing', done: sharing !== undefined },
    { page: CHECK, done: false },
  ]
}

/** The first page with something to ask: the check page when everything is answered. */
export const nextPage = (draft: Draft, set: CardSet): string =>
  stepsOf(draft, set).find(({ done }) => !done)?.page ?? CHECK

/** The page before this one. */
export function pageBefore(page: string, draft: Draft, set: CardSet): string {
  const pages = stepsOf(draft, set).map(step => step.page)
  return pages[pages.indexOf(page) - 1] ?? '/young-people'
}

/** True when a card was chosen or something was typed: only then is there something to send. */
export const saysSomething = ({ cards = {}, more = {} }: Draft): boolean =>
  Object.values(cards).some(card => card !== 'skipped') || Object.values(more).some(words => words !== '')
