import { z } from 'zod'
import { Key, Words } from './parts.ts'

/** One card: a picture and a few words. `notSafe` marks the card that says a child is not safe. */
const Card = z.strictObject({
  key: Key,
  text: Words.max(40, 'A card has room for 40 letters'),
  /** The name of a picture that the cards room has. */
  picture: Key,
  notSafe: z.literal(true).optional(),
})

const Question = z.strictObject({
  key: Key,
  text: Words.max(80, 'A card question has room for 80 letters'),
  cards: z.array(Card).length(3, 'A card question has three cards'),
})

const Topic = z.strictObject({
  key: Key,
  name: Words.max(30, 'A topic has room for 30 letters'),
  picture: Key,
  questions: z.array(Question).min(1, 'Write at least one question').max(4, 'Four questions are enough'),
})

/** What children and young people are asked with cards. An area that sets none has the questions of the product. */
export const CardSet = z.strictObject({
  topics: z.array(Topic).min(1, 'Write at least one topic').max(8, 'Eight topics are enough'),
})
