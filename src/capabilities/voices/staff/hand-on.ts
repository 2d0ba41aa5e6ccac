import type { Db } from '../../../platform/db/index.ts'
import { handDuty } from '../../clocks/index.ts'
import { ANSWERED, READ, subjectOf } from '../duties.ts'
import { staffCopy } from '../staff-copy.ts'
import * as store from '../store/index.ts'

/** Passes a story to somebody, or back to everybody. What we owe its teller is then owed by them; its day stays. */
export async function passOn(db: Db, passing: store.Passing): Promise<void> {
  const { storyId, to, by, on } = passing
  const t = staffCopy.in('en-GB').duties
  await store.insertPassed(db, passing)
  await store.letGo(db, storyId, by.id)
  const owner = (role: 'reader' | 'answerer', label: string) =>
    to === null ? { role, label } : { personId: to.id, label: to.name }
  await handDuty(db, subjectOf(storyId), READ, { to: owner('reader', t.readers), on })
  await handDuty(db, subjectOf(storyId), ANSWERED, { to: owner('answerer', t.answerers), on })
}
