import type { Actor } from '../../platform/access/index.ts'
import type { Needs } from '../area/index.ts'
import { drawCode, hashOf, holderOf } from '../voices/index.ts'
import { drawFormNumber, NUMBER_BYTES } from './rules/form-number.ts'
import * as store from './store.ts'

/** A form on paper with its own number, and the slip its teller tears off. */
export interface Slip {
  readonly number: string
  readonly code: string
}

const TRIES = 20

/** Prints one form: draws its number and its code, and keeps the number with the hash of the code, never the code. */
export async function printForm(needs: Needs, actor: Actor, code = drawCode(needs)): Promise<Slip> {
  const receiptHash = hashOf(needs, code)
  const as = actor.kind === 'person' ? actor : holderOf(needs, code)
  for (let nth = 0; nth < TRIES; nth++) {
    const number = drawFormNumber(needs.randomBytes(NUMBER_BYTES))
    const kept = await needs.store.as(as, db => store.insertForm(db, { number, receiptHash }, needs.today()))
    if (kept) return { number, code }
  }
  throw new Error(`No free number for a form in ${TRIES} draws`)
}

/** The slip this visitor has drawn, or null. */
export async function slipOf(needs: Needs, code: string): Promise<Slip | null> {
  const number = await needs.store.as(holderOf(needs, code), db =>
    store.numberOfSlip(db, hashOf(needs, code))
  )
  return number === null ? null : { number, code }
}
