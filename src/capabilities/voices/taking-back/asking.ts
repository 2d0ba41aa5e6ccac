import type { Needs } from '../../area/index.ts'
import { hashOf, holderOf } from '../receipt.ts'
import { findDraft } from '../store/drafts.ts'
import * as store from '../store/taking-back.ts'
import { storyIdByReceipt } from '../store/telling.ts'
import { carryOut } from './carry-out.ts'
import { markOf } from './marks.ts'

export type Gone = NonNullable<Awaited<ReturnType<typeof store.findTakenBackMonth>>>

/** The month in which the story of this code went, and how; null when it did not. */
export function takenBackIn(needs: Needs, code: string): Promise<Gone | null> {
  const mark = markOf(needs, hashOf(needs, code))
  return needs.store.as({ kind: 'public', receipt: mark }, db => store.findTakenBackMonth(db, mark))
}

/** Whether this code opens a story or a draft that can be taken back. */
export function canTakeBack(needs: Needs, code: string): Promise<boolean> {
  const receiptHash = hashOf(needs, code)
  return needs.store.as(
    holderOf(needs, code),
    async db =>
      (await storyIdByReceipt(db, receiptHash)) !== null || (await findDraft(db, receiptHash)) !== undefined
  )
}

/**
 * Whoever holds the code takes their story back: written down first as their own wish, then carried out at once.
 *
 * @returns false when carrying it out failed; a job then does it within a minute or two
 */
export async function takeBackByCode(needs: Needs, code: string): Promise<boolean> {
  const asked: store.TakeBack = {
    ...{ receiptHash: hashOf(needs, code), how: 'by-code', byName: null, agreedName: null },
    askedOn: needs.today(),
  }
  await needs.store.as(holderOf(needs, code), db => store.insertTakeBack(db, asked))
  return nowOrSoon(needs, asked)
}

/** Carries out what was written down. @returns false when that failed, and a job will do it */
export async function nowOrSoon(needs: Needs, asked: store.TakeBack): Promise<boolean> {
  return carryOut(needs, asked).then(
    () => true,
    (fault: Error) => {
      needs.log.error({ fault: fault.name }, 'a story could not be taken back at once')
      return false
    }
  )
}
