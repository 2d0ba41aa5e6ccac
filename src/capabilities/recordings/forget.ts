import { theSystem } from '../../platform/access/index.ts'
import type { Tombstone } from '../../platform/tombstones/index.ts'
import type { Needs } from '../area/index.ts'
import { takenBackAmong } from '../voices/index.ts'
import * as store from './store.ts'

/** A backup from before a recording was sent holds it alone, with no story to go with: it goes as the story went. */
export async function forgetAgain(needs: Needs, listed: readonly Tombstone[]): Promise<number> {
  return needs.store.as(theSystem, async db => {
    const back = takenBackAmong(needs, listed, await store.findUnsentReceipts(db))
    for (const receiptHash of back) await store.forgetRecording(db, receiptHash)
    return back.length
  })
}
