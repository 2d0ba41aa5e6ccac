import { theSystem } from '../../platform/access/index.ts'
import type { Db } from '../../platform/db/index.ts'
import type { Needs } from '../area/index.ts'
import { oweDuties } from '../clocks/index.ts'
import { lookForDangerAmong, takeInMany } from '../voices/index.ts'
import { dutyToAnswer, dutyToRead } from './duties.ts'
import { checkRows, type Checked, type Plan } from './rules/check.ts'
import * as store from './store.ts'
import type { Survey } from './store.ts'
import { waitingRows } from './waiting.ts'

const planOf = ({ columns, firstRow, teller, askedFrom, askedTo }: Survey): Plan => ({
  ...{ columns, firstRow, teller, askedFrom, askedTo },
})

/** Every row of a file that waits, checked. */
export async function checked(needs: Needs, db: Db, survey: Survey): Promise<Checked> {
  return checkRows(await waitingRows(needs, db, survey.id), planOf(survey))
}

/**
 * Takes the good rows of a file in, in one transaction: each is a voice, and one duty stands for all. What waited is gone.
 *
 * @returns false when there is nothing to take in, or it was taken in already
 */
export async function takeIn(needs: Needs, db: Db, survey: Survey): Promise<boolean> {
  const { good, about, bad } = await checked(needs, db, survey)
  const on = needs.today()
  if (good.length === 0) return false
  if (!(await store.markTaken(db, survey.id, { on, taken: good.length, leftOut: bad }))) return false
  await takeInMany(needs, db, survey, good)
  if (about.length > 0) {
    const tellers = good.map(({ teller, cornerstone }, nth) => ({
      teller,
      cornerstone,
      answers: about[nth]!,
    }))
    await needs.aboutTellers.keep(db, survey.id, tellers)
  }
  await store.deleteChunks(db, survey.id)
  await oweDuties(db, [dutyToRead(survey.id, on, needs.area), dutyToAnswer(survey.id, on, needs.area)])
  return true
}

/** Rows that are looked through in one transaction: well under a second, so that nobody waits behind it. */
const AT_A_LOOK = 500

/**
 * Looks through rows that were just taken in for words that suggest danger: at once after taking in, and by a job every
 * few seconds should this process end before it is through.
 */
export async function lookThrough(needs: Needs): Promise<void> {
  const step = () =>
    needs.store.as(theSystem, async db => {
      const next = await store.holdToLook(db)
      if (next === undefined) return false
      const some = { after: next.lookedTo, limit: AT_A_LOOK }
      await store.noteLooked(db, next.id, await lookForDangerAmong(needs, db, next.id, some))
      return true
    })
  while (await step());
}
