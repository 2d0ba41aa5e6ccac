import type { Tally } from './sign.ts'
import { type BadRow, readerOf, type Row, type Table } from './table.ts'

/** One vote as it stands in the file: 1, 0 or -1, and what that means is told elsewhere. */
export interface RawVote {
  readonly voter: string
  readonly comment: string
  readonly vote: -1 | 0 | 1
}

export interface RawVotes {
  /** The last of each voter on each comment. */
  readonly last: readonly RawVote[]
  /** Every one, for counts that count them all. */
  readonly all: readonly RawVote[]
}

export const VOTES = ['timestamp', 'comment-id', 'voter-id', 'vote']

/** votes.csv: every press, later ones too. Of one person and one comment the youngest counts; of two as young, the lower row. */
export function votesIn(table: Table, comments: ReadonlySet<string>, bad: BadRow[]): RawVotes {
  const last = new Map<string, { one: RawVote; at: number }>()
  const all: RawVote[] = []
  const read = readerOf(table, bad)
  for (const row of table.rows) {
    const [time, voter] = [read.whole(row, 'timestamp'), read.whole(row, 'voter-id')]
    const vote = voteIn(read, row, 'vote')
    const comment = read.cell(row, 'comment-id')
    const known = comments.has(comment) || read.fault(row, 'comment-id', 'no-such-statement')
    if (time === null || voter === null || vote === null || !known) continue
    const one = { voter: String(voter), comment, vote }
    const key = `${voter} ${comment}`
    all.push(one)
    if (time >= (last.get(key)?.at ?? -Infinity)) last.set(key, { one, at: time })
  }
  return { last: [...last.values()].map(({ one }) => one), all }
}

function voteIn(read: ReturnType<typeof readerOf>, row: Row, column: string): -1 | 0 | 1 | null {
  const vote = read.whole(row, column, 'not-a-vote')
  if (vote === null || vote === 0 || vote === 1 || vote === -1) return vote
  return read.fault(row, column, 'not-a-vote')
}

export const PARTICIPANTS = ['participant', 'group-id', 'n-agree', 'n-disagree']

export interface Matrix extends RawVotes {
  /** The group that Polis put somebody into, by its number; who is in none is not here. */
  readonly groups: ReadonlyMap<string, string>
  readonly tallies: readonly Tally[]
}

/** participants-votes.csv: a row for each person, a column for each comment, empty where it was not seen. */
export function matrixIn(table: Table, comments: ReadonlySet<string>, bad: BadRow[]): Matrix {
  const read = readerOf(table, bad)
  const columns = table.names.filter(name => comments.has(name))
  const all: RawVote[] = []
  const groups = new Map<string, string>()
  const tallies: Tally[] = []
  const people = new Set<string>()
  for (const row of table.rows) {
    const number = read.whole(row, 'participant')
    if (number === null) continue
    const voter = String(number)
    if (people.has(voter)) {
      read.fault(row, 'participant', 'twice')
      continue
    }
    people.add(voter)
    const votes = columns
      .filter(comment => read.cell(row, comment) !== '')
      .map(comment => ({ voter, comment, vote: voteIn(read, row, comment) }))
      .filter((one): one is RawVote => one.vote !== null)
    all.push(...votes)
    if (read.cell(row, 'group-id') !== '') groups.set(voter, read.cell(row, 'group-id'))
    tallies.push({ ...toldIn(read, row), ...signsIn(votes) })
  }
  return { last: all, all, groups, tallies }
}

const toldIn = (read: ReturnType<typeof readerOf>, row: Row) => ({
  agrees: Number(read.cell(row, 'n-agree')) || 0,
  disagrees: Number(read.cell(row, 'n-disagree')) || 0,
})

/** How many of these votes are 1, and how many -1. */
export const signsIn = (votes: readonly RawVote[]) => ({
  plus: votes.filter(({ vote }) => vote === 1).length,
  minus: votes.filter(({ vote }) => vote === -1).length,
})
