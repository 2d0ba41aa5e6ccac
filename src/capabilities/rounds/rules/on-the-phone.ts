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
