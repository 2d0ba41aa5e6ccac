import { theSystem } from '../../../platform/access/index.ts'
import { isToSweep, noteSwept, noteToSweep, sweep, type Db } from '../../../platform/db/index.ts'
import type { Needs } from '../../area/index.ts'
import * as store from '../store/taking-back.ts'
import type { TakeBack } from '../store/taking-back.ts'
import { tombstoneOf } from './marks.ts'

/**
 * Carries out what was asked for: first the list outside the database has it, on the disk; then, in one transaction,
 * every room forgets, the story goes, the counts are made again, and that it was taken back is written down.
 * Doing it again changes nothing, so a crash at any point leaves a request that a job can finish.
 */
export async function carryOut(needs: Needs, asked: TakeBack): Promise<void> {
  const { receiptHash, how, askedOn, byName, agreedName } = asked
  const tombstone = tombstoneOf(needs, receiptHash, askedOn, how)
  await needs.tombstones?.add([tombstone])
  await needs.store.as(theSystem, async db => {
    await store.takeTurnToForget(db, receiptHash)
    await forgetVoice(needs, db, receiptHash, how === 'time')
    const { mark, month } = tombstone
    await store.insertTakenBack(db, [{ mark, inMonth: month, how, byName, agreedName }])
  })
}

async function forgetVoice(needs: Needs, db: Db, receiptHash: string, timeIsOver: boolean): Promise<void> {
  const voice = await store.findVoiceToForget(db, receiptHash)
  if (voice !== undefined) await needs.forgetVoice(db, { ...voice, receiptHash, timeIsOver })
  if (voice !== undefined && timeIsOver) await store.countAnonymously(db, receiptHash)
  await store.deleteVoice(db, receiptHash)
  await noteToSweep(db)
  if (voice !== undefined) await needs.countAgain(db)
}

/**
 * Deleted rows lie in the files of the engine inside our process until these are written anew; a server's own
 * housekeeping is its operator's (`kept sweep`). Once an hour at the most, and only when something was deleted.
 */
export async function sweepAfter(needs: Needs): Promise<void> {
  if (needs.store.engine !== 'embedded' || !(await needs.store.as(theSystem, isToSweep))) return
  await sweep(needs.store)
  await needs.store.as(theSystem, noteSwept)
}

/** Finishes what a crash left half-way. One that fails holds up no other. */
export async function finishTakingBack(needs: Needs): Promise<void> {
  for (const asked of await needs.store.as(theSystem, store.findTakeBacks)) {
    await carryOut(needs, asked).catch((fault: Error) =>
      needs.log.error({ fault: fault.name }, 'a story could not be taken back yet')
    )
  }
}
