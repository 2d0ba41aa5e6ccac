import type { Needs } from '../../area/index.ts'
import type { FormBody } from '../../../platform/http/index.ts'
import { nextFor } from '../next.ts'
import type { Turn } from '../pages/frame.tsx'
import type { Choice, ItemKey } from '../rules/ballot.ts'
import { CARDS_AT_ONCE, nextCard, readSaid, type SaidToCard } from '../rules/cards.ts'
import { only } from '../routes/read-choice.ts'
import type { CardOf } from '../store/cards.ts'

/** Who sits at the cards. */
export type WhoIsHere = 'alone' | 'with-helper'
export const whoIsHere: readonly WhoIsHere[] = ['alone', 'with-helper']

/** Everything a form brought of one go through the cards. Nothing of it is with us until it is sent. */
export interface Sitting {
  readonly turn: Turn
  /** What can be asked, in the order in which it stands. */
  readonly cards: readonly CardOf[]
  readonly who: WhoIsHere | null
  readonly said: readonly SaidToCard[]
}

/** @param turn with what can still be chosen; what has no card is not asked */
export function sittingFrom(turn: Turn, cards: readonly CardOf[], body: FormBody | null): Sitting {
  const mine = turn.items.flatMap(({ item }) => cards.find(card => card.item === item) ?? [])
  const known = mine.map(({ item }) => item)
  const who = body === null ? null : (whoIsHere.find(one => one === only(body, 'who')) ?? null)
  const said = body === null ? [] : readSaid(only(body, 'so-far'), turn.round.method, known)
  return { turn, cards: mine, who, said }
}

/** The card, or two, that are asked next; null when it is time to look at what was chosen. */
export async function askedNext(
  needs: Needs,
  { turn, cards, said }: Sitting,
  own: Choice | null
): Promise<readonly ItemKey[] | null> {
  const { round } = turn
  const items = cards.map(({ item }) => item)
  if (round.method === 'one' || round.method === 'stars')
    return nextCard(round.method, round.rule, items, said)
  if (said.length >= CARDS_AT_ONCE) return null
  const carded = { round, items: turn.items.filter(({ item }) => items.includes(item)) }
  const next = await nextFor(needs, carded, seenSoFar(round.method, said, own))
  if (next === null) return null
  return 'left' in next ? [next.left, next.right] : [next.item]
}

/** Everything this person has seen, now and before: skipped or not, it is not asked again. */
function seenSoFar(
  method: Turn['round']['method'],
  said: readonly SaidToCard[],
  own: Choice | null
): Choice | null {
  if (method === 'opinions') {
    const before = own?.method === 'opinions' ? own.said : {}
    return {
      method,
      said: { ...before, ...Object.fromEntries(said.map(({ asked }) => [asked[0]!, 'pass' as const])) },
    }
  }
  if (method !== 'pairs') return null
  const before = own?.method === 'pairs' ? own.comparisons : []
  const now = said.map(({ asked: [left, right] }) => ({
    left: left!,
    right: right!,
    said: 'cannot-say' as const,
  }))
  return { method, comparisons: [...before, ...now] }
}
