import type { Db } from '../../platform/db/index.ts'
import type { Ballot, Choice } from './rules/ballot.ts'
import { lastSaid } from './rules/choice.ts'
import type { RoundFacts } from './rules/round.ts'
import { findAllSaid } from './store/ballots.ts'

/**
 * Every ballot of a round as it is counted: the last that each person said. Voters are numbered in the order of ids that
 * were drawn by lot, so a number is the same each time and leads to nobody.
 *
 * The database gives them to staff once the round is closed, and to the system at any time: what is made of them before
 * that must stay inside.
 */
export async function ballotsOf(
  db: Db,
  { key, method }: Pick<RoundFacts, 'key' | 'method'>
): Promise<Ballot[]> {
  const said = Map.groupBy(await findAllSaid(db, key), ({ voter }) => voter)
  return [...said.values()].flatMap((parts, at) => {
    const choice: Choice | null = lastSaid(method, parts.map(each => each.choice)) // prettier-ignore
    const [first] = parts
    if (choice === null || first === undefined) return []
    const group = parts.findLast(each => each.group !== null)?.group ?? null
    return [{ voter: String(at + 1), route: first.route, group, choice }]
  })
}
