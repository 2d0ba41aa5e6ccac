import { BadRequest, type FormBody } from '../../../platform/http/index.ts'
import type { Choice, ItemKey, Method } from '../rules/ballot.ts'
import { readGiven, readOrder, writeGiven } from '../rules/on-the-phone.ts'

/** One value of a form. Throws BadRequest for a field sent twice: no page of ours does that. */
export function only(body: FormBody, name: string): string {
  const values = body.get(name) ?? []
  if (values.length > 1) throw new BadRequest('bad-form', 'a field was posted twice')
  return values[0] ?? ''
}

/** A choice of stars, one or an order, as a form carries it from page to page. */
export function readSoFar(method: Method, text: string, items: readonly ItemKey[]): Choice | null {
  if (method === 'stars') {
    const stars = readGiven(text, items)
    return Object.keys(stars).length > 0 ? { method, stars } : null
  }
  const order = readOrder(text, items)
  const [item] = order
  if (item === undefined) return null
  if (method === 'ranking') return { method, order }
  return method === 'one' ? { method, item } : null
}

export function writeSoFar(choice: Choice): string {
  if (choice.method === 'stars') return writeGiven(choice.stars)
  if (choice.method === 'one') return choice.item
  return choice.method === 'ranking' ? choice.order.join(' ') : ''
}

const sides = ['left', 'right', 'same', 'cannot-say'] as const
const opinions = ['agree', 'disagree', 'pass'] as const

/** What a press says of one pair or one statement; null when it says nothing. */
export function readPart(method: Method, body: FormBody): Choice | null {
  const pressed = only(body, 'said')
  if (method === 'pairs') {
    const said = sides.find(side => side === pressed)
    const pair = { left: only(body, 'left'), right: only(body, 'right') }
    return said === undefined ? null : { method, comparisons: [{ ...pair, said }] }
  }
  const said = opinions.find(opinion => opinion === pressed)
  if (method !== 'opinions' || said === undefined) return null
  return { method, said: { [only(body, 'item')]: said } }
}
