import type { ItemKey } from '../../ballot.ts'
import { type BadRow, readerOf, type Row, type Table } from './table.ts'
import { plainText } from './cells.ts'

export interface PolisStatement {
  /** Its number in Polis. */
  readonly item: ItemKey
  readonly text: string
  /** `rejected` where a moderator of Polis took it out. */
  readonly withdrawn: 'rejected' | null
  /** It asks people about themselves; newer exports say so in the column is-meta. */
  readonly aboutPeople: boolean
  readonly agrees: number
  readonly disagrees: number
}

export const COMMENTS = ['comment-id', 'agrees', 'disagrees', 'moderated', 'comment-body']

const yes = new Set(['true', 't', '1'])

/** comments.csv, in the order of the file. */
export function commentsIn(table: Table, bad: BadRow[]): PolisStatement[] {
  const read = readerOf(table, bad)
  const statements = new Map<ItemKey, PolisStatement>()
  for (const row of table.rows) {
    const statement = statementIn(read, row)
    if (statement === null) continue
    if (statements.has(statement.item)) read.fault(row, 'comment-id', 'twice')
    else statements.set(statement.item, statement)
  }
  return [...statements.values()]
}

function statementIn(read: ReturnType<typeof readerOf>, row: Row): PolisStatement | null {
  const number = read.whole(row, 'comment-id')
  const agrees = read.whole(row, 'agrees')
  const disagrees = read.whole(row, 'disagrees')
  const moderated = read.whole(row, 'moderated')
  if (number === null || agrees === null || disagrees === null || moderated === null) return null
  return {
    item: String(number),
    text: plainText(read.cell(row, 'comment-body')),
    withdrawn: moderated < 0 ? 'rejected' : null,
    aboutPeople: yes.has(read.cell(row, 'is-meta').toLowerCase()),
    agrees,
    disagrees,
  }
}
