import type { Choice, Comparison, ItemKey, Method } from './ballot.ts'
import type { Item, RoundFacts } from './round.ts'

/** Why a ballot cannot be counted. No page of ours sends one: each shows only what can be chosen. */
export type ChoiceFault =
  'other-method' | 'not-an-item' | 'nothing-chosen' | 'too-many-stars' | 'too-many-on-one' | 'twice'

/**
 * Whether a choice fits its round. What was withdrawn can be named no more; what somebody said of it before stays said.
 *
 * @param items everything that was ever in the round
 * @returns the first fault, or null
 */
export function choiceFault(
  choice: Choice,
  { method, rule }: Pick<RoundFacts, 'method' | 'rule'>,
  items: readonly Pick<Item, 'item' | 'withdrawn'>[]
): ChoiceFault | null {
  if (choice.method !== method) return 'other-method'
  const named = itemsIn(choice)
  const known = new Set(items.flatMap(({ item, withdrawn }) => (withdrawn === null ? [item] : [])))
  if (named.length === 0) return 'nothing-chosen'
  if (named.some(item => !known.has(item))) return 'not-an-item'
  if (choice.method === 'pairs') return pairsFault(choice.comparisons)
  if (new Set(named).size < named.length) return 'twice'
  return choice.method === 'stars' ? starsFault(Object.values(choice.stars), rule) : null
}

function itemsIn(choice: Choice): readonly ItemKey[] {
  switch (choice.method) {
    case 'stars':
      return Object.keys(choice.stars)
    case 'one':
      return [choice.item]
    case 'ranking':
      return choice.order
    case 'pairs':
      return choice.comparisons.flatMap(({ left, right }) => [left, right])
    case 'opinions':
      return Object.keys(choice.said)
  }
}

function starsFault(stars: readonly number[], rule: RoundFacts['rule']): ChoiceFault | null {
  if (stars.some(count => !Number.isInteger(count) || count < 1)) return 'nothing-chosen'
  if (stars.some(count => count > (rule.mostOnOne ?? Infinity))) return 'too-many-on-one'
  const given = stars.reduce((sum, count) => sum + count, 0)
  return given > (rule.starsEach ?? 0) ? 'too-many-stars' : null
}

function pairsFault(comparisons: readonly Comparison[]): ChoiceFault | null {
  const named = comparisons.map(nameOf)
  const isTwice = new Set(named).size < named.length || comparisons.some(({ left, right }) => left === right)
  return isTwice ? 'twice' : null
}

/** The same for a pair whichever side its items stood on. */
const nameOf = ({ left, right }: Pick<Comparison, 'left' | 'right'>): string =>
  [left, right].toSorted().join(' ')

/**
 * What counts of everything one person said, in the order they said it. Of stars, one choice and a ranking it is the
 * last; of pairs and opinions each press was one part, and the last word on a pair or a statement counts.
 *
 * @param parts a null takes back everything before it
 * @returns null when they said nothing, or nothing that stands
 */
export function lastSaid(method: Method, parts: readonly (Choice | null)[]): Choice | null {
  const said = parts.slice(parts.lastIndexOf(null) + 1).flatMap(part => part ?? [])
  if (said.length === 0) return null
  if (method === 'opinions') {
    return { method, said: Object.assign({}, ...said.map(each => ('said' in each ? each.said : {}))) }
  }
  if (method === 'pairs') {
    const compared = said.flatMap(each => (each.method === 'pairs' ? each.comparisons : []))
    const last = new Map(compared.map(part => [nameOf(part), part]))
    return { method, comparisons: [...last.values()] }
  }
  return said.at(-1) ?? null
}
