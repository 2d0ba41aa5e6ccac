import type { CalendarDate } from '../../../standards/calendar.ts'
import { WORDS_LIMIT, type OneOfMany, type Teller } from '../../voices/index.ts'
import { aboutKey, isAbout, keyOf, type Column } from './columns.ts'
import { dayIn, orderOf, type Order } from './day.ts'
import { columnOf, letterOf } from './letters.ts'

/** What is wrong with a row. Each has a sentence that says what to do. */
const faultKinds = [
  'no-words',
  'too-long',
  'too-few-cells',
  'too-many-cells',
  'teller-unknown',
  'cornerstone-unknown',
  'about-unknown',
  'day-wrong',
  'day-outside',
  'broken-letters',
  'excel-error',
  'twice',
] as const
export type FaultKind = (typeof faultKinds)[number]

export interface RowFault {
  /** As the spreadsheet counts: the first row is 1. */
  readonly row: number
  /** Letters over the column, and its question. */
  readonly column: string
  readonly header: string
  readonly kind: FaultKind
  /** The value of a column that is no free words, cut short; the row it repeats; '' where showing it helps nobody. */
  readonly value: string
}

/** How the file is to be understood. */
export interface Plan {
  readonly columns: readonly Column[]
  /** The first row of answers, from 1. */
  readonly firstRow: number
  /** Who answered, where no column says it. */
  readonly teller: Teller
  readonly askedFrom: CalendarDate
  readonly askedTo: CalendarDate
}

export interface Checked {
  readonly good: readonly OneOfMany[]
  /** What each of the good said of themselves, by the key of the question; none where no column says any. */
  readonly about: readonly Readonly<Record<string, string>>[]
  /** In the order of rows, then of columns. */
  readonly faults: readonly RowFault[]
  /** How many rows have a fault, and how many have nothing at all in them. */
  readonly bad: number
  readonly empty: number
}

type Rows = readonly (readonly string[])[]
type Say = (at: number, kind: FaultKind, value?: string) => void

// eslint-disable-next-line no-control-regex
const broken = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffd]/
const excelError = /^#(?:REF!|NAME\?|VALUE!|DIV\/0!|N\/A|NUM!|NULL!)$/
const VALUE_SHOWN = 60

/** Checks every row and makes a voice of each good one. A file changes nothing until somebody takes it in. */
export function checkRows(rows: Rows, plan: Plan): Checked {
  const reader = readerOf(rows, plan)
  const aboutOf = aboutReader(plan)
  const good: OneOfMany[] = []
  const about: Readonly<Record<string, string>>[] = []
  const faults: RowFault[] = []
  let [bad, empty] = [0, 0]
  for (let nth = plan.firstRow - 1; nth < rows.length; nth++) {
    const row = rows[nth]!
    if (row.every(isBlank)) {
      empty++
      continue
    }
    const before = faults.length
    const say: Say = (at, kind, value = '') => {
      const header = plan.columns[at]?.header ?? ''
      faults.push({ row: nth + 1, column: letterOf(at), header, kind, value: value.slice(0, VALUE_SHOWN) })
    }
    const voice = reader(row, nth + 1, say)
    const self = aboutOf?.(row, say)
    if (faults.length === before) {
      good.push(voice)
      if (self !== undefined) about.push(self)
      continue
    }
    bad++
    faults.push(...faults.splice(before).sort(byColumn))
  }
  return { good, about, faults, bad, empty }
}

const byColumn = (a: RowFault, b: RowFault): number => columnOf(a.column) - columnOf(b.column)

const isBlank = (cell: string): boolean => cell === '' || cell.trim() === ''

/** What is the same for every row is worked out once. */
function readerOf(rows: Rows, { columns, firstRow, teller, askedFrom, askedTo }: Plan) {
  const places = (means: Column['means']) =>
    columns.flatMap((column, at) => (column.means === means ? [at] : []))
  const texts = { words: places('words'), good: places('good'), better: places('better') }
  const [tellers, cornerstones, days, ids] = [
    ...[places('teller')[0], places('cornerstone')[0], places('day')[0], places('row-id')[0]],
  ]
  const used = columns.flatMap(({ means }, at) => (means === 'out' ? [] : [at]))
  const order = days === undefined ? 'day-first' : orderOf(cellsOf(rows, firstRow, days))
  const seen = new Map<string, number>()
  const first = texts.words[0] ?? texts.good[0] ?? texts.better[0] ?? 0
  const alone = texts.words.length + texts.good.length + texts.better.length === 1

  return (row: readonly string[], number: number, say: Say): OneOfMany => {
    sayOfCells(row, { used, width: columns.length }, say)
    const words = joined(row, texts.words, columns)
    const good = joined(row, texts.good, columns)
    const better = joined(row, texts.better, columns)
    if (words === '' && good === '' && better === '') say(first, 'no-words')
    if (words.length > WORDS_LIMIT) say(longest(row, texts.words), 'too-long')
    if (good.length > WORDS_LIMIT) say(longest(row, texts.good), 'too-long')
    if (better.length > WORDS_LIMIT) say(longest(row, texts.better), 'too-long')
    if (ids !== undefined) sayOfTwice(row[ids] ?? '', { at: ids, number, seen }, say)
    return {
      ...wordsFirst(words, good, better, { columns, texts, alone }),
      teller: (tellers === undefined
        ? teller
        : valueOf(row, tellers, columns, say, 'teller-unknown', 'not-said')) as Teller,
      cornerstone:
        cornerstones === undefined
          ? null
          : valueOf(row, cornerstones, columns, say, 'cornerstone-unknown', '') || null,
      receivedOn:
        days === undefined ? askedTo : dayOf(row[days] ?? '', { at: days, order, askedFrom, askedTo }, say),
    }
  }
}

