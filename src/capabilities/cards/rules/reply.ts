import { hardToRead } from './plain.ts'

/** One of the four places for an answer card, as it was filled in. Null: no card was chosen there. */
interface Slot {
  readonly n: number
  readonly picture: string | null
  /** The words of the chosen card. */
  readonly ready: string | null
  /** Own words in their place; empty for none. */
  readonly own: string
}

export type ChosenCards =
  | { readonly ok: true; readonly cards: readonly { readonly picture: string; readonly sentence: string }[] }
  | { readonly ok: false; readonly n: number; readonly fault: 'missing' | 'picture' | 'long' | 'hard' }

/**
 * The cards of an answer, in their order: own words stand in the place of the card's.
 *
 * @param isEasy a person says that this child can read it, whatever the check of hard words finds
 * @returns the first fault when something has to be put right; words over 12 are never let through
 */
export function chosenCards(slots: readonly Slot[], isEasy: boolean): ChosenCards {
  const used = slots.filter(({ picture, own }) => picture !== null || own !== '')
  if (used.length === 0) return { ok: false, n: 1, fault: 'missing' }
  for (const { n, picture, own } of used) {
    if (picture === null) return { ok: false, n, fault: 'picture' }
    const hard = own === '' ? null : hardToRead(own)
    if (hard === 'long' || (hard === 'hard' && !isEasy)) return { ok: false, n, fault: hard }
  }
  return {
    ok: true,
    cards: used.map(({ picture, ready, own }) => ({
      picture: picture ?? '',
      sentence: own || (ready ?? ''),
    })),
  }
}
