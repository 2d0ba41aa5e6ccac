import { letterOf } from './letters.ts'

/** Survey tools whose exports we know by their first rows. 'plain': one row of questions, then answers. */
const tools = [
  'microsoft-forms',
  'google-forms',
  'surveymonkey',
  'smart-survey',
  'qualtrics',
  'plain',
] as const
export type Tool = (typeof tools)[number]

/** Where the questions stand, and the first answer: rows as the spreadsheet counts them, from 1. */
export interface Shape {
  readonly tool: Tool
  readonly headerRow: number
  readonly firstRow: number
}

type Rows = readonly (readonly string[])[]

const cell = (rows: Rows, row: number, at: number): string => (rows[row - 1]?.[at] ?? '').trim()
const has = (row: readonly string[] | undefined, ...names: string[]): boolean =>
  names.every(name => row?.some(each => each.trim().toLowerCase() === name) ?? false)

/** What a file's first rows look like. A guess: the person sees it and may choose another row. */
export function shapeOf(rows: Rows): Shape {
  const first = firstFilled(rows)
  const [top, second] = [rows[first - 1], rows[first]]
  if (rows[first + 1]?.some(each => each.includes('{"ImportId"'))) {
    return { tool: 'qualtrics', headerRow: first + 1, firstRow: first + 3 }
  }
  if (has(top, 'respondent id', 'collector id')) {
    const twoRows = cell(rows, first + 1, 0) === '' && (second ?? []).some(each => each.trim() !== '')
    return { tool: 'surveymonkey', headerRow: first, firstRow: first + (twoRows ? 2 : 1) }
  }
  const tool = has(top, 'id', 'start time', 'completion time')
    ? 'microsoft-forms'
    : has(top, 'userno') || has(top, 'tracking link')
      ? 'smart-survey'
      : cell(rows, first, 0).toLowerCase() === 'timestamp'
        ? 'google-forms'
        : 'plain'
  return { tool, headerRow: first, firstRow: first + 1 }
}

/** The first row with anything in it but the "sep=;" that Excel writes. */
function firstFilled(rows: Rows): number {
  const at = rows.findIndex(row => row.some(each => each.trim() !== '') && !(row[0] ?? '').startsWith('sep='))
  return Math.max(at, 0) + 1
}

/** The row that the person chose instead: the answers begin below it. */
export const shapeFrom = (headerRow: number): Shape => ({
  tool: 'plain',
  headerRow,
  firstRow: headerRow + 1,
})

/**
 * The question over each column. SurveyMonkey writes a question once over all its columns, and below it what each column is.
 *
 * @returns one for each column up to the last that has a question, or an answer in most of the first hundred rows
 */
export function headersOf(rows: Rows, { tool, headerRow, firstRow }: Shape): string[] {
  const width = Math.max(...rows.slice(headerRow - 1, firstRow - 1).map(filled), usual(rows, firstRow), 1)
  let question = ''
  return Array.from({ length: width }, (_, at) => {
    const own = cell(rows, headerRow, at)
    if (own !== '') question = own
    if (tool !== 'surveymonkey' || firstRow === headerRow + 1) return own || letterOf(at)
    const below = cell(rows, headerRow + 1, at)
    return /^(?:open-ended )?response$|^$/i.test(below) ? question || letterOf(at) : `${question}: ${below}`
  })
}

/** A single row that goes on after the last question is a fault of that row. */
function usual(rows: Rows, firstRow: number): number {
  const widths = rows
    .slice(firstRow - 1, firstRow + 99)
    .map(filled)
    .sort((a, b) => a - b)
  return widths[Math.floor(widths.length / 2)] ?? 0
}

const filled = (row: readonly string[]): number => row.findLastIndex(each => each.trim() !== '') + 1
