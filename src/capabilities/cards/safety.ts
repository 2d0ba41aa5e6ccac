import { theSystem } from '../../platform/access/index.ts'
import type { Needs } from '../area/index.ts'
import { raiseConcern } from '../safeguarding/index.ts'
import { holderOf } from '../voices/index.ts'

export const NOT_SAFE = '/tell-us/cards/not-safe'

/**
 * A child said that they are not safe: somebody has to know at once, whether or not the cards are ever sent.
 *
 * @param code  the code of this visit; what is kept of it is a hash that leads nowhere else
 * @param where what the child wrote so that they can be found; null when they wrote nothing
 */
export async function tellThatNotSafe(needs: Needs, code: string, where: string | null): Promise<void> {
  const concern = concernOf(needs, code, where)
  // A visitor may raise a concern and add no words to it: those are written down by the house.
  const actor = where === null ? holderOf(needs, code) : theSystem
  await needs.store.as(actor, db => raiseConcern(needs, db, concern))
}

/** The same of a card that was ticked on paper. */
export async function tellOfPaper(needs: Needs, receipt: string): Promise<void> {
  await needs.store.as(theSystem, db => raiseConcern(needs, db, concernOf(needs, receipt, null)))
}

const concernOf = (needs: Needs, mark: string, note: string | null) => {
  const subject = `card:${needs.keyedHash('concern of cards', mark).slice(0, 32)}` as const
  return { subject, where: '/staff/cards', raisedBy: 'card' as const, by: null, signs: [], note }
}
