import { canonicalJson } from '../../../standards/canonical-json.ts'
import { gateParts } from '../../../standards/small-numbers.ts'
import type { Ballot, Choice, GroupKey, Route } from './ballot.ts'

/** In the order in which they are shown. */
const routes: readonly Route[] = ['room', 'invited', 'open']

/** The ballots of each way in, apart. A way that nobody came by is there with none. */
export const byRoute = <C extends Choice>(ballots: readonly Ballot<C>[]) =>
  routes.map(route => ({ route, ballots: ballots.filter(ballot => ballot.route === route) }))

/** The ballots of each declared group, apart; those that named none, or none that is shown, are in no group. */
export const byGroup = <C extends Choice>(ballots: readonly Ballot<C>[], groups: readonly GroupKey[]) =>
  groups.map(group => ({ group, ballots: ballots.filter(ballot => ballot.group === group) }))

/**
 * The ballots as anybody may have them. Results are worked out from these and no others, so that what is printed can be
 * worked out again from what is published.
 *
 * Nothing in them leads to a person. Voters are numbered anew, in the order of what they said and not of when they said it.
 * A way in by which fewer people than the smallest number came is left out. Within each way in, a group of fewer people
 * loses its name; and where those few could be found by taking the others away, the smallest group that is named loses its
 * name too. So every name of a group stands on that many ballots of one way in, or on none. That nobody of a group came
 * says nothing of a person and hides no other group; nor does it when somebody named no group, which nobody else knows.
 *
 * What a ballot says is not hidden, though it may be the only one that says so: whoever knows most of what somebody chose
 * may find the rest. It is a choice among public items; the alternative is a result that nobody can check.
 *
 * Doing this twice changes nothing more.
 *
 * @param groups everything people could say of themselves
 * Errors: RangeError for a group that is none of these, or two ballots of one voter.
 */
export function publicBallots<C extends Choice>(
  ballots: readonly Ballot<C>[],
  { groups, smallNumber }: { readonly groups: readonly GroupKey[]; readonly smallNumber: number }
): Ballot<C>[] {
  const stranger = ballots.find(({ group }) => group !== null && !groups.includes(group))
  if (stranger) throw new RangeError(`${stranger.group} is no group of this round`)
  if (new Set(ballots.map(({ voter }) => voter)).size < ballots.length) {
    throw new RangeError('Somebody has two ballots')
  }
  const shown = byRoute(ballots).filter(each => each.ballots.length >= smallNumber)
  const ordered = shown.flatMap(each => inOrder(withSafeNames(each.ballots, groups, smallNumber), groups))
  return ordered.map((ballot, at) => ({ ...ballot, voter: String(at + 1) }))
}

function withSafeNames<C extends Choice>(
  ballots: readonly Ballot<C>[],
  groups: readonly GroupKey[],
  threshold: number
): Ballot<C>[] {
  const sides = byGroup(ballots, groups)
  const parts = Object.fromEntries(sides.map(side => [side.group, side.ballots.length]))
  const outside = ballots.filter(({ group }) => group === null).length
  const gated = gateParts(parts, { threshold, outside, saysNothing: groups })
  const isShown = (group: GroupKey | null) => group !== null && gated[group]!.kind === 'shown'
  return ballots.map(ballot => (isShown(ballot.group) ? ballot : { ...ballot, group: null }))
}

/** By group, and within a group by what was said: the order tells nothing that the ballots do not. */
function inOrder<C extends Choice>(ballots: readonly Ballot<C>[], groups: readonly GroupKey[]): Ballot<C>[] {
  const spelt = ballots.map(({ choice, ...ballot }) => {
    const plain = plainOf(choice)
    const said = canonicalJson(plain)
    return { said, at: ballot.group === null ? groups.length : groups.indexOf(ballot.group), ballot, plain }
  })
  const sorted = spelt.toSorted((one, other) => one.at - other.at || (one.said < other.said ? -1 : 1))
  return sorted.map(({ ballot, plain }) => ({ ...ballot, choice: plain }))
}

/** Comparisons without the order in which they were made. */
function plainOf<C extends Choice>(choice: C): C {
  if (choice.method !== 'pairs') return choice
  const nameOf = ({ left, right }: { left: string; right: string }) => canonicalJson([left, right])
  const comparisons = choice.comparisons.toSorted((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1))
  return { ...choice, comparisons }
}
