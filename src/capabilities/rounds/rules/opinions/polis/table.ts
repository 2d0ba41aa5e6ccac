import { CsvError, parse } from 'csv-parse/sync'

export type PolisFile = 'votes.csv' | 'comments.csv' | 'participants-votes.csv'

/** What is wrong with a row: it is left out, and the others are read. Row 1 is the row of names. */
export interface BadRow {
  readonly file: PolisFile
  readonly row: number
  readonly column: string
  readonly why: 'not-a-number' | 'not-a-vote' | 'no-such-statement' | 'twice'
}

export interface Row {
  readonly row: number
  readonly cells: readonly string[]
}

export interface Table {
  readonly file: PolisFile
  readonly names: readonly string[]
  readonly rows: readonly Row[]
}

export type NoTable = 'not-a-table' | 'columns'

/**
 * One CSV file with its names, rows without anything left out.
 *
 * @returns why it cannot be read: it is no CSV, or a column that is needed is not there
 */
export function tableOf(file: PolisFile, text: string, needed: readonly string[]): Table | NoTable {
  const records = recordsOf(text)
  if (records === null || records.length === 0) return 'not-a-table'
  const names = records[0]!.map(name => name.trim())
  if (!needed.every(name => names.includes(name))) return 'columns'
  const rows = records.map((cells, at) => ({ row: at + 1, cells })).slice(1)
  return { file, names, rows: rows.filter(({ cells }) => cells.some(cell => cell !== '')) }
}

function recordsOf(text: string): string[][] | null {
  try {
    return parse(text, { bom: true, relax_column_count: true, skip_empty_lines: false })
  } catch (fault) {
    if (fault instanceof CsvError) return null
    throw fault
  }
}

/** Reads cells of one table by their names, and keeps what is wrong with them. */
export function readerOf({ file, names }: Table, bad: BadRow[]) {
  const placeOf = new Map(names.map((name, at) => [name, at]))
  const cell = ({ cells }: Row, name: string): string => cells[placeOf.get(name) ?? -1]?.trim() ?? ''
  const fault = ({ row }: Row, column: string, why: BadRow['why']): null => {
    bad.push({ file, row, column, why })
    return null
  }
  const whole = (row: Row, name: string, why: BadRow['why'] = 'not-a-number'): number | null => {
    const text = cell(row, name)
    return /^-?\d{1,15}$/.test(text) ? Number(text) : fault(row, name, why)
  }
  return { cell, fault, whole }
}
