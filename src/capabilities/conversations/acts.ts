import { theSystem } from '../../platform/access/index.ts'
import type { Db } from '../../platform/db/index.ts'
import { Conflict } from '../../standards/errors.ts'
import { addWorkingDays } from '../../standards/working-days.ts'
import type { Needs } from '../area/index.ts'
import { keepDuty, oweDuty } from '../clocks/index.ts'
import type { ActingPerson } from '../people/index.ts'
import { lookForDanger } from './danger.ts'
import { CALL, dutyToFinish, dutyToWrite, FINISH, NOTE, promiseSubject, subjectOf } from './duties.ts'
import { tellAsker } from './letters.ts'
import { dropPromise, promise } from './promising.ts'
import type { Part } from './rules/call.ts'
import { mayRing, type OnRota } from './rules/rota.ts'
import * as store from './store/index.ts'

/** What staff do with a call. Each runs as the person who does it. */

/** They rang. The first time they ring keeps the promise, whether somebody picks up or not: they tried by the day. */
export async function noteAttempt(
  needs: Needs,
  db: Db,
  { callId, part, reached, by }: { callId: string; part: Part; reached: boolean; by: ActingPerson }
): Promise<void> {
  await store.insertAttempt(db, { callId, part, reached, on: needs.today(), by })
  const owed = await store.newestPromise(db, callId)
  if (owed === null) return
  await keepDuty(db, promiseSubject(callId, owed.nth), CALL, needs.today())
  const days = needs.area.standards.callBack.workingDays
  await oweDuty(db, dutyToFinish(callId, owed.nth, by, needs.today(), days))
}

async function keepFinish(needs: Needs, db: Db, callId: string): Promise<void> {
  const owed = await store.newestPromise(db, callId)
  if (owed !== null) await keepDuty(db, promiseSubject(callId, owed.nth), FINISH, needs.today())
}

/** They spoke: what was asked, whether one call sorted it, and a note is owed. */
export async function noteOutcome(
  needs: Needs,
  db: Db,
  { callId, asked, sorted, by }: { callId: string; asked: string; sorted: boolean; by: ActingPerson }
): Promise<void> {
  const first = await store.insertClosing(db, { callId, how: 'spoke', asked, sorted, on: needs.today(), by })
  if (!first) throw new Conflict('This call is over already.')
  await lookForDanger(needs, db, callId, [asked])
  await keepFinish(needs, db, callId)
  await oweDuty(db, dutyToWrite(callId, by, needs.today(), noteDays(needs)))
}

/** Within how many working days the note is there. */
export const noteDays = ({ area }: Pick<Needs, 'area'>): number =>
  area.conversations?.summary.workingDays ?? 2

/** The note goes to the person it is about; its duty is kept. */
export async function writeNote(
  needs: Needs,
  db: Db,
  { callId, words, by }: { callId: string; words: string; by: ActingPerson }
): Promise<void> {
  await store.insertNote(db, { callId, words, on: needs.today(), by })
  await lookForDanger(needs, db, callId, [words])
  await keepDuty(db, subjectOf(callId), NOTE, needs.today())
}

/** They could not be reached at three times of day: the call ends, and they are told. */
export async function giveUp(needs: Needs, db: Db, callId: string, by: ActingPerson): Promise<void> {
  const first = await store.insertClosing(db, { callId, how: 'not-reached', on: needs.today(), by })
  if (!first) throw new Conflict('This call is over already.')
  await keepFinish(needs, db, callId)
}

/** Tells the asker, in a work of its own: only the system may send. */
export function tell(needs: Needs, callId: string, news: Parameters<typeof tellAsker>[3]): Promise<boolean> {
  return needs.store.as(theSystem, db => tellAsker(needs, db, callId, news))
}

interface HandingOver {
  readonly call: store.Call
  /** Number of the promise this person saw, 0 for none: two people who hand over at once do not undo each other. */
  readonly seen: number
  readonly to: OnRota
  readonly because: string
}

/**
 * Gives a call to somebody else, with the reason. The day stays; where it has passed, or there was none, it is the next
 * working day.
 *
 * Errors: Conflict when somebody else has it since, or the person may not ring this caller.
 */
export async function handOver(needs: Needs, db: Db, { call, seen, to, because }: HandingOver) {
  if (!mayRing(to, call.notTeam)) throw new Conflict('Somebody of that team may not ring this caller.')
  await store.oneAtATime(db)
  const now = await store.newestPromise(db, call.id)
  if ((now?.nth ?? 0) !== seen) throw new Conflict('Somebody else has this call by now.')
  const next = addWorkingDays(needs.today(), 1).day
  const dueOn = now === null || now.dueOn < needs.today() ? next : now.dueOn
  if (now !== null) await dropPromise(needs, db, call.id, now.nth, 'handedOver')
  const why = now === null ? 'named' : 'handed-over'
  const rule = { unit: 'fixed', day: dueOn } as const
  return promise(needs, db, { callId: call.id, to, from: needs.today(), dueOn, rule, why, because })
}
