/** Short forms whose full stop does not end a sentence. */
const shortForms =
  /(?:^|[\s(])(?:mr|mrs|ms|dr|prof|rev|st|rd|ave|no|nos|tel|ext|vs|eg|ie|e\.g|i\.e|approx|dept|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|\p{Lu})\.$/iu

/**
 * Cuts text that a person typed into blocks: at blank lines, before bullets and numbers, and at a line's end unless
 * the next line begins with a small letter (a line that was only wrapped).
 */
export function blocksOf(text: string): string[] {
  return text
    .replace(/\r\n?/g, '\n')
    .split(/\n(?!\s*\p{Ll})|\n\s*\n/u)
    .map(block =>
      block
        .replace(/^\s*(?:[-*•–·]|\d{1,2}[.)])\s+/u, '')
        .replace(/\s+/g, ' ')
        .trim()
    )
    .filter(block => block !== '')
}

/** The lines of a text that say something, trimmed: one line typed is one point on a page. */
export function linesOf(text = ''): string[] {
  return text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
}

/**
 * The sentences of one block (a paragraph, a heading, an item of a list), in order.
 * A full stop inside a number, a time, an address or a short form ends nothing; neither does a colon.
 */
export function sentencesIn(block: string): string[] {
  const sentences: string[] = []
  let from = 0
  for (const stop of block.matchAll(/[.!?…]+["'”’)\]]*(?=\s+["'“‘([]*[\p{Lu}\p{N}]|\s*$)/gu)) {
    const end = stop.index + stop[0].length
    const sentence = block.slice(from, end).trim()
    if (stop[0].startsWith('.') && end < block.trimEnd().length && shortForms.test(sentence)) continue
    if (sentence !== '') sentences.push(sentence)
    from = end
  }
  const rest = block.slice(from).trim()
  return rest === '' ? sentences : [...sentences, rest]
}

/** The words of a sentence, without the marks around them. A telephone number is one word; a dash is none. */
export function wordsIn(sentence: string): string[] {
  return sentence
    .replace(/(?<=\d{3}) (?=\d{3})/g, '')
    .split(/\s+/)
    .map(word => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter(word => word !== '')
}
