/** Most bytes of a file, most rows and columns in it, and most characters of one cell, which is Excel's own limit. */
export const FILE_BYTES = 40 * 1024 * 1024
export const MOST_ROWS = 100_000
export const MOST_COLUMNS = 500
export const CELL_LIMIT = 32_767
/** Most characters of all cells together, and bytes of everything that was packed in a workbook. */
export const UNPACKED_BYTES = 200 * 1024 * 1024
/** Days that a file waits to be taken in. */
export const WAITS_DAYS = 7
