import { theSystem } from '../../platform/access/index.ts'
import type { Needs } from '../area/index.ts'
import { ballotsOf } from './ballots.ts'
import type { Ballot, Comparison, ItemKey, Pairs } from './rules/ballot.ts'
import { knownFrom, nextPair, withHandedOut, type Known } from './rules/pairs/next-pair.ts'
import type { Item, RoundFacts } from './rules/round.ts'

/** What everybody said so far is read anew after so long; between, pairs that were handed out are counted here. */
const ANEW_AFTER = 15_000

interface Kept {
  readonly at: number
  known: Known
}

/** By store and round, in each web process for itself. It holds what only the system may know before a round closes. */
const kept = new WeakMap<Needs['store'], Map<string, Kept>>()

/**
 * The pair that tells most to ask one person next, by what everybody has said so far.
 *
 * @param mine what this person has compared
 * @returns null when they have compared every pair
 */
export async function pairFor(
  needs: Needs,
  { round, items }: { round: Pick<RoundFacts, 'key' | 'method'>; items: readonly Item[] },
  mine: readonly Comparison[],
  draw: () => number
): Promise<{ left: ItemKey; right: ItemKey } | null> {
  const now = await knownNow(needs, round, items)
  const pair = nextPair(now.known, mine, draw)
  if (pair !== null) now.known = withHandedOut(now.known, pair)
  return pair
}

async function knownNow(
  needs: Needs,
  round: Pick<RoundFacts, 'key' | 'method'>,
  items: readonly Item[]
): Promise<Kept> {
  const rounds = kept.get(needs.store) ?? new Map<string, Kept>()
  kept.set(needs.store, rounds)
  const at = needs.now().getTime()
  const last = rounds.get(round.key)
  const there = items.filter(({ withdrawn }) => withdrawn === null).map(({ item }) => item)
  if (last && at - last.at < ANEW_AFTER && last.known.keys.join() === there.join()) return last
  const ballots = await needs.store.as(theSystem, db => ballotsOf(db, round))
  const next: Kept = { at, known: knownFrom(items, ballots as readonly Ballot<Pairs>[]) }
  rounds.set(round.key, next)
  return next
}
