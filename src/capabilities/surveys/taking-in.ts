import { theSystem } from '../../platform/access/index.ts'
import type { Db } from '../../platform/db/index.ts'
import type { Needs } from '../area/index.ts'
import { oweDuty, undoDuties } from '../clocks/index.ts'
import {
  countTogether,
  lookForDangerAmong,
  takeInMany,
  touchedTogether,
  undoTogether,
} from '../voices/index.ts'
import { dutyToRead, subjectOf } from './duties.ts'
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
  const { good, bad } = await checked(needs, db, survey)
  const on = needs.today()
  if (good.length === 0) return false
  if (!(await store.markTaken(db, survey.id, { on, taken: good.length, leftOut: bad }))) return false
  await takeInMany(needs, db, survey, good)
  await store.deleteChunks(db, survey.id)
  await oweDuty(db, dutyToRead(survey.id, on, needs.area))
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

/** What stands in the way of undoing: rows that have a number to be published by, and rows that are in a theme. */
export interface InTheWay {
  readonly published: number
  readonly placed: number
}

export function inTheWay(needs: Needs, survey: Survey): Promise<InTheWay> {
  return needs.store.as(theSystem, db => whatIsInTheWay(needs, db, survey))
}

async function whatIsInTheWay(needs: Needs, db: Db, { id, signs }: Survey): Promise<InTheWay> {
  const { published } = await countTogether(db, id)
  const touched = await touchedTogether(db, id, signs)
  return {
    published,
    placed: await needs.builtOn(
      db,
      touched.map(each => each.id)
    ),
  }
}

/**
 * Undoes a survey, taken in or waiting, as if it had never been here: its rows, what was done with them, its duty.
 *
 * @returns false, and nothing is changed, while something of it is published or in a theme
 */
export function undo(needs: Needs, survey: Survey): Promise<boolean> {
  return needs.store.as(theSystem, async db => {
    const { published, placed } = await whatIsInTheWay(needs, db, survey)
    if (published + placed > 0) return false
    await undoTogether(needs, db, survey.id, survey.signs)
    await undoDuties(db, subjectOf(survey.id))
    await store.deleteSurvey(db, survey.id)
    return true
  })
}
