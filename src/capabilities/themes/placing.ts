import type { Needs } from '../area/index.ts'
import type { Db } from '../../platform/db/index.ts'
import { Conflict } from '../../standards/errors.ts'
import { whatBecame } from './rules/fate.ts'
import { changesTo, type Place } from './rules/sorting.ts'
import { findFates } from './store/fates.ts'
import {
  findPlacements,
  holdThemes,
  insertPlacements,
  insertRemovals,
  setNothingHere,
} from './store/placements.ts'
import type { Hand } from './store/themes.ts'

/** A story, and every side it shall stand on; none says that it says nothing of any theme. */
export interface Placing {
  readonly story: string
  readonly places: readonly Place[]
  readonly by: Hand
}

/**
 * Lets a story stand exactly where somebody put it: what was right stays, what is new is added, what was wrong is taken
 * out with a record. A theme that was merged since takes it under its new name.
 *
 * Errors: Conflict for a theme that was split: a person has to say which part.
 */
export async function placeStory(
  { newId, today }: Needs,
  db: Db,
  { story, places, by }: Placing
): Promise<void> {
  await holdThemes(db, 'to-place')
  const fates = await findFates(db)
  const chosen = new Map<string, Place>()
  for (const { theme, side } of places) {
    const [now, ...more] = whatBecame(theme, fates)
    if (now === undefined || more.length > 0) throw new Conflict('This theme was split.')
    chosen.set(`${now} ${side}`, { theme: now, side })
  }
  const { add, remove } = changesTo(await findPlacements(db, { story }), [...chosen.values()])
  const on = today()
  await insertPlacements(
    db,
    add.map(place => ({ ...place, id: newId(), story, by, on }))
  )
  await insertRemovals(db, remove, by, on)
  await setNothingHere(db, story, chosen.size === 0 ? { by, on } : null)
}
