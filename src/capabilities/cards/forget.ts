import { theSystem } from '../../platform/access/index.ts'
import { noteToSweep, type Db } from '../../platform/db/index.ts'
import type { Tombstone } from '../../platform/tombstones/index.ts'
import type { ForgottenVoice, Needs } from '../area/index.ts'
import { cutThread } from '../clocks/index.ts'
import { subjectOf, takenBackAmong } from '../voices/index.ts'
import * as store from './store/index.ts'

/** What was chosen goes with the story. What was begun under its code, and that we owe cards for it, does not. */
export async function forgetCards(
  { today }: Pick<Needs, 'today'>,
  db: Db,
  { id, receiptHash }: Pick<ForgottenVoice, 'id' | 'receiptHash'>
): Promise<void> {
  await cutThread(db, subjectOf(id), { kinds: 'cards', on: today() })
  await store.eraseDraft(db, receiptHash)
}

/** A backup from before the cards were sent holds them as they were begun: they go as the story went. */
export async function forgetDraftsAgain(needs: Needs, listed: readonly Tombstone[]): Promise<number> {
  return needs.store.as(theSystem, async db => {
    const back = takenBackAmong(needs, listed, await store.findDraftReceipts(db))
    for (const receiptHash of back) await store.eraseDraft(db, receiptHash)
    if (back.length > 0) await noteToSweep(db)
    return back.length
  })
}
