import type { Choice } from './ballot.ts'
import type { Item } from './round.ts'

/**
 * Whether somebody can be asked for more: a pair they have not compared, or a statement they have not seen. Nothing is
 * drawn to find out, so nothing counts as shown that nobody was shown.
 *
 * @param said what they said so far; no pair stands twice in it
 */
export function isMoreToAsk(items: readonly Pick<Item, 'item' | 'withdrawn'>[], said: Choice): boolean {
  const open = items.flatMap(({ item, withdrawn }) => (withdrawn === null ? item : []))
  if (said.method === 'opinions') return open.some(item => said.said[item] === undefined)
  if (said.method !== 'pairs') return false
  const had = said.comparisons.filter(({ left, right }) => open.includes(left) && open.includes(right))
  return had.length < (open.length * (open.length - 1)) / 2
}
