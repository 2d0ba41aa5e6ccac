/** Characters of a story that a list shows. */
const LENGTH = 140

/**
 * The beginning of a story on one line, cut between words, with three dots when there is more.
 *
 * @param words the story, line ends and all
 */
export function snippet(words: string, length = LENGTH): string {
  const line = words.replaceAll(/\s+/g, ' ').trim()
  if (line.length <= length) return line
  const cut = line.slice(0, length + 1)
  const end = cut.lastIndexOf(' ')
  return `${cut.slice(0, end > 0 ? end : length)} …`
}

/** The beginning of a story on a list or above its fold; null when something in it is hard, until it is opened. */
export const glimpseOf = (words: string, hard: readonly unknown[]): string | null =>
  hard.length > 0 ? null : snippet(words)
