import { receiptWords } from '../../../standards/receipt-words.ts'
import type { PictureName } from '../pictures/openmoji.ts'

/** The pictures of a code, in an order that never changes: codes already given out are drawn with them. */
export const codePictures = [
  ...(['cat', 'dog', 'fish', 'duck', 'snail', 'owl', 'frog', 'tree'] as const),
  ...(['mushroom', 'apple', 'banana', 'carrot', 'cake', 'sun', 'moon', 'star'] as const),
  ...(['umbrella', 'rainbow', 'house', 'car', 'pencil', 'boat', 'key', 'bell'] as const),
  ...(['book', 'hat', 'balloon', 'glasses', 'clock', 'kite', 'heart', 'drum'] as const),
] satisfies readonly PictureName[]

export type CodePicture = (typeof codePictures)[number]

/** One group of a code: a word with its two pictures, or four figures. */
export type CodeGroup =
  | { readonly kind: 'word'; readonly word: string; readonly pictures: readonly [CodePicture, CodePicture] }
  | { readonly kind: 'figures'; readonly figures: string }

/** What is asked in turn when a code is put in with pictures. */
const TURNS = [
  ...(['picture', 'picture', 'figures', 'picture', 'picture'] as const),
  ...(['picture', 'picture', 'figures', 'picture', 'picture'] as const),
]

const order = new Map(receiptWords.map((word, i) => [word.toUpperCase(), i]))
const N = codePictures.length

/**
 * The same code in pictures. A receipt has 4 words of 1,024 and 8 figures: 66.6 bits, which no one can guess. A word is
 * one of 1,024 = 32 x 32, so two pictures of 32 say exactly as much as it does. Eight pictures and eight figures are
 * the receipt itself, drawn: nothing is added, nothing is lost, and no shorter secret opens the story. (Three pictures
 * and a number, which would be kinder to remember, are 25 bits: a machine tries them all in a day.)
 *
 * @param code a receipt in its canonical form, such as FERN-4827-KITE-LAMP-6093-WOLF
 * @returns six groups in the order of the receipt
 * Errors: RangeError for a word that is not one of the receipt's.
 * Source: standards/receipt-code.ts; threat 27 asks for 64 bits or a limit of tries.
 */
export const inPictures = (code: string): readonly CodeGroup[] =>
  code.split('-').map(group => {
    if (/^\d{4}$/.test(group)) return { kind: 'figures', figures: group }
    const at = order.get(group)
    if (at === undefined) throw new RangeError('This is not a word of our codes')
    return { kind: 'word', word: group, pictures: [codePictures[Math.floor(at / N)]!, codePictures[at % N]!] }
  })

/** What comes next when this much is in: a picture, four figures, or nothing more. */
export const nextTurn = (given: readonly string[]): 'picture' | 'figures' | null =>
  TURNS[given.length] ?? null

/** Keeps the pictures and figures that were given as far as they make sense, and nothing after. */
export function readGiven(text: string): readonly string[] {
  const given: string[] = []
  for (const part of text.split(' ').slice(0, TURNS.length)) {
    if (!fits(part, nextTurn(given))) break
    given.push(part)
  }
  return given
}

/** Whether this is the name of a picture that codes are made of. */
export const isCodePicture = (name: string): name is CodePicture =>
  (codePictures as readonly string[]).includes(name)

function fits(part: string, turn: 'picture' | 'figures' | null): boolean {
  return turn === 'figures' ? /^\d{4}$/.test(part) : isCodePicture(part)
}

/**
 * The receipt that these pictures and figures say.
 *
 * @returns its canonical form, or null while something is missing
 */
export function fromPictures(given: readonly string[]): string | null {
  if (given.length !== TURNS.length || readGiven(given.join(' ')).length !== TURNS.length) return null
  const groups: string[] = []
  for (let i = 0; i < given.length; i++) {
    if (TURNS[i] === 'figures') groups.push(given[i]!)
    else groups.push(wordOf(given[i] as CodePicture, given[++i] as CodePicture))
  }
  return groups.join('-')
}

const wordOf = (first: CodePicture, second: CodePicture): string =>
  receiptWords[codePictures.indexOf(first) * N + codePictures.indexOf(second)]!.toUpperCase()
