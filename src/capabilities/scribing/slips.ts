import type { Db } from '../../platform/db/index.ts'
import { drawCode } from '../../platform/receipts/index.ts'
import type { Needs } from '../area/index.ts'
import { hashOf, holderOf } from '../voices/index.ts'
import { drawFormNumber, NUMBER_BYTES } from './rules/form-number.ts'
import * as store from './store.ts'

/** A form on paper with its own number, and the slip its teller tears off. */
export interface Slip {
  readonly number: string
  readonly code: string
}

const TRIES = 20

/**
 * Prints one form: draws its number, and keeps it with the hash of its code, never the code. As whoever holds the code,
 * or as a signed-in person.
 */
export async function printForm(needs: Needs, db: Db, code: string): Promise<Slip> {
  const receiptHash = hashOf(needs, code)
  for (let nth = 0; nth < TRIES; nth++) {
    const number = drawFormNumber(needs.randomBytes(NUMBER_BYTES))
    if (await store.insertForm(db, { number, receiptHash }, needs.today())) return { number, code }
  }
  throw new Error(`No free number for a form in ${TRIES} draws`)
}

export async function printForms(needs: Needs, db: Db, count: number): Promise<Slip[]> {
  const slips: Slip[] = []
  while (slips.length < count) slips.push(await printForm(needs, db, drawCode(needs)))
  return slips
}

/** The slip this visitor has drawn, or null. */
export async function slipOf(needs: Needs, code: string): Promise<Slip | null> {
  const number = await needs.store.as(holderOf(needs, code), db =>
    store.numberOfSlip(db, hashOf(needs, code))
  )
  return number === null ? null : { number, code }
}
