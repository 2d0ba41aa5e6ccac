import type { Choice, Method, Opinion } from './ballot.ts'
import { choiceFault, type ChoiceFault } from './choice.ts'
import type { Item, RoundFacts } from './round.ts'

/** A slip as it was typed: what it chooses, null for one that chooses nothing, or why it cannot be counted. */
export type ReadSlip =
  | { readonly ok: true; readonly choice: Choice | null }
  | { readonly ok: false; readonly fault: ChoiceFault | 'unreadable'; readonly at?: string }

const opinions: Readonly<Record<string, Opinion>> = { a: 'agree', d: 'disagree', p: 'pass' }

/**
 * Reads one paper slip typed into one field, by the numbers printed on it. Stars: '3 3 7' is two stars on 3 and one on 7.
 * One choice: '4'. An order: '3 1 2', best first. Opinions: '1a 2d 5p'. '0' is a slip on which nobody chose anything.
 *
 * @param items in the order they are printed, which gives their numbers from 1
 */
export function readSlip(
  text: string,
  round: Pick<RoundFacts, 'method' | 'rule'>,
  items: readonly Pick<Item, 'item' | 'withdrawn'>[]
): ReadSlip {
  const parts = text.toLowerCase().split(/[\s,;.]+/).filter(part => part !== '') // prettier-ignore
  if (parts.join() === '0') return { ok: true, choice: null }
  const read = parts.map(part => {
    const [, figures = '', letter = ''] = /^(\d{1,3})([adp]?)$/.exec(part) ?? []
    return { part, item: items[Number(figures) - 1]?.item, opinion: opinions[letter] }
  })
  const isOpinion = round.method === 'opinions'
  const wrong = read.find(({ item, opinion }) => item === undefined || (opinion !== undefined) !== isOpinion)
  if (wrong) return { ok: false, fault: 'unreadable', at: wrong.part }
  const named = read.map(({ item = '', opinion = 'pass' }) => ({ item, opinion }))
  if (isOpinion && new Set(named.map(({ item }) => item)).size < named.length)
    return { ok: false, fault: 'twice' }
  const choice = choiceOf(round.method, named)
  if (choice === null) return { ok: false, fault: named.length === 0 ? 'nothing-chosen' : 'unreadable' }
  const fault = choiceFault(choice, round, items)
  return fault === null ? { ok: true, choice } : { ok: false, fault }
}

function choiceOf(method: Method, named: readonly { item: string; opinion: Opinion }[]): Choice | null {
  const order = named.map(({ item }) => item)
  const [first, ...more] = order
  if (first === undefined || method === 'pairs') return null
  if (method === 'one') return more.length === 0 ? { method, item: first } : null
  if (method === 'ranking') return { method, order }
  if (method === 'opinions') {
    return { method, said: Object.fromEntries(named.map(({ item, opinion }) => [item, opinion])) }
  }
  const stars = Object.fromEntries(
    [...Map.groupBy(order, item => item)].map(([item, all]) => [item, all.length])
  )
  return { method, stars }
}

/** The text that readSlip reads again, to be put right. */
export function writeSlip(choice: Choice | null, items: readonly Pick<Item, 'item'>[]): string {
  const numberOf = (key: string) => String(items.findIndex(({ item }) => item === key) + 1)
  if (choice === null) return '0'
  if (choice.method === 'one') return numberOf(choice.item)
  if (choice.method === 'ranking') return choice.order.map(numberOf).join(' ')
  if (choice.method === 'stars') {
    return Object.entries(choice.stars).flatMap(([item, count]) => Array<string>(count).fill(numberOf(item))).join(' ') // prettier-ignore
  }
  if (choice.method === 'pairs') return ''
  return Object.entries(choice.said).map(([item, said]) => `${numberOf(item)}${said[0]}`).join(' ') // prettier-ignore
}
