import { theSystem } from '../../platform/access/index.ts'
import { noteToSweep, type Db } from '../../platform/db/index.ts'
import { keyOf, oursOf, type Tombstone } from '../../platform/tombstones/index.ts'
import type { Needs } from '../area/index.ts'
import { cutThread } from '../clocks/index.ts'
import { cutConcern } from '../safeguarding/index.ts'
import { subjectOf } from './duties.ts'
import { blankLetters, forgetNumber } from './number.ts'
import * as store from './store/index.ts'

/** Our calls on the list of what was taken back. */
const KIND = 'call'

/** What stands for the code of a call once that is erased: it opens nothing, and says nothing. */
const markOf = ({ keyedHash }: Pick<Needs, 'keyedHash'>, receiptHash: string): string =>
  keyedHash('erased call', receiptHash)

/**
 * Whoever holds the code erases their call. First the list outside the database has it, on the disk, so that no older
 * backup brings it back; then it goes. Doing it again changes nothing.
 *
 * @param receiptHash what the database knows of the code
 */
export async function eraseByCode(needs: Needs, callId: string, receiptHash: string): Promise<void> {
  const mark = markOf(needs, receiptHash)
  const month = needs.today().slice(0, 7)
  await needs.tombstones?.add([{ kind: KIND, mark, key: keyOf(needs), month, how: 'by-code' }])
  await needs.store.as(theSystem, async db => {
    await eraseCall(needs, db, callId)
    await store.insertErased(db, [{ mark, month }])
  })
}

/**
 * Everything about a call is deleted at once: words, number, who looked at it, letters. Its duties and a concern stay
 * and lead to it no longer, and what is left is a count. As the system, for whoever has shown the code or when its time
 * is over.
 */
export async function eraseCall(needs: Needs, db: Db, callId: string): Promise<void> {
  await cutThread(db, subjectOf(callId), { kinds: 'conversation', on: needs.today() })
  await cutConcern(needs, db, subjectOf(callId))
  await blankLetters(db, callId)
  await forgetNumber(db, callId)
  await store.deleteCall(db, callId)
  await store.settleTallies(db, needs.today())
  await noteToSweep(db)
}

/**
 * Calls that were erased and that an older backup has brought back are erased again; the list and the database are told
 * what only the other knew.
 *
 * @returns how many calls were erased again
 */
export async function eraseAgain(needs: Needs, listed: readonly Tombstone[]): Promise<number> {
  const known = await needs.store.as(theSystem, store.findErased)
  const key = keyOf(needs)
  await needs.tombstones?.add(known.map(one => ({ ...one, kind: KIND, key, how: 'by-code' })))
  const marks = new Set(oursOf(needs, KIND, listed).map(({ mark }) => mark))
  if (marks.size === 0) return 0
  const calls = await needs.store.as(theSystem, store.findReceipts)
  const back = calls.filter(({ receiptHash }) => marks.has(markOf(needs, receiptHash)))
  await needs.store.as(theSystem, async db => {
    for (const { id } of back) await eraseCall(needs, db, id)
    await store.insertErased(db, oursOf(needs, KIND, listed))
  })
  return back.length
}
