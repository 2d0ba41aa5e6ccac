// An export as a survey tool writes it, with faults planted in known places: for tests only.
import type { FaultKind } from './rules/check.ts'

export interface Planted {
  readonly row: number
  readonly column: string
  readonly kind: FaultKind
}

const header = [
  ...['ID', 'Start time', 'Completion time', 'Email', 'Name', 'Which of these are you?'],
  ...['Which cornerstone is it about?', 'What happened?', 'What was good?', 'What would make it better?'],
]

type Cells = string[]
type Spoil = (cells: Cells, row: number) => void

/** Each kind of fault: the column it shows at, and how a good row is spoilt. */
const spoilt: readonly (readonly [FaultKind, string, Spoil])[] = [
  ['no-words', 'H', cells => void cells.splice(7, 3, '', ' ', '')],
  ['too-long', 'H', cells => void (cells[7] = 'long '.repeat(2001))],
  ['too-few-cells', 'I', cells => void cells.splice(8)],
  ['too-many-cells', 'K', cells => void cells.push('and more')],
  ['teller-unknown', 'F', (cells, row) => void (cells[5] = `Somebody else ${row % 3}`)],
  ['cornerstone-unknown', 'G', cells => void (cells[6] = 'Parking')],
  ['day-wrong', 'C', cells => void (cells[2] = '31/02/2026 09:00')],
  ['day-outside', 'C', cells => void (cells[2] = '25/12/2025 09:00')],
  ['broken-letters', 'I', cells => void (cells[8] = 'The caf\ufffd was kind')],
  ['excel-error', 'J', cells => void (cells[9] = '#REF!')],
  ['twice', 'A', cells => void (cells[0] = '1')],
]

const good = (nth: number): Cells => [
  ...[String(nth), '02/11/2026 09:15', '02/11/2026 09:21', 'anonymous', ''],
  nth % 3 === 0 ? 'A young person' : 'Parent or carer',
  nth % 2 === 0 ? 'Communicate' : '',
  `We waited ${nth} days; "nobody" rang,\nand then it was for another child.`,
  nth % 4 === 0 ? '' : '=The taxi driver',
  'Ring back on the day you say.',
]

/** Rows 2 to `rows` + 1 below one row of questions; every 25th from the second answer on is spoilt, kind after kind. */
export function surveyFile(rows: number): { readonly csv: Buffer; readonly planted: readonly Planted[] } {
  const planted: Planted[] = []
  const lines = Array.from({ length: rows }, (_, nth) => {
    const cells = good(nth + 1)
    if (nth % 25 !== 24) return cells
    const [kind, column, spoil] = spoilt[Math.floor(nth / 25) % spoilt.length]!
    spoil(cells, nth + 2)
    planted.push({ row: nth + 2, column, kind })
    return cells
  })
  const quoted = [header, ...lines].map(cells =>
    cells.map(cell => `"${cell.replaceAll('"', '""')}"`).join(',')
  )
  return { csv: Buffer.from(`\ufeff${quoted.join('\r\n')}\r\n`), planted }
}
