import { theSystem } from '../../platform/access/index.ts'
import type { Tombstone } from '../../platform/tombstones/index.ts'
import type { Needs } from '../area/index.ts'
import { takenBackAmong } from '../voices/index.ts'
import * as store from './store.ts'

/** A backup from before a form was typed in holds its number still: it goes as the story went. */
export async function forgetFormsAgain(needs: Needs, listed: readonly Tombstone[]): Promise<number> {
  return needs.store.as(theSystem, async db => {
    const back = takenBackAmong(needs, listed, await store.findFormReceipts(db))
    for (const receiptHash of back) await store.forgetForm(db, receiptHash)
    return back.length
  })
}
