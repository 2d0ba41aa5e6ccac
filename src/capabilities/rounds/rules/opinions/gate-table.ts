import { gate, type PartCount } from '../../../../standards/small-numbers.ts'

type Table<T> = readonly (readonly T[])[]

interface TableOptions {
  /** Which sums are public. Of a row or column whose sum is not, nothing can be worked out. */
  readonly rowSums: readonly boolean[]
  readonly columnSums: readonly boolean[]
  /** Columns in which a few people may be worked out, because it says nothing of what anybody thinks. They cover for none. */
  readonly saysNothing?: readonly number[]
  readonly threshold: number
}

/**
 * Counts of people in rows of parts, where the sums of the rows and of the columns may be public too: a cell of few people is
 * hidden, and so are as many more of its row or column as it takes that no sum gives it away.
 *
 * @param cells rows of the same length. People outside of all rows are a row too, or the sums of the columns give them away
 * Errors: RangeError from the gate for what is no count.
 * Source: secondary suppression, as in small-numbers.ts, in two directions.
 */
export function gateTable(cells: Table<number>, options: TableOptions): PartCount[][] {
  const { threshold } = options
  const shown = cells.map(row => row.map(count => gate(count, threshold).kind === 'shown'))
  const lines = linesOf(cells, options)
  while (lines.some(line => withholdOne(line, cells, shown, options)));
  return cells.map((row, at) => row.map((count, column) => partOf(count, shown[at]![column]!, threshold)))
}

/** Parts of a whole that is public itself; `outside` is what it holds besides. See gateTable. */
export const gateRow = (counts: readonly number[], threshold: number, outside = 0): PartCount[] =>
  gateTable([outside > 0 ? [...counts, outside] : counts], {
    rowSums: [true],
    columnSums: counts.map(() => false),
    threshold,
  })[0]!.slice(0, counts.length)

type Line = readonly (readonly [row: number, column: number])[]

/** Every row and column whose sum is public, without what says nothing: it is taken as known. */
function linesOf(cells: Table<number>, { rowSums, columnSums, saysNothing = [] }: TableOptions): Line[] {
  const columns = [...(cells[0] ?? []).keys()].filter(column => !saysNothing.includes(column))
  return [
    ...cells.map((_, row) => columns.map(column => [row, column] as const)).filter((_, row) => rowSums[row]),
    ...columns
      .filter(column => columnSums[column])
      .map(column => cells.map((_, row) => [row, column] as const)),
  ]
}

/** Hides the smallest cell that is shown in a line whose hidden ones are one alone, or few together. Says whether it did. */
function withholdOne(
  line: Line,
  cells: Table<number>,
  shown: boolean[][],
  { threshold }: TableOptions
): boolean {
  const count = ([row, column]: Line[0] & {}) => cells[row]![column]!
  const hidden = line.filter(([row, column]) => !shown[row]![column])
  const open = line.filter(([row, column]) => shown[row]![column])
  const known = hidden.reduce((sum, place) => sum + count(place), 0)
  if (open.length === 0 || hidden.length === 0 || (hidden.length > 1 && known >= threshold)) return false
  const [row, column] = open.reduce((least, place) => (count(place) < count(least) ? place : least))
  shown[row]![column] = false
  return true
}

function partOf(count: number, shown: boolean, threshold: number): PartCount {
  if (shown) return { kind: 'shown', count }
  return count < threshold ? { kind: 'hidden', below: threshold } : { kind: 'withheld' }
}
