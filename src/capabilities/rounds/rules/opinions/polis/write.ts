import type { Ballot, ItemKey, Opinion, Opinions } from '../../ballot.ts'
import { countOf } from '../counts.ts'
import { byCharacters } from '../votes.ts'
import { csvOf, textCell } from './cells.ts'

export interface PolisExport {
  readonly topic: string
  readonly description: string
  readonly url: string
  /** The moment the round closed. We keep no time of an answer, so every row bears this one. */
  readonly closed: Date
  readonly statements: readonly {
    readonly item: ItemKey
    readonly text: string
    readonly withdrawn: string | null
  }[]
  readonly ballots: readonly Ballot<Opinions>[]
  /** The number of the group that somebody was found in, by voter; who is in none is not here. */
  readonly groupOf: ReadonlyMap<string, number>
}

const numbers: Record<Opinion, number> = { agree: 1, pass: 0, disagree: -1 }
/** A round here keeps no authors of its statements. */
const NOBODY = -1

/**
 * A round of opinions in the files that Polis exports, under their names. Agree is 1, as in theirs. Voters and statements get
 * new numbers in the order of their keys, from 0. It holds what each voter said: it is for staff, and for whoever they give it.
 */
export function writePolis(round: PolisExport): Record<string, string> {
  const statements = round.statements.toSorted((a, b) => byCharacters(a.item, b.item))
  const ballots = round.ballots.toSorted((a, b) => byCharacters(a.voter, b.voter))
  const sorted = { ...round, statements, ballots }
  return {
    'summary.csv': summaryOf(sorted),
    'comments.csv': commentsOf(sorted),
    'votes.csv': votesOf(sorted),
    'participants-votes.csv': matrixOf(sorted),
  }
}

const summaryOf = ({ topic, url, description, statements, ballots, groupOf }: PolisExport): string =>
  csvOf([
    ['topic', textCell(topic)],
    ['url', url],
    ['voters', ballots.filter(({ choice }) => Object.keys(choice.said).length > 0).length],
    ['voters-in-conv', groupOf.size],
    ['commenters', 0],
    ['comments', statements.length],
    ['groups', new Set(groupOf.values()).size],
    ['conversation-description', textCell(description)],
  ])

function commentsOf({ statements, ballots, closed }: PolisExport): string {
  const names = [
    'timestamp',
    'datetime',
    'comment-id',
    'author-id',
    'agrees',
    'disagrees',
    'moderated',
    'comment-body',
  ]
  const lines = statements.map(({ item, text, withdrawn }, at) => {
    const { agree, disagree } = countOf(ballots.map(({ choice }) => choice.said[item]))
    return [...timeOf(closed), at, NOBODY, agree, disagree, withdrawn === null ? 1 : -1, textCell(text)]
  })
  return csvOf([names, ...lines])
}

const votesOf = ({ statements, ballots, closed }: PolisExport): string =>
  csvOf([
    ['timestamp', 'datetime', 'comment-id', 'voter-id', 'vote'],
    ...statements.flatMap(({ item }, at) =>
      ballots.flatMap(({ choice }, voter) => {
        const said = choice.said[item]
        return said === undefined ? [] : [[...timeOf(closed), at, voter, numbers[said]]]
      })
    ),
  ])

function matrixOf({ statements, ballots, groupOf }: PolisExport): string {
  const names = ['participant', 'group-id', 'n-comments', 'n-votes', 'n-agree', 'n-disagree']
  const lines = ballots.map(({ voter, choice }, at) => {
    const cells = statements.map(({ item }) => choice.said[item])
    const { agree, disagree, seen } = countOf(cells)
    const votes = cells.map(said => (said === undefined ? '' : numbers[said]))
    return [at, groupOf.get(voter) ?? '', 0, seen, agree, disagree, ...votes]
  })
  return csvOf([[...names, ...statements.keys()], ...lines])
}

/** Seconds, and the same as Polis writes it: Wed Jul 27 2022 21:56:00 GMT+0000 (Coordinated Universal Time). */
function timeOf(moment: Date): [number, string] {
  const [, weekday, day, month, year, time] = /^(\w+), (\d+) (\w+) (\d+) (\S+) GMT$/.exec(
    moment.toUTCString()
  )!
  return [
    Math.floor(moment.getTime() / 1000),
    `${weekday} ${month} ${day} ${year} ${time} GMT+0000 (Coordinated Universal Time)`,
  ]
}
