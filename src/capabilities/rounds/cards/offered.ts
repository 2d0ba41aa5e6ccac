import type { Area, Needs } from '../../area/index.ts'
import { voterOf } from '../cast.ts'
import type { GroupKey } from '../rules/ballot.ts'
import { cardsFault } from '../rules/cards.ts'
import type { Item, RoundFacts } from '../rules/round.ts'
import { findCards } from '../store/cards.ts'

/** Who votes with cards in this area; null where its file names nobody. */
export const groupWithCards = ({ votes }: Pick<Area, 'votes'>): GroupKey | null =>
  votes.groups.find(({ cards }) => cards)?.key ?? null

/** By the store of a site, then by round and by how many things stand in it. */
const known = new WeakMap<object, Map<string, boolean>>()

/**
 * Whether an open round can be voted in with cards. They are fixed with it, so each process asks once; of opinions each
 * time, since a new statement can have a new card.
 */
export async function cardsOffered(
  needs: Needs,
  round: Pick<RoundFacts, 'key' | 'method' | 'mode'>,
  all: readonly Item[]
): Promise<boolean> {
  const items = all.filter(({ withdrawn }) => withdrawn === null).map(({ item }) => item)
  const mine = known.get(needs.store) ?? new Map<string, boolean>()
  known.set(needs.store, mine)
  const at = `${round.key} ${items.length}`
  const before = round.method === 'opinions' ? undefined : mine.get(at)
  if (before !== undefined) return before
  const found = await needs.store.as(voterOf(''), db => findCards(db, round.key))
  const cards = found.map(({ item }) => item)
  const isOffered = cardsFault(round, { items, cards, group: groupWithCards(needs.area) }) === null
  mine.set(at, isOffered)
  return isOffered
}
