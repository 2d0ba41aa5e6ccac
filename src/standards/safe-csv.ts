/**
 * A cell that no spreadsheet takes for a formula, in quotes: one that begins as a formula does has an apostrophe before it.
 */
export function safeCell(text: string): string {
  const harmless = /^[\s]*[=+\-@|%]|^[\t\r]/.test(text) ? `'${text}` : text
  return `"${harmless.replaceAll('"', '""')}"`
}

/** A table as a CSV that Excel opens as it is: UTF-8 with a mark, lines that end as Windows ends them. */
export const safeCsv = (rows: readonly (readonly string[])[]): string =>
  `\ufeff${rows.map(row => row.map(safeCell).join(',')).join('\r\n')}\r\n`
