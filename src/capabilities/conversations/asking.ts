import { theSystem, type Actor } from '../../platform/access/index.ts'
import { once, type Db } from '../../platform/db/index.ts'
import { drawCode } from '../../platform/receipts/index.ts'
import type { Needs } from '../area/index.ts'
import type { WhereTo } from '../contacts/index.ts'
import { dropDuty } from '../clocks/index.ts'
import { hashOf, holderOf, numberHash } from './code.ts'
import { lookForDanger } from './danger.ts'
import { CALL, FINISH, NAME, promiseSubject, subjectOf } from './duties.ts'
import { keepLetterAddress, keepNumber } from './number.ts'
import { nameCaller, type Named } from './promising.ts'
import type { BestTime, Help } from './rules/call.ts'
import { CALL_BYTES, drawCallId } from './rules/draw.ts'
import { staffCopy } from './staff-copy.ts'
import * as store from './store/index.ts'

/** What somebody says when they ask for a call. */
export interface Asking {
  readonly name: string
  readonly phone: string
  readonly time: BestTime
  readonly help: Help
  readonly language: string | null
  readonly about: string | null
  /** Key of an organisation or a team they would rather not hear from. */
  readonly team: string | null
  /** Where we may write, besides ringing. */
  readonly email: WhereTo | null
}

interface Taken {
  readonly id: string
  readonly code: string
}

/**
 * Takes a request: what was asked as whoever asks, then a name and a day as the system. Pressing twice asks once. When
 * the work stops between the two, a job names the person a minute later.
 *
 * @param picked a person who rings back themselves, instead of the rota
 */
export async function askForCall(
  needs: Needs,
  asking: Asking,
  { submission, staff = null, picked }: { submission: string; staff?: Actor | null; picked?: string }
): Promise<Taken & { readonly named: Named | null }> {
  const code = drawCode(needs)
  const actor = staff ?? holderOf(needs, code)
  const { outcome } = await needs.store.as(actor, db =>
    once(db, submission, () => keep(needs, db, asking, code, staff === null ? 'form' : 'staff'))
  )
  const named = await needs.store.as(theSystem, async db => {
    const call = await store.findCall(db, outcome.id)
    return call === null ? null : nameCaller(needs, db, call, picked)
  })
  return { ...outcome, named }
}

async function keep(
  needs: Needs,
  db: Db,
  { name, phone, time, help, language, about, team, email }: Asking,
  code: string,
  cameBy: 'form' | 'staff'
): Promise<Taken> {
  const id = drawCallId(needs.randomBytes(CALL_BYTES))
  const receiptHash = hashOf(needs, code)
  await store.insertCall(db, {
    ...{ id, receiptHash, cameBy, help, name, about, bestTime: time, notTeam: team },
    ...{ language: help === 'language' ? language : null },
    ...{ numberHash: numberHash(needs, phone), askedOn: needs.today() },
  })
  await keepNumber(needs, db, id, receiptHash, phone)
  await keepLetterAddress(needs, db, id, receiptHash, email)
  await lookForDanger(needs, db, id, [about])
  return { id, code }
}

/** True when the call of this code is open and was asked for from this number: nobody without the code learns of it. */
export function askedAlready(needs: Needs, code: string, phone: string): Promise<boolean> {
  return needs.store.as(holderOf(needs, code), db =>
    store.sameNumber(db, hashOf(needs, code), numberHash(needs, phone))
  )
}

/** Its asker no longer wants the call: it is over, its duties go with it, and the count says so. */
export async function cancelCall(needs: Needs, code: string, callId: string): Promise<void> {
  const words = staffCopy.in('en-GB').duties.dropped.cancelled
  await needs.store.as(holderOf(needs, code), async db => {
    const { promises } = await store.findHistory(db, callId)
    await store.insertClosing(db, { callId, how: 'cancelled', on: needs.today(), by: null })
    await dropDuties(needs, db, callId, promises.at(-1)?.nth ?? 0, words)
  })
  await settle(needs)
}

async function dropDuties(needs: Needs, db: Db, callId: string, nth: number, why: string): Promise<void> {
  const on = needs.today()
  if (nth > 0)
    for (const kind of [CALL, FINISH]) await dropDuty(db, promiseSubject(callId, nth), kind, { on, why })
  await dropDuty(db, subjectOf(callId), NAME, { on, why })
}

/** Brings the public counts up to date. */
export function settle(needs: Needs): Promise<void> {
  return needs.store.as(theSystem, db => store.settleTallies(db, needs.today()))
}
