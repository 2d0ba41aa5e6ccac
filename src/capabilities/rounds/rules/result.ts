import { createHash } from 'node:crypto'
import { canonicalJson } from '../../../standards/canonical-json.ts'
import type { Ballot, Choice, GroupKey, Method, Opinions, Route } from './ballot.ts'
import { choiceFault } from './choice.ts'
import { methodVersions, type Counting, type ItemHere } from './counting.ts'
import { countOne, type OneOutcome } from './one.ts'
import { countOpinions } from './opinions/opinions.ts'
import { publishable, type PublicOpinions } from './opinions/publish.ts'
import { countPairs, type PairsOutcome } from './pairs/count.ts'
import { countRanking, type RankingOutcome } from './ranking.ts'
import type { RoundRule } from './round.ts'
import { byGroup, byRoute, publicBallots } from './sides.ts'
import { countStars, type StarsOutcome } from './stars.ts'

/** Everything a result hangs on. All but the ballots is fixed before the round opens. */
export interface RoundInput {
  readonly method: Method
  /** In the order in which they are shown; withdrawn ones too, with why. */
  readonly items: readonly ItemHere[]
  readonly rule: RoundRule
  /** What people could say of themselves, in the order in which it is shown; may be empty. */
  readonly groups: readonly GroupKey[]
  /** Those of the groups whose ballots are in no result but their own: see columns.ts. None where it is left out. */
  readonly apart?: readonly GroupKey[]
  /** The size of the set that is looked at first. */
  readonly top: number
  /** Fewer people than this are not shown, as a group or as a way in. */
  readonly smallNumber: number
  readonly reruns: number
  /** Fixed with the rule, so that nobody can try seeds until they like the result: the key of the round will do. */
  readonly seed: string
  readonly ballots: readonly Ballot[]
}

export type OpinionsResult = PublicOpinions & { readonly method: 'opinions' }
export type Outcome = StarsOutcome | OneOutcome | RankingOutcome | PairsOutcome | OpinionsResult

/** What came by one way in. Ways in stand side by side and are never added up. */
export interface RouteResult {
  readonly route: Route
  /** Whose ballots are in the outcome. Null: fewer than the smallest number, or nobody; then there is no outcome. */
  readonly people: number | null
  readonly outcome: Outcome | null
  /** Groups whose ballots are not in the outcome, since they stand beside it: see columns.ts. */
  readonly without: readonly GroupKey[]
  /** Side by side. Opinions hold their groups in the outcome, and have no others here. */
  readonly groups: readonly GroupResult[]
  /** Who said nothing of themselves, and groups that are not shown, together. */
  readonly noGroup: number | null
}

export interface GroupResult {
  readonly group: GroupKey
  /** Null: too few to be shown, or others would give too few away. Then there is no outcome. */
  readonly people: number | null
  readonly outcome: Outcome | null
}

export interface Result {
  readonly method: Method
  readonly version: string
  readonly seed: string
  /** SHA-256 of everything the result was worked out from, as it is published. */
  readonly input: string
  readonly routes: readonly RouteResult[]
}

/**
 * The result of a round, from the ballots as they may be published: see `publicBallots`. Pure: the same input, in any
 * order, gives the same result to the last figure.
 *
 * Errors: RangeError for a ballot that cannot be true under the rule, of another method, of no group of the round, or two
 * of one voter.
 */
export const computeResult = (input: RoundInput): Result => resultOf(publicInput(input))

/** The same input with its ballots as they may be published, and nothing else a caller's facts hold. Errors as above. */
export function publicInput(input: RoundInput): RoundInput {
  const items = input.items.map(({ item, withdrawn }) => ({ item, withdrawn }))
  const { starsEach, mostOnOne, threshold, thresholdOn, ties } = input.rule
  const rule = { starsEach, mostOnOne, threshold, thresholdOn, ties }
  return { ...input, items, rule, ballots: publicBallots(checked(input), input) }
}

/** The result of an input whose ballots are public already. */
export function resultOf(input: RoundInput): Result {
  const { method, seed, groups, smallNumber } = input
  const version = methodVersions[method]
  const sides = byRoute(input.ballots).map(({ route, ballots }): RouteResult => {
    const parts = method === 'opinions' ? [] : byGroup(ballots, groups)
    const named = parts.filter(part => part.ballots.length >= smallNumber)
    const without = named.flatMap(({ group }) => (input.apart?.includes(group) ? [group] : []))
    const together = ballots.filter(({ group }) => group === null || !without.includes(group))
    const side = (at: string, theirs: readonly Ballot[]) => {
      if (theirs.length < smallNumber) return { people: null, outcome: null }
      return {
        people: theirs.length,
        outcome: outcomeOf({ ...input, ballots: theirs, seed: `${seed}:${at}` }),
      }
    }
    const whole = side(route, together)
    return {
      ...{ route, ...whole, without },
      groups:
        named.length === 0 && whole.people === null
          ? []
          : parts.map(({ group, ballots: theirs }): GroupResult => ({
              group,
              ...side(`${route}:${group}`, theirs),
            })),
      noGroup: whole.people === null ? null : together.filter(({ group }) => group === null).length,
    }
  })
  return { method, version, seed, input: inputHash(input, version), routes: sides }
}

/** Somebody may have said nothing in the end, and may have chosen what was withdrawn later; no more than that. */
function checked({ method, rule, items, ballots }: RoundInput): readonly Ballot[] {
  const all = items.map(({ item }) => ({ item, withdrawn: null }))
  for (const { choice } of ballots) {
    const isEmptyHand = choice.method !== 'stars' || Object.keys(choice.stars).length === 0
    const fault = choiceFault(choice, { method, rule }, all)
    if (fault === null || (fault === 'nothing-chosen' && isEmptyHand)) continue
    throw new RangeError(`A ballot cannot be true: ${fault}`)
  }
  return ballots
}

function outcomeOf(input: RoundInput): Outcome {
  switch (input.method) {
    case 'stars':
      return countStars(input as RoundInput & CountingOf<'stars'>)
    case 'one':
      return countOne(input as RoundInput & CountingOf<'one'>)
    case 'ranking':
      return countRanking(input as RoundInput & CountingOf<'ranking'>)
    case 'pairs':
      return countPairs(input as RoundInput & CountingOf<'pairs'>)
    case 'opinions':
      return opinionsOf(input)
  }
}

type CountingOf<M extends Method> = Counting<Extract<Choice, { method: M }>>

function opinionsOf({ items, ballots, seed, groups, smallNumber }: RoundInput): OpinionsResult {
  const said = ballots as readonly Ballot<Opinions>[]
  const outcome = countOpinions({ items, ballots: said, seed, groups, smallest: smallNumber })
  return { method: 'opinions', ...publishable(outcome, smallNumber) }
}

function inputHash(input: RoundInput, version: string): string {
  const { method, items, rule, groups, apart, top, smallNumber, reruns, seed } = input
  const ballots = input.ballots.map(({ route, group, choice }) => ({ route, group, choice }))
  const what = { version, method, items, rule, groups, apart, top, smallNumber, reruns, seed, ballots }
  return createHash('sha256').update(canonicalJson(what)).digest('hex')
}
