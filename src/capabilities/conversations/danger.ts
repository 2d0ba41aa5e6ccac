import type { Db } from '../../platform/db/index.ts'
import type { Needs } from '../area/index.ts'
import { raiseConcern, signsOfDanger } from '../safeguarding/index.ts'
import { placeOf, subjectOf } from './duties.ts'

/**
 * Words of a call that suggest danger reach those who lead on safeguarding at once, in the transaction that keeps the
 * words: what somebody wants to talk about, and what they said when they talked. As whoever writes them.
 *
 * @param words null for what was left out
 */
export async function lookForDanger(
  needs: Needs,
  db: Db,
  callId: string,
  words: readonly (string | null)[]
): Promise<void> {
  const signs = words.flatMap(each => signsOfDanger(each ?? ''))
  if (signs.length === 0) return
  const about = { subject: subjectOf(callId), where: placeOf(callId), by: null, note: null }
  await raiseConcern(needs, db, { ...about, raisedBy: 'words', signs })
}
