import type { Ballot, ItemKey, Opinion, Opinions } from '../../ballot.ts'
import { COMMENTS, commentsIn, type PolisStatement } from './comments.ts'
import { type PolisSign, signToldBy, type Tally } from './sign.ts'
import { type BadRow, type NoTable, type PolisFile, tableOf } from './table.ts'
import { matrixIn, PARTICIPANTS, type RawVote, type RawVotes, signsIn, VOTES, votesIn } from './votes.ts'

/** The files of one conversation, as they were exported, as text. One of the last two must be there. */
export interface PolisFiles {
  readonly comments: string
  readonly votes?: string
  readonly participants?: string
}

export interface PolisConversation {
  readonly ok: true
  readonly sign: PolisSign
  readonly statements: readonly PolisStatement[]
  readonly ballots: readonly Ballot<Opinions>[]
  /** The groups that Polis itself published, by voter, where participants-votes.csv was there. */
  readonly groups: ReadonlyMap<string, string>
  /** Rows that were left out, by name. */
  readonly bad: readonly BadRow[]
}

/**
 * `sign-unknown`: the counts in the files do not tell what 1 means, so a person must say it.
 * `sign-differs`: a person said one thing and the counts tell the other.
 */
export type NoConversation =
  | { readonly ok: false; readonly why: NoTable; readonly file: PolisFile }
  | { readonly ok: false; readonly why: 'no-votes' | 'sign-unknown' | 'sign-differs' }

/**
 * Reads a conversation exported from Polis, so that it can be worked out again here.
 *
 * @param said what a person says 1 means, or null to let the files tell
 */
export function readPolis(files: PolisFiles, said: PolisSign | null): PolisConversation | NoConversation {
  const bad: BadRow[] = []
  const table = tableOf('comments.csv', files.comments, COMMENTS)
  if (typeof table === 'string') return { ok: false, why: table, file: 'comments.csv' }
  const statements = commentsIn(table, bad)
  const votes = rawVotes(files, new Set(statements.map(({ item }) => item)), bad)
  if ('ok' in votes) return votes
  const told = signToldBy([...tallied(statements, votes.all), ...votes.tallies])
  if (told === null && said === null) return { ok: false, why: 'sign-unknown' }
  if (told !== null && said !== null && told !== said) return { ok: false, why: 'sign-differs' }
  const sign = (told ?? said)!
  return { ok: true, sign, statements, ballots: ballotsOf(votes.last, sign), groups: votes.groups, bad }
}

interface Read extends RawVotes {
  readonly groups: ReadonlyMap<string, string>
  readonly tallies: readonly Tally[]
}

/** votes.csv where it is there, because it says more; participants-votes.csv else, and for the groups. */
function rawVotes(files: PolisFiles, comments: ReadonlySet<ItemKey>, bad: BadRow[]): Read | NoConversation {
  const people =
    files.participants === undefined
      ? null
      : tableOf('participants-votes.csv', files.participants, PARTICIPANTS)
  if (typeof people === 'string') return { ok: false, why: people, file: 'participants-votes.csv' }
  const matrix = people === null ? null : matrixIn(people, comments, bad)
  if (files.votes === undefined) return matrix ?? { ok: false, why: 'no-votes' }
  const presses = tableOf('votes.csv', files.votes, VOTES)
  if (typeof presses === 'string') return { ok: false, why: presses, file: 'votes.csv' }
  return { ...votesIn(presses, comments, bad), groups: matrix?.groups ?? new Map(), tallies: [] }
}

function tallied(statements: readonly PolisStatement[], all: readonly RawVote[]): Tally[] {
  const byComment = Map.groupBy(all, ({ comment }) => comment)
  return statements.map(({ item, agrees, disagrees }) => ({
    agrees,
    disagrees,
    ...signsIn(byComment.get(item) ?? []),
  }))
}

/** Nobody of Polis said who they are, and everybody came by an open address. */
function ballotsOf(votes: readonly RawVote[], sign: PolisSign): Ballot<Opinions>[] {
  const agree = sign === 'agree-is-plus' ? 1 : -1
  const opinion = (vote: number): Opinion => (vote === 0 ? 'pass' : vote === agree ? 'agree' : 'disagree')
  return [...Map.groupBy(votes, ({ voter }) => voter)].map(([voter, theirs]) => ({
    voter,
    route: 'open',
    group: null,
    choice: {
      method: 'opinions',
      said: Object.fromEntries(theirs.map(({ comment, vote }) => [comment, opinion(vote)])),
    },
  }))
}
