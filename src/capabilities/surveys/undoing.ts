import { theSystem } from '../../platform/access/index.ts'
import type { Db } from '../../platform/db/index.ts'
import { keyOf, oursOf, type Tombstone } from '../../platform/tombstones/index.ts'
import type { Needs } from '../area/index.ts'
import { cutThread, undoDuties } from '../clocks/index.ts'
import { countTogether, touchedTogether, undoTogether } from '../voices/index.ts'
import { subjectOf } from './duties.ts'
import { takeOutPage } from './public-page.ts'
import { isAbout } from './rules/columns.ts'
import * as store from './store.ts'
import type { Survey } from './store.ts'

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
 * Undoes a survey, taken in or waiting, as if it had never been here: its rows, what was done with them, its duties, its
 * public page. The list outside the database knows it first, so that no older backup brings it back.
 *
 * @returns false, and nothing is changed, while something of it is published or in a theme
 */
export function undo(needs: Needs, survey: Survey): Promise<boolean> {
  return needs.store.as(theSystem, async db => {
    const { published, placed } = await whatIsInTheWay(needs, db, survey)
    if (published + placed > 0) return false
    const month = needs.today().slice(0, 7)
    const mark = markOf(needs, survey.id)
    await needs.tombstones?.add([{ kind: KIND, mark, key: keyOf(needs), month, how: 'undone' }])
    await undoNow(needs, db, survey)
    return true
  })
}

async function undoNow(needs: Needs, db: Db, survey: Survey): Promise<void> {
  const { id, number, signs, columns, taken } = survey
  await undoTogether(needs, db, id, signs)
  if (columns.some(({ means }) => isAbout(means))) await needs.aboutTellers.forget(db, id, taken ?? 0)
  if (number === null) await undoDuties(db, subjectOf(id))
  else {
    // Everybody could read the day: our word was given, and stays in the ledger.
    await cutThread(db, subjectOf(id), { kinds: 'survey', on: needs.today() })
    await takeOutPage(needs, db, number)
  }
  await store.deleteSurvey(db, id)
}

/** Surveys on the list of what was taken back. */
const KIND = 'survey'

const markOf = ({ keyedHash }: Pick<Needs, 'keyedHash'>, id: string): string => keyedHash('survey undone', id)

/** Whether a survey of this id was undone once: another may not take its place, or it would go with it. */
export async function wasUndone(needs: Needs, id: string): Promise<boolean> {
  const listed = (await needs.tombstones?.read()) ?? []
  return oursOf(needs, KIND, listed).some(({ mark }) => mark === markOf(needs, id))
}

/** Undoes again what an older backup brought back, whatever has become of it there. @returns how many surveys */
export async function undoAgain(needs: Needs, listed: readonly Tombstone[]): Promise<number> {
  const marks = new Set(oursOf(needs, KIND, listed).map(({ mark }) => mark))
  if (marks.size === 0) return 0
  return needs.store.as(theSystem, async db => {
    const back = (await store.findAll(db)).filter(({ id }) => marks.has(markOf(needs, id)))
    for (const survey of back) await undoNow(needs, db, survey)
    return back.length
  })
}
