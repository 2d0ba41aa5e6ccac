import type { Ballot, ItemKey, Opinion, Opinions } from '../ballot.ts'
import type { ItemHere } from '../counting.ts'

/** What everybody said about everything, in an order that does not depend on who came first. */
export interface Votes {
  /** Sorted, as the statements are: by the numbers of their characters, and not by any language. */
  readonly voters: readonly string[]
  readonly statements: readonly ItemKey[]
  /** 1 for a statement that was taken out after people had answered it: it counts for nothing, and is not shown. */
  readonly withdrawn: Uint8Array
  /** A row for each voter: AGREE, PASS, DISAGREE or UNSEEN for each statement. */
  readonly said: Int8Array
}

export const AGREE = 1
const PASS = 0
export const DISAGREE = -1
export const UNSEEN = 2

const numbers: Record<Opinion, number> = { agree: AGREE, pass: PASS, disagree: DISAGREE }

/**
 * The matrix of a round, the same for the same ballots in any order.
 *
 * Errors: RangeError for two ballots of one voter, two statements of one key, or an opinion about no statement.
 */
export function votesOf(ballots: readonly Ballot<Opinions>[], statements: readonly ItemHere[]): Votes {
  const rows = ballots.toSorted((a, b) => byCharacters(a.voter, b.voter))
  const columns = statements.toSorted((a, b) => byCharacters(a.item, b.item))
  const voters = rows.map(ballot => ballot.voter)
  const keys = columns.map(statement => statement.item)
  onlyOnce(voters)
  onlyOnce(keys)
  const withdrawn = Uint8Array.from(columns, statement => Number(statement.withdrawn !== null))
  return { voters, statements: keys, withdrawn, said: saidBy(rows, keys) }
}

function saidBy(ballots: readonly Ballot<Opinions>[], keys: readonly ItemKey[]): Int8Array {
  const said = new Int8Array(ballots.length * keys.length).fill(UNSEEN)
  const columnOf = new Map(keys.map((key, column) => [key, column]))
  for (const [row, ballot] of ballots.entries())
    for (const [key, opinion] of Object.entries(ballot.choice.said)) {
      const column = columnOf.get(key)
      if (column === undefined) throw new RangeError(`This round has no statement ${key}`)
      said[row * keys.length + column] = numbers[opinion]
    }
  return said
}

function onlyOnce(sorted: readonly string[]): void {
  const twice = sorted.find((key, at) => key === sorted[at - 1])
  if (twice !== undefined) throw new RangeError(`${twice} is there twice`)
}

/** -1, 0 or 1, whatever the language of the machine. */
export const byCharacters = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** How many statements each voter answered, those that were withdrawn later too. */
export function answersOf({ voters, statements, said }: Votes): Int32Array {
  const answers = new Int32Array(voters.length)
  for (let at = 0; at < said.length; at++)
    if (said[at] !== UNSEEN) answers[Math.floor(at / statements.length)]!++
  return answers
}

const ENOUGH_ANSWERS = 7
const AT_LEAST = 15

/**
 * Whose answers are enough to be put into a group: everybody with 7 answers, or with all where there are fewer statements.
 * Where those are fewer than 15, the most active after them, until they are 15.
 *
 * @returns rows of the matrix, rising
 * Source: Polis, math/src/polismath/math/conversation.clj (in-conv), without its memory of who was in before.
 */
export function whoIsIn(votes: Votes): Int32Array {
  const answers = answersOf(votes)
  const enough = Math.max(1, Math.min(ENOUGH_ANSWERS, votes.statements.length))
  const active = votes.voters.map((_, row) => row).filter(row => answers[row]! > 0)
  const byActivity = active.toSorted((a, b) => answers[b]! - answers[a]! || a - b)
  const inAnyway = byActivity.filter(row => answers[row]! >= enough).length
  return Int32Array.from(byActivity.slice(0, Math.max(inAnyway, AT_LEAST))).sort()
}
