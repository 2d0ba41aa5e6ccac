import { theSystem } from '../../../platform/access/index.ts'
import type { Needs } from '../../area/index.ts'
import { ballotsOf } from '../ballots.ts'
import type { Ballot, ItemKey, Opinions } from '../rules/ballot.ts'
import type { RoundFacts } from '../rules/round.ts'
import { nextStatement, prioritiesOf, priorityOf } from '../rules/opinions/routing.ts'
import { votesOf } from '../rules/opinions/votes.ts'
import { findItems } from '../store/rounds.ts'
import { findAboutPeople } from './store.ts'

/** What all who answer now have said changes slowly: one look at it serves every phone for so long. */
const FRESH_MS = 15_000
/** 500 people and 60 statements take under a tenth of a second, 10,000 and 200 some seconds: then it is looked at seldom. */
const TIMES_AS_LONG = 50
const LONGEST_MS = 10 * 60_000

interface Look {
  /** Until this moment it serves. */
  readonly until: number
  readonly priorities: Promise<ReadonlyMap<ItemKey, number>>
}

/** By the store of a site, then by round. Only numbers: never what anybody said. */
const looks = new WeakMap<object, Map<string, Look>>()

/**
 * The next statement for one person: see nextStatement. One that was added a moment ago, of which the last look knew
 * nothing, has the priority of one that nobody has seen.
 */
export async function nextStatementFor(
  needs: Needs,
  round: Pick<RoundFacts, 'key' | 'method'>,
  { open, seen, draw }: { open: readonly ItemKey[]; seen: ReadonlySet<ItemKey>; draw: () => number }
): Promise<ItemKey | null> {
  if (open.every(item => seen.has(item))) return null
  const known = await prioritiesNow(needs, round)
  const fresh = priorityOf({ agree: 0, disagree: 0, seen: 0 }, 0)
  return nextStatement(new Map(open.map(item => [item, known.get(item) ?? fresh])), seen, draw)
}

/** As they stood a few seconds ago at most; whoever comes while they are worked out anew is served by the ones before. */
async function prioritiesNow(needs: Needs, round: Pick<RoundFacts, 'key' | 'method'>) {
  const mine = looks.get(needs.store) ?? new Map<string, Look>()
  looks.set(needs.store, mine)
  const began = needs.now().getTime()
  const last = mine.get(round.key)
  if (last !== undefined && began < last.until && began > last.until - LONGEST_MS) return last.priorities
  const priorities = lookAt(needs, round)
  mine.set(round.key, { until: began + LONGEST_MS, priorities: last?.priorities ?? priorities })
  const made = await priorities.catch((fault: unknown) => {
    mine.delete(round.key)
    throw fault
  })
  const took = needs.now().getTime() - began
  const fresh = Math.min(Math.max(FRESH_MS, TIMES_AS_LONG * took), LONGEST_MS)
  mine.set(round.key, { until: began + fresh, priorities: Promise.resolve(made) })
  return made
}

function lookAt({ store }: Needs, round: Pick<RoundFacts, 'key' | 'method'>) {
  return store.as(theSystem, async db => {
    const items = await findItems(db, round.key)
    const ballots = (await ballotsOf(db, round)) as Ballot<Opinions>[]
    return prioritiesOf(votesOf(ballots, items), await findAboutPeople(db, round.key))
  })
}
