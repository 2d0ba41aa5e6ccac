const [QUOTE, LINE, RETURN] = [34, 10, 13]

type LineEnds = 'short' | 'long'

/** Characters of one row, beyond which we look more closely whether a quote was left open. */
const LONG_ROW = 1024 * 1024

/**
 * Reads a CSV in which nothing is unusual, several times sooner than a parser that is ready for everything. It never
 * guesses: at anything it is not sure of it gives up, and the parser reads the whole file and names what is wrong.
 *
 * @param delimiter one character
 * @param most rows, after which it stops
 * @returns null when something is unusual: a quote where none may stand, line ends of several kinds, a very long row
 */
export function readPlainCsv(text: string, delimiter: string, most: number): string[][] | null {
  const between = delimiter.charCodeAt(0)
  const rows: string[][] = []
  let lineEnds: LineEnds | 'unknown' = 'unknown'
  let at = 0
  while (at < text.length && rows.length < most) {
    const row: string[] = []
    const began = at
    let inRow = true
    while (inRow) {
      const cell = text.charCodeAt(at) === QUOTE ? quoted(text, at) : bare(text, at, between)
      if (cell === null) return null
      row.push(cell.value)
      at = cell.end
      const code = at < text.length ? text.charCodeAt(at) : LINE
      if (code === between) at++
      else {
        const ends: LineEnds | 'unknown' | null = at === text.length ? lineEnds : endsAt(text, at)
        if (ends === null || (lineEnds !== 'unknown' && ends !== lineEnds)) return null
        lineEnds = ends
        at += ends === 'long' ? 2 : 1
        inRow = false
      }
    }
    if (at - began > LONG_ROW) return null
    rows.push(row)
  }
  return rows
}

/** How the line ends here; null when it does not. */
function endsAt(text: string, at: number): LineEnds | null {
  if (text.charCodeAt(at) === LINE) return 'short'
  return text.charCodeAt(at) === RETURN && text.charCodeAt(at + 1) === LINE ? 'long' : null
}

const found = { value: '', end: 0 } // one for all cells: a file has a million of them

function quoted(text: string, at: number): typeof found | null {
  let end = text.indexOf('"', at + 1)
  let doubled = false
  while (end !== -1 && text.charCodeAt(end + 1) === QUOTE) {
    doubled = true
    end = text.indexOf('"', end + 2)
  }
  if (end === -1) return null
  const value = text.slice(at + 1, end)
  found.value = doubled ? value.replaceAll('""', '"') : value
  found.end = end + 1
  return found
}

function bare(text: string, at: number, between: number): typeof found | null {
  let end = at
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end)
    if (code === between || code === LINE || code === RETURN) break
    if (code === QUOTE) return null
  }
  found.value = text.slice(at, end)
  found.end = end
  return found
}
