import { parse } from 'csv-parse/sync'
import { safeCsv } from '../../../standards/safe-csv.ts'
import type { Agreement, Theme } from '../../themes/index.ts'
import type { ThemeInFile } from './codebook.ts'

const columns = [
  ...(['theme', 'title', 'cornerstone', 'statement', 'strength', 'development'] as const),
  ...([
    'definition',
    'in',
    'out',
    'staff say',
    'alpha',
    'alpha over',
    'alpha units',
    'alpha stories',
  ] as const),
]

/** The codebook as a table, a theme a row. A figure of agreement that is too few to say is an empty cell. */
export function codebookTable(themes: readonly Theme[], figures: readonly Agreement[]): string {
  const rows = themes.map(theme => {
    const { key, title, cornerstone, statement, strength, development, definition } = theme
    const figure = figures.find(one => one.theme === key)
    const said =
      figure === undefined || figure.alpha === null
        ? []
        : [figure.alpha.toFixed(3), figure.said, figure.units, figure.stories]
    const cells = [key, title, cornerstone, statement, strength, development, definition]
    const all = [...cells, theme.belongs, theme.leftOut, theme.theirWords, ...said]
    return columns.map((_, at) => String(all[at] ?? ''))
  })
  return safeCsv([[...columns], ...rows])
}

/** One coded passage of a story that anybody may read. */
export interface CodedPassage {
  readonly story: string
  readonly theme: string
  readonly title: string
  readonly side: string
  readonly from: number
  readonly to: number
  readonly words: string
  readonly readers: number
}

/** Coded passages as a table. */
export const codingsTable = (passages: readonly CodedPassage[]): string =>
  safeCsv([
    ['story', 'theme', 'title', 'side', 'from', 'to', 'words', 'readers'],
    ...passages.map(({ story, theme, title, side, from, to, words, readers }) =>
      [story, theme, title, side, from, to, words, readers].map(String)
    ),
  ])

/** More than any codebook. */
const MOST_ROWS = 2_000

/**
 * The themes of a codebook table, by the names of its columns; only the title must be there.
 *
 * @returns null when it is no such table
 */
export function themesInTable(text: string): ThemeInFile[] | null {
  let rows: Record<string, string>[]
  try {
    const lower = (names: string[]) => names.map(name => name.trim().toLowerCase())
    rows = parse(text, { bom: true, columns: lower, to: MOST_ROWS, relax_column_count: true, trim: true })
  } catch {
    return null
  }
  if (rows.length === 0 || !rows.every(row => row['title'] !== undefined)) return null
  return rows
    .map(row => (name: string) => row[name]?.replace(/^'(?=[\s=+\-@|%])/, '') || null)
    .flatMap(cell => {
      const title = cell('title')
      if (title === null) return []
      const [strength, development, definition] = [cell('strength'), cell('development'), cell('definition')]
      return {
        ...{ title, cornerstone: cell('cornerstone'), strength, definition },
        development: strength === null && development === null ? (definition ?? title) : development,
        ...{ belongs: cell('in'), leftOut: cell('out'), theirWords: cell('staff say') },
      }
    })
}
