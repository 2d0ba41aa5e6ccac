import readWorkbook from 'read-excel-file/node'
import { columnOf, letterOf } from '../rules/letters.ts'
import { CELL_LIMIT, MOST_COLUMNS, MOST_ROWS, UNPACKED_BYTES } from '../rules/limits.ts'
import { faulty, type FileRead } from './fault.ts'
import { formulaErrors, type FormulaError } from './formula-errors.ts'
import { unpack } from './zip.ts'

/**
 * Reads one sheet of an Excel workbook, after it was made sure that it unpacks to no more than we can hold and has no cell
 * at the far end of the world. Formulas are not run: what Excel last worked out is what is read.
 *
 * @param sheet the name of the sheet; empty for the first
 */
export async function readXlsx(bytes: Buffer, sheet: string): Promise<FileRead> {
  const unpacked = unpack(bytes, UNPACKED_BYTES)
  if (unpacked === 'too-much') return faulty({ why: 'too-much' })
  if (unpacked === 'broken' || !unpacked.files.has('xl/workbook.xml'))
    return faulty({ why: 'broken-workbook' })
  for (const [name, xml] of unpacked.files) {
    const far = name.startsWith('xl/worksheets/') ? tooFar(xml.toString('latin1')) : null
    if (far !== null) return faulty({ why: far })
  }
  const sheets = await readWorkbook(bytes, { trim: false }).catch(() => null)
  if (sheets === null) return faulty({ why: 'broken-workbook' })
  const chosen = sheet === '' ? sheets[0] : sheets.find(each => each.sheet.trim() === sheet.trim())
  if (chosen === undefined) return faulty({ why: 'no-such-sheet', sheets: sheets.map(each => each.sheet) })
  const errors = formulaErrors(unpacked.files, sheets.indexOf(chosen))
  return asText(withErrors(chosen.data as readonly (readonly unknown[])[], errors))
}

function withErrors(
  data: readonly (readonly unknown[])[],
  errors: readonly FormulaError[]
): readonly (readonly unknown[])[] {
  const rows = data.map(row => [...row])
  for (const { row, at, says } of errors) if (rows[row]) rows[row][at] ??= says
  return rows
}

/** A single cell in the last corner makes a reader build everything before it. */
function tooFar(xml: string): 'too-many-rows' | 'too-many-columns' | null {
  for (const [, letters, row] of xml.matchAll(
    /\b(?:r|ref)="(?:[A-Z]{1,3}\d{1,7}:)?([A-Z]{1,3})?(\d{1,9})"/g
  )) {
    if (Number(row) > MOST_ROWS + 20) return 'too-many-rows'
    if (letters !== undefined && columnOf(letters) >= MOST_COLUMNS) return 'too-many-columns'
  }
  return null
}

function asText(data: readonly (readonly unknown[])[]): FileRead {
  let left = UNPACKED_BYTES
  const rows: string[][] = []
  for (const [nth, row] of data.entries()) {
    const cells = row.map(textOf)
    for (const [at, cell] of cells.entries()) {
      left -= cell.length
      if (cell.length > CELL_LIMIT)
        return faulty({ why: 'cell-too-long', row: nth + 1, column: letterOf(at) })
    }
    if (left < 0) return faulty({ why: 'too-much' })
    rows.push(cells)
  }
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0)
  return {
    ok: true,
    rows: rows.map(row => [...row, ...Array<string>(width - row.length).fill('')]),
    kind: 'xlsx',
  }
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value)
}
