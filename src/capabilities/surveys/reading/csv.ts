import { CsvError, parse } from 'csv-parse/sync'
import { letterOf } from '../rules/letters.ts'
import { CELL_LIMIT, MOST_COLUMNS, MOST_ROWS } from '../rules/limits.ts'
import { asUtf8 } from './decode.ts'
import { faulty, type FileRead } from './fault.ts'
import { readPlainCsv } from './plain-csv.ts'

const delimiters = [',', ';', '\t'] as const
/** Characters from the beginning in which the delimiter is looked for. */
const GLANCE = 64 * 1024
/** More than any row of cells that are not too long themselves. */
const MOST_RECORD = 4 * 1024 * 1024

const options = { max_record_size: MOST_RECORD, relax_column_count: true, skip_empty_lines: false }

/**
 * Reads a CSV strictly: a quote that is not closed, or stands where none may, is named by row and column. Rows keep their
 * places, empty ones too, so that row 7 here is row 7 in the spreadsheet.
 */
export function readCsv(bytes: Buffer): FileRead {
  const text = asUtf8(bytes)
  if (text === null) return faulty({ why: 'not-a-table' })
  try {
    const delimiter = delimiterOf(text.toString('utf8', 0, GLANCE))
    const most = MOST_ROWS + 21
    const plain = readPlainCsv(text.toString('utf8'), delimiter, most)
    return withinLimits(plain ?? parse(text, { ...options, delimiter, to: most }))
  } catch (fault) {
    if (fault instanceof CsvError) return faulty(placeOf(fault))
    throw fault
  }
}

function withinLimits(rows: string[][]): FileRead {
  if (rows.length > MOST_ROWS + 20) return faulty({ why: 'too-many-rows' })
  for (const [nth, row] of rows.entries()) {
    if (row.length > MOST_COLUMNS) return faulty({ why: 'too-many-columns' })
    const at = row.findIndex(isTooLong)
    if (at !== -1) return faulty({ why: 'cell-too-long', row: nth + 1, column: letterOf(at) })
  }
  return { ok: true, rows, kind: 'csv' }
}

const isTooLong = (cell: string): boolean => cell.length > CELL_LIMIT

function placeOf(fault: CsvError) {
  const { records = 0, column = 0 } = fault as unknown as { records?: number; column?: number | string }
  const why = fault.code === 'CSV_MAX_RECORD_SIZE' ? 'cell-too-long' : 'quotes'
  return { why, row: records + 1, column: letterOf(Number(column) || 0) } as const
}

/** What stands between the cells: whichever of the three is most often outside quotes in the first row that has any. */
function delimiterOf(start: string): string {
  const said = /^sep=(.)\r?\n/.exec(start)
  if (said) return said[1]!
  const outside = start.replaceAll(/"(?:[^"]|"")*("|$)/g, '')
  for (const line of outside.split(/\r?\n|\r/)) {
    const counts = delimiters.map(delimiter => line.split(delimiter).length - 1)
    const most = Math.max(...counts)
    if (most > 0) return delimiters[counts.indexOf(most)]!
  }
  return ','
}
