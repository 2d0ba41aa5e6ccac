import { sentencesIn, wordsIn } from './sentences.ts'
import { syllablesIn } from './syllables.ts'

/** How hard a text is to read. */
export interface Reading {
  readonly words: number
  readonly sentences: number
  /** Years, to one decimal; null when there is no sentence of four words or more. */
  readonly age: number | null
  /** False under 100 words, where the age says little: look at the long sentences instead. */
  readonly enough: boolean
  /** Words in the longest sentence; 0 for no text. */
  readonly longest: number
  /** Every sentence over the limit, with its words counted, in the order they stand. */
  readonly long: readonly { readonly sentence: string; readonly words: number }[]
}

/**
 * The age at which a text can be read with ease: 5 + the median of four American school grades.
 * A thermometer, not a judge: words that only look easy pass it. People decide.
 *
 * @param blocks the text in pieces that each end a sentence: paragraphs, headings, items of a list, table cells.
 *   (blocksOf in sentences.ts makes them from typed text.) Sentences under four words are headings and labels: they
 *   are looked at for length and left out of the age.
 * @param limit the most words a sentence may have; 20 on public pages, 15 in Easy Read
 * Units: words, years.
 * Source: Flesch-Kincaid (Kincaid and others 1975), SMOG (McLaughlin 1969), ARI (Smith and Senter 1967),
 *   Coleman-Liau (1975); grade + 5 is the usual age in England.
 */
export function readingOf(blocks: readonly string[], limit = 20): Reading {
  const all = blocks.flatMap(sentencesIn).map(sentence => ({ sentence, words: wordsIn(sentence) }))
  const prose = all.filter(({ words }) => words.length >= 4).map(({ words }) => words)
  const words = all.reduce((sum, each) => sum + each.words.length, 0)
  return {
    words,
    sentences: all.length,
    age: prose.length === 0 ? null : Math.round((5 + median(grades(prose))) * 10) / 10,
    enough: words >= 100,
    longest: Math.max(0, ...all.map(each => each.words.length)),
    long: all
      .filter(each => each.words.length > limit)
      .map(({ sentence, words: { length } }) => ({ sentence, words: length })),
  }
}

/** School grades by Flesch-Kincaid, SMOG, ARI and Coleman-Liau, in that order. */
function grades(sentences: readonly (readonly string[])[]): [number, number, number, number] {
  const words = sentences.flat()
  const beats = words.map(syllablesIn)
  const perSentence = words.length / sentences.length
  const beatsPerWord = beats.reduce((sum, n) => sum + n, 0) / words.length
  const lettersPerWord = words.join('').replace(/[^\p{L}\p{N}]/gu, '').length / words.length
  const longWords = beats.filter(n => n >= 3).length
  return [
    0.39 * perSentence + 11.8 * beatsPerWord - 15.59,
    1.043 * Math.sqrt((longWords * 30) / sentences.length) + 3.1291,
    4.71 * lettersPerWord + 0.5 * perSentence - 21.43,
    5.88 * lettersPerWord - 29.6 / perSentence - 15.8,
  ]
}

function median(four: [number, number, number, number]): number {
  const [, low, high] = [...four].sort((a, b) => a - b) as [number, number, number, number]
  return (low + high) / 2
}
