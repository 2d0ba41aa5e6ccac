/** Fewest words that can be an answer to a person who told us something. */
const LEAST_ANSWER_WORDS = 5

/** Counts words as people do: stretches of anything between spaces that hold a letter or a figure. */
function countWords(text: string): number {
  return text.split(/\s+/).filter(word => /[\p{L}\p{N}]/u.test(word)).length
}

/** "Ok." and "Noted" are not answers. */
export function isAnswer(text: string): boolean {
  return countWords(text) >= LEAST_ANSWER_WORDS
}
