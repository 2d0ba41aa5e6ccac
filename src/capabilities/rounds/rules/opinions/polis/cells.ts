/** What a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@\t\r]/

/** Text as one cell of a CSV: in quotes, and never a formula when somebody opens it in a spreadsheet. */
export const textCell = (text: string): string =>
  `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`

/** The text of a cell again. */
export const plainText = (cell: string): string =>
  cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell

/** The lines of a file, of cells that are ready. */
export const csvOf = (lines: readonly (readonly (string | number)[])[]): string =>
  lines.map(cells => `${cells.join(',')}\n`).join('')
