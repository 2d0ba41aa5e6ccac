import { theSystem } from '../../../platform/access/index.ts'
import { keyOf, oursOf, type Tombstone } from '../../../platform/tombstones/index.ts'
import { calendarDate } from '../../../standards/calendar.ts'
import type { Needs } from '../../area/index.ts'
import * as store from '../store/taking-back.ts'
import type { How } from '../store/taking-back.ts'
import { carryOut } from './carry-out.ts'
import { markOf, STORY } from './marks.ts'

const AT_A_TIME = 5_000

/**
 * Which of these hashes of codes the list names as taken back: for rooms that hold something under a code before it is a
 * story, such as cards nobody has sent yet.
 */
export function takenBackAmong(
  needs: Needs,
  listed: readonly Tombstone[],
  receiptHashes: readonly string[]
): string[] {
  const marks = new Set(oursOf(needs, STORY, listed).map(({ mark }) => mark))
  return receiptHashes.filter(hash => marks.has(markOf(needs, hash)))
}

/**
 * Whatever the list outside the database knows as taken back is taken out of the database again, should an older backup
 * have brought it back; and the list and the database are told what only the other knew.
 *
 * @returns how many stories and drafts were taken out again
 */
export async function takeBackAgain(needs: Needs, listed: readonly Tombstone[]): Promise<number> {
  const known = await needs.store.as(theSystem, store.findTakenBack)
  await needs.tombstones?.add(
    known.map(({ mark, inMonth, how }) => ({ kind: STORY, mark, key: keyOf(needs), month: inMonth, how }))
  )
  const knownMarks = new Set(known.map(({ mark }) => mark))
  const ours = oursOf(needs, STORY, listed)
  const fresh = new Map(ours.filter(({ mark }) => !knownMarks.has(mark)).map(one => [one.mark, one]))
  return fresh.size === 0 ? 0 : takeOutAgain(needs, fresh)
}

async function takeOutAgain(needs: Needs, marks: ReadonlyMap<string, Tombstone>): Promise<number> {
  let again = 0
  for (let after = ''; ;) {
    const hashes = await needs.store.as(theSystem, db => store.receiptHashesAfter(db, after, AT_A_TIME))
    for (const receiptHash of hashes) {
      const tombstone = marks.get(markOf(needs, receiptHash))
      if (tombstone === undefined) continue
      const askedOn = calendarDate(`${tombstone.month}-01`)
      await carryOut(needs, { receiptHash, askedOn, how: 'by-code', byName: null, agreedName: null })
      again++
    }
    if (hashes.length < AT_A_TIME) break
    after = hashes.at(-1)!
  }
  const rows = [...marks.values()].map(({ mark, month, how }) => {
    return { mark, inMonth: month, how: how as How }
  })
  await needs.store.as(theSystem, db => store.insertTakenBack(db, rows))
  return again
}
