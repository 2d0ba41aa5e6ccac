import type { Needs } from '../area/index.ts'
import { pairFor } from './next-pair.ts'
import type { Turn } from './pages/frame.tsx'
import type { Choice, ItemKey } from './rules/ballot.ts'
import type { Item } from './rules/round.ts'
import { nextStatementFor } from './statements/routing.ts'

/**
 * What to ask this person next: a pair they have not compared, or a statement they have not seen. Null when they have
 * seen all, and for methods that ask everything on one page.
 */
export async function nextFor(
  needs: Needs,
  { round, items }: Pick<Turn, 'round' | 'items'>,
  own: Choice | null
): Promise<{ left: ItemKey; right: ItemKey } | Item | null> {
  const draw = () => Buffer.from(needs.randomBytes(4)).readUInt32BE() / 2 ** 32
  const standing = items.filter(({ withdrawn }) => withdrawn === null)
  const open = standing.map(({ item }) => item)
  if (round.method === 'pairs') {
    return pairFor(needs, { round, items }, own?.method === 'pairs' ? own.comparisons : [], draw)
  }
  if (round.method !== 'opinions') return null
  const seen = new Set(own?.method === 'opinions' ? Object.keys(own.said) : [])
  const next = await nextStatementFor(needs, round, { open, seen, draw })
  return standing.find(({ item }) => item === next) ?? null
}
