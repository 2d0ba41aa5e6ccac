import type { Draft } from './journey.ts'
import { questionsOf, type Asked, type CardSet } from './set.ts'
import type { PictureName } from '../pictures/openmoji.ts'

/** What was said to one question, in the words and with the picture the child saw. */
export interface Said {
  readonly topic: string
  readonly question: string
  readonly asked: string
  /** Key of the card, or 'not-known', 'not-say', 'skipped'. */
  readonly card: string
  readonly said: string
  readonly picture: PictureName
  /** What they typed; null when nothing. */
  readonly more: string | null
}

/** The words of the answers that are no card of the set. */
export interface OtherWords {
  readonly notKnown: string
  readonly notSay: string
  readonly skipped: string
}

/** Every question the child was shown, with what they said. A question of a topic they left is not among them. */
export const saidIn = (draft: Draft, set: CardSet, words: OtherWords): readonly Said[] =>
  questionsOf(set, draft.topics ?? []).flatMap(question => {
    const card = draft.cards?.[question.key]
    if (card === undefined) return []
    const more = draft.more?.[question.key] || null
    return [
      {
        topic: question.topic,
        question: question.key,
        asked: question.text,
        card,
        ...look(question, card, words),
        more,
      },
    ]
  })

function look({ cards }: Asked, chosen: string, words: OtherWords): { said: string; picture: PictureName } {
  const card = cards.find(({ key }) => key === chosen)
  if (card) return { said: card.text, picture: card.picture }
  if (chosen === 'not-known') return { said: words.notKnown, picture: 'not-know' }
  if (chosen === 'not-say') return { said: words.notSay, picture: 'not-say' }
  return { said: words.skipped, picture: 'skip' }
}

/** The sentences that staff read a card answer in. Words come in; skipped questions stay out. */
export const inSentences = (
  said: readonly Said[],
  {
    opening,
    line,
  }: { readonly opening: string; line(asked: string, said: string, more: string | null): string }
): string =>
  [
    opening,
    ...said
      .filter(({ card, more }) => card !== 'skipped' || more !== null)
      .map(({ asked, said: words, more }) => line(asked, words, more)),
  ].join('\n')
