import type { Needs } from '../area/index.ts'
import { pairFor } from './next-pair.ts'
import type { Turn } from './pages/frame.tsx'
import type { Choice, ItemKey } from './rules/ballot.ts'
import type { Item } from './rules/round.ts'

/**
 * What to ask this person next: a pair they have not compared, or a statement they have not seen. Null when they have
 * seen all, and for methods that ask everything on one page.
 */
export function nextFor(
  needs: Needs,
  { round, items }: Pick<Turn, 'round' | 'items'>,
  own: Choice | null
): Promise<{ left: ItemKey; right: ItemKey } | Item | null> {
  const draw = () => Buffer.from(needs.randomBytes(4)).readUInt32BE() / 2 ** 32
  const open = items.filter(({ withdrawn }) => withdrawn === null)
  if (round.method === 'pairs') {
    const seen = own?.method === 'pairs' ? own.comparisons : []
    return pairFor(needs, { round, items }, seen, draw)
  }
  if (round.method !== 'opinions') return Promise.resolve(null)
  const said = own?.method === 'opinions' ? own.said : {}
  const unseen = open.filter(({ item }) => said[item] === undefined)
  return Promise.resolve(unseen[Math.floor(draw() * unseen.length)] ?? null)
}
