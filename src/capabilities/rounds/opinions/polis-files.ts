import type { Needs } from '../../area/index.ts'
import type { Db } from '../../../platform/db/index.ts'
import type { Ballot, Opinions } from '../rules/ballot.ts'
import { writePolis } from '../rules/opinions/polis/write.ts'
import { votesOf } from '../rules/opinions/votes.ts'
import { inputOf } from '../results/count.ts'
import { publicInput, type RoundInput } from '../rules/result.ts'
import { byRoute } from '../rules/sides.ts'
import { findItems } from '../store/rounds.ts'
import { groupsBeside } from './beside.ts'
import { closedAt } from './round-at.ts'

export const polisNames = ['summary.csv', 'comments.csv', 'votes.csv', 'participants-votes.csv'] as const
export type PolisName = (typeof polisNames)[number]

/**
 * A closed round in the files of Polis, of the ballots as the result counts them: numbers of voters lead to nobody, and a
 * way in of too few people is left out. As staff. Errors: as for closedAt.
 */
export async function polisFiles(
  needs: Needs,
  as: <T>(work: (db: Db) => Promise<T>) => Promise<T>,
  key: string
): Promise<Record<string, string>> {
  const { round, items, input } = await as(async db => ({
    round: await closedAt(db, key),
    items: await findItems(db, key),
    input: publicInput(await inputOf(needs, db, key)),
  }))
  return writePolis({
    ...{ topic: round.title, description: round.question, url: `${needs.baseUrl}/vote/${key}` },
    closed: new Date(`${round.closed}T12:00:00Z`),
    statements: items.map(({ item, title, withdrawn }) => ({ item, text: title, withdrawn })),
    ballots: input.ballots as readonly Ballot<Opinions>[],
    groupOf: await groupsIn(input),
  })
}

/** The same groups as in the result, numbered on from one way in to the next. */
async function groupsIn({ items, ballots, seed }: RoundInput): Promise<Map<string, number>> {
  const groupOf = new Map<string, number>()
  let first = 0
  for (const way of byRoute(ballots as readonly Ballot<Opinions>[])) {
    if (way.ballots.length === 0) continue
    const votes = votesOf(way.ballots, items)
    const { found } = await groupsBeside(votes, `${seed}:${way.route}`)
    if ('why' in found) continue
    for (const [row, group] of found.groupOf.entries())
      if (group >= 0) groupOf.set(votes.voters[row]!, first + group)
    first += found.k
  }
  return groupOf
}
