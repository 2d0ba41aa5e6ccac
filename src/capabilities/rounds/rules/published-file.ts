import { canonicalJson } from '../../../standards/canonical-json.ts'
import type { Ballot } from './ballot.ts'
import { publicInput, resultOf, type Result, type RoundInput } from './result.ts'

/** What anybody may download: everything the result was worked out from, and the result. */
export interface PublishedFile extends Omit<RoundInput, 'ballots'> {
  readonly what: typeof WHAT
  /** As they may be published: without voters, and not in the order they came. See `publicBallots`. */
  readonly ballots: readonly Omit<Ballot, 'voter'>[]
  readonly result: Result
}

const WHAT = 'kept-round-result-1'

/** The file of a closed round. Errors: those of `computeResult`. */
export function publishedFile(given: RoundInput): PublishedFile {
  const input = publicInput(given)
  const { method, items, rule, groups, apart, top, smallNumber, reruns, seed } = input
  const ballots = input.ballots.map(({ route, group, choice }) => ({ route, group, choice }))
  const fixed = { method, items, rule, groups, ...(apart && { apart }), top, smallNumber, reruns, seed }
  return { what: WHAT, ...fixed, ballots, result: resultOf(input) }
}

/** The bytes of the file: canonical JSON and the end of a line, in UTF-8. */
export const textOf = (file: PublishedFile): string => `${canonicalJson(file)}\n`

/**
 * The same file worked out again from its own ballots. Where the texts of the two are equal, the result is what those
 * ballots say under that rule.
 *
 * Errors: those of `computeResult`, for a file that was changed into something that cannot be.
 */
export function recompute(file: PublishedFile): PublishedFile {
  const ballots = file.ballots.map((ballot, at) => ({ ...ballot, voter: String(at + 1) }))
  return publishedFile({ ...file, ballots })
}
