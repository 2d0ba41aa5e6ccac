import { readingOf } from '../../../standards/reading-age.ts'

/** The most words on one answer card. */
const CARD_WORDS = 12

/** Answers in cards should be easy at this age. */
const CARD_AGE = 8

/**
 * Whether a child can read this sentence on a card. A thermometer: a person may say it is easy all the same.
 *
 * @returns 'long' over 12 words; 'hard' when its reading age is over 8 years; null when it is fine
 */
export function hardToRead(sentence: string): 'long' | 'hard' | null {
  const { longest, age } = readingOf([sentence])
  if (longest > CARD_WORDS) return 'long'
  return age !== null && age > CARD_AGE ? 'hard' : null
}
