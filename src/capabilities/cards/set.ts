import type { Area } from '../area/index.ts'
import { defaultCards } from './default-cards.ts'
import { pictures, type PictureName } from './pictures/openmoji.ts'
import type { CardSet } from './rules/set.ts'

/**
 * The cards of an area: its own, or those that come with the product.
 *
 * Errors: Error on start for a picture we do not have, or a question asked under two topics.
 */
export function cardSetOf({ cards }: Pick<Area, 'cards'>): CardSet {
  if (cards === undefined) return defaultCards
  const questions = cards.topics.flatMap(topic => topic.questions)
  const names = [...cards.topics, ...questions.flatMap(question => question.cards)].map(each => each.picture)
  const unknown = names.find(name => !isPicture(name))
  if (unknown !== undefined) throw new Error(`area.json, cards: there is no picture called "${unknown}"`)
  if (new Set(questions.map(({ key }) => key)).size < questions.length) {
    throw new Error('area.json, cards: two questions have the same key')
  }
  return cards as CardSet
}

export const isPicture = (name: string): name is PictureName => Object.hasOwn(pictures, name)
