import { catalogue } from '../language/index.ts'

export const copy = catalogue({
  label: 'Your code',
  hint: 'It looks like FERN-4827-KITE-LAMP-6093-WOLF. Capital letters and lines do not matter',
  missing: 'Enter your code',
  half: (after: string) => `This is part of a code. Enter the words and numbers that come after ${after}`,
  notACode: 'A code has 4 words and 8 numbers, like FERN-4827-KITE-LAMP-6093-WOLF',
  word: (typed: string) => `“${typed}” is not one of our code words. Check each letter`,
  nearWord: (typed: string, near: string) => `“${typed}” is not one of our code words. Did you mean ${near}?`,
  figures: (typed: string) => `“${typed}” must be 4 numbers`,
  unknown: (code: string) => `We cannot find ${code}. Check each letter`,
  tooOften: (phone: string) => `That was wrong too often. Wait an hour and try again, or call ${phone}`,
})