/** What a row says of whoever answered; nothing to read where no column says any. */
function aboutReader({ columns }: Plan) {
  const places = columns.flatMap(({ means }, at) => (isAbout(means) ? [{ at, key: aboutKey(means) }] : []))
  if (places.length === 0) return undefined
  return (row: readonly string[], say: Say): Readonly<Record<string, string>> =>
    Object.fromEntries(
      places.map(({ at, key }) => [key, valueOf(row, at, columns, say, 'about-unknown', '')])
    )
}

/** What stands in one column from the first answer on, row by row. */
export function* cellsOf(rows: Rows, firstRow: number, at: number): Generator<string> {
  for (let nth = firstRow - 1; nth < rows.length; nth++) yield rows[nth]![at] ?? ''
}

function sayOfCells(
  row: readonly string[],
  { used, width }: { used: readonly number[]; width: number },
  say: Say
): void {
  if (row.length < width) say(row.length, 'too-few-cells')
  for (let at = width; at < row.length; at++) {
    if (isBlank(row[at]!)) continue
    say(at, 'too-many-cells')
    break
  }
  for (const at of used) {
    const cell = row[at]
    if (cell === undefined || cell === '') continue
    if (broken.test(cell)) say(at, 'broken-letters')
    else if (cell.charCodeAt(0) === 35 && excelError.test(cell.trim())) say(at, 'excel-error', cell.trim())
  }
}

/** Several columns of words, each under its question; one by itself. */
function joined(row: readonly string[], places: readonly number[], columns: readonly Column[]): string {
  if (places.length === 1) return (row[places[0]!] ?? '').trim()
  return places
    .flatMap(at => {
      const text = (row[at] ?? '').trim()
      return text === '' ? [] : [`${columns[at]!.header}\n${text}`]
    })
    .join('\n\n')
}

const longest = (row: readonly string[], places: readonly number[]): number =>
  places.reduce((most, at) => ((row[at]?.length ?? 0) > (row[most]?.length ?? 0) ? at : most), places[0]!)

/** A voice has words before anything else: where none were asked or written, what was good or better, under its question. */
function wordsFirst(
  words: string,
  good: string,
  better: string,
  {
    columns,
    texts,
    alone,
  }: { columns: readonly Column[]; texts: Record<'good' | 'better', number[]>; alone: boolean }
): Pick<OneOfMany, 'words' | 'good' | 'better'> {
  if (words !== '') return { words, good: good || null, better: better || null }
  const [own, at, rest] = good !== '' ? [good, texts.good, better || null] : [better, texts.better, null]
  const under = alone || at.length !== 1 ? own : `${columns[at[0]!]!.header}\n${own}`
  return { words: under, good: null, better: rest }
}

function sayOfTwice(
  id: string,
  { at, number, seen }: { at: number; number: number; seen: Map<string, number> },
  say: Say
): void {
  const key = id.trim()
  if (key === '') return
  const earlier = seen.get(key)
  if (earlier === undefined) seen.set(key, number)
  else say(at, 'twice', String(earlier))
}

let before = { cell: '', key: '' }

/** The key of a cell. Few values stand in such a column, so that of the row before is remembered. */
function keyAgain(cell: string): string {
  if (cell !== before.cell) before = { cell, key: keyOf(cell) }
  return before.key
}

function valueOf(
  row: readonly string[],
  at: number,
  columns: readonly Column[],
  say: Say,
  kind: FaultKind,
  blank: string
): string {
  const cell = row[at]
  if (cell === undefined || isBlank(cell)) return blank
  const ours = columns[at]!.values?.[keyAgain(cell)] ?? ''
  if (ours === '' && !broken.test(cell) && !excelError.test(cell.trim())) say(at, kind, cell.trim())
  return ours === NO_PLACE ? '' : ours
}

/** The value of "they did not know" for a cornerstone. */
export const NO_PLACE = 'not-known'

function dayOf(
  cell: string,
  {
    at,
    order,
    askedFrom,
    askedTo,
  }: { at: number; order: Order; askedFrom: CalendarDate; askedTo: CalendarDate },
  say: Say
): CalendarDate {
  if (isBlank(cell)) return askedTo
  const day = dayIn(cell, order)
  if (day === null) {
    if (!broken.test(cell) && !excelError.test(cell.trim())) say(at, 'day-wrong', cell.trim())
    return askedTo
  }
  if (day < askedFrom || day > askedTo) say(at, 'day-outside', cell.trim())
  return day
}
