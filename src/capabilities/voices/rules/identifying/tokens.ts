/** One word of a text, with its place. */
export interface Token {
  readonly text: string
  /** In small letters, with straight apostrophes and without "'s". */
  readonly key: string
  readonly from: number
  /** Where it ends, without "'s". */
  readonly to: number
  readonly capital: boolean
  readonly owns: boolean
  /** True at the beginning of a sentence, where every word has a capital letter. */
  readonly starts: boolean
  /** Only spaces stand between it and the word before. */
  readonly joined: boolean
}

const WORD = /[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu

/** A full stop after these ends no sentence. */
const SHORTENED = /(?:^|[^\p{L}])(?:mr|mrs|ms|dr|prof|rev|cllr|st|\p{L})$/iu

/** The words of a text, in order. */
export function tokensOf(text: string): Token[] {
  let end = 0
  return [...text.matchAll(WORD)].map(({ index, 0: found }) => {
    const between = text.slice(end, index)
    const bare = found.replace(/['’]s$/iu, '')
    const shortened = between === '. ' && SHORTENED.test(text.slice(Math.max(0, end - 6), end))
    const starts = shortened
      ? false
      : index === 0 || end === 0 || /[.!?:;•\n“"(]|[-–—]\s|\]\s*$/u.test(between)
    end = index + found.length
    return {
      text: bare,
      key: bare.toLowerCase().replaceAll('’', "'"),
      ...{ from: index, to: index + bare.length },
      capital: /^\p{Lu}/u.test(bare),
      owns: bare !== found || /^['’](?=\s|$)/u.test(text.slice(end, end + 2)),
      starts,
      joined: shortened || /^[ \t]+$/.test(between),
    }
  })
}
