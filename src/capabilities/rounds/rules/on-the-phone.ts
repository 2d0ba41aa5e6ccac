import type { ItemKey } from './ballot.ts'
import type { RoundRule } from './round.ts'

/** Stars as they are given, on their way between two pages. */
export type Given = Readonly<Record<ItemKey, number>>

/** Reads what a form brought back: 'rest:2 calls:1'. What makes no sense is left out; the ballot is checked when it is cast. */
export function readGiven(text: string, items: readonly ItemKey[]): Given {
  const parts = text.split(' ').flatMap(part => {
    const [, item = '', count = ''] = /^([a-z0-9-]+):(\d{1,3})$/.exec(part) ?? []
    return items.includes(item) && Number(count) > 0 ? [[item, Number(count)] as const] : []
  })
  return Object.fromEntries(parts)
}

/** The text that readGiven reads again. */
export const writeGiven = (given: Given): string =>
  Object.entries(given)
    .map(([item, count]) => `${item}:${count}`)
    .join(' ')

/** Stars that are still in the hand. */
export function starsLeft(given: Given, { starsEach }: Pick<RoundRule, 'starsEach'>): number {
  return (starsEach ?? 0) - Object.values(given).reduce((sum, count) => sum + count, 0)
}

/** Whether one more can be put on this item. */
export function mayGive(given: Given, item: ItemKey, rule: RoundRule): boolean {
  return starsLeft(given, rule) > 0 && (given[item] ?? 0) < (rule.mostOnOne ?? Infinity)
}

/** One star more or less; the same as before where that cannot be. */
export function giveStar(given: Given, item: ItemKey, by: 1 | -1, rule: RoundRule): Given {
  const before = given[item] ?? 0
  if (by === 1 ? !mayGive(given, item, rule) : before === 0) return given
  const { [item]: _, ...others } = given
  return before + by === 0 ? others : { ...given, [item]: before + by }
}

/** Reads an order that a form brought back: 'rest calls', each once. */
export function readOrder(text: string, items: readonly ItemKey[]): ItemKey[] {
  return [...new Set(text.split(' ').filter(item => items.includes(item)))]
}

/**
 * The next pair for somebody: one they have not seen, with its sides by lot. The catch-up of All Our Ideas: the items
 * that this person has seen least come first, so that a person who stops early has seen as many as can be.
 *
 * @param seen pairs they have said something of, or skipped
 * @param draw a number from 0 up to, but not at, 1
 * @returns null when they have seen every pair
 */
export function nextPair(
  items: readonly ItemKey[],
  seen: readonly { readonly left: ItemKey; readonly right: ItemKey }[],
  draw: () => number
): { left: ItemKey; right: ItemKey } | null {
  const times = (item: ItemKey) => seen.filter(({ left, right }) => left === item || right === item).length
  const isNew = (one: ItemKey, other: ItemKey) =>
    !seen.some(({ left, right }) => (left === one && right === other) || (left === other && right === one))
  const unseen = items.flatMap(
    (one, at) =>
    items.slice(at + 1).flatMap(other => (isNew(one, other) ? [{ one, other, times: times(one) + times(other) }] : [])) // prettier-ignore
  )
  const least = Math.min(...unseen.map(pair => pair.times))
  const best = unseen.filter(pair => pair.times === least)
  const pair = best[Math.floor(draw() * best.length)]
  if (pair === undefined) return null
  return draw() < 0.5 ? { left: pair.one, right: pair.other } : { left: pair.other, right: pair.one }
}
