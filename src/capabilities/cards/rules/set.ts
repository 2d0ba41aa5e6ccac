import type { PictureName } from '../pictures/openmoji.ts'

/** One card: a picture with its words. `notSafe` marks the card that says a child is not safe. */
export interface Card {
  readonly key: string
  readonly text: string
  readonly picture: PictureName
  readonly notSafe?: true
}

export interface Question {
  readonly key: string
  readonly text: string
  readonly cards: readonly Card[]
}

export interface Topic {
  readonly key: string
  readonly name: string
  readonly picture: PictureName
  readonly questions: readonly Question[]
}

/** What children and young people are asked with cards. */
export interface CardSet {
  readonly topics: readonly Topic[]
}

/** A question with the topic it stands under. */
export interface Asked extends Question {
  readonly topic: string
}

/** The questions of the chosen topics, in the order of the set, whatever order they were chosen in. */
export const questionsOf = ({ topics }: CardSet, chosen: readonly string[]): readonly Asked[] =>
  topics
    .filter(({ key }) => chosen.includes(key))
    .flatMap(({ name, questions }) => questions.map(question => ({ ...question, topic: name })))

/** Every question there is, in the order of the set. */
export const allQuestions = (set: CardSet): readonly Asked[] =>
  questionsOf(
    set,
    set.topics.map(({ key }) => key)
  )

/** The most topics one child is asked about: more is tiring. */
export const MOST_TOPICS = 2
