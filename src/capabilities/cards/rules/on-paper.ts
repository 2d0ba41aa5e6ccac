import type { Draft, WhoIsHere } from './journey.ts'
import type { CardSet } from './set.ts'

/** What stands on printed cards. */
export interface OnPaper {
  /** Key of the card that is ticked, by the key of its question. */
  readonly ticked: Readonly<Record<string, string>>
  /** What is written below the cards; empty when nothing is. */
  readonly more: string
  readonly who: WhoIsHere
  readonly sharing: 'everyone' | 'staff' | 'count'
}

/**
 * The same as if they had been chosen on the screen: only topics in which something is ticked, and what was written goes
 * with the last card, since paper has one place to write. That they may be seen by all was their own choice, or staff
 * would not have said so.
 */
export function draftOnPaper({ ticked, more, who, sharing }: OnPaper, { topics }: CardSet): Draft {
  const touched = topics.filter(topic => topic.questions.some(({ key }) => ticked[key] !== undefined))
  const asked = touched.length > 0 || more === '' ? touched : topics.slice(0, 1)
  const questions = asked.flatMap(topic => topic.questions)
  const last = questions.findLast(({ key }) => ticked[key] !== undefined) ?? questions[0]
  const notSafe = questions.some(({ key, cards }) =>
    cards.some(card => card.key === ticked[key] && card.notSafe)
  )
  return {
    ...{ who, sharing, age: 'not-said', chosenBy: 'me' },
    topics: asked.map(({ key }) => key),
    cards: Object.fromEntries(questions.map(({ key }) => [key, ticked[key] ?? 'skipped'])),
    more: last === undefined || more === '' ? {} : { [last.key]: more },
    ...(notSafe && { notSafe }),
  }
}
