import type { Needs, ResolvedRecord } from '../area/index.ts'
import { storyIdsByRecordKey } from '../voices/index.ts'
import type { Db } from '../../platform/db/index.ts'
import { proposeBook } from './book.ts'
import { copy } from './copy.ts'
import { bareWording } from './rules/theme.ts'
import { findStoriesEverSorted, insertPlacements, type NewPlacement } from './store/placements.ts'
import { findFates } from './store/fates.ts'
import { whatBecame } from './rules/fate.ts'
import { insertTheme } from './store/themes.ts'

/** Who stands behind what came with an area's folder. */
const theRecord = { id: 'record', name: 'The area’s record' }

/** Adds the record's themes and where its stories stand, and publishes the book when there is anything new. */
export async function loadThemes(needs: Needs, db: Db, record: ResolvedRecord): Promise<number> {
  const added = (await addThemes(needs, db, record)) + (await placeStories(needs, db, record))
  if (added > 0) {
    const { title } = copy.in('en-GB').book
    await proposeBook(needs, db, { by: theRecord, needsTwo: false, title, note: null })
  }
  return added
}

async function addThemes({ today }: Needs, db: Db, { themes }: ResolvedRecord): Promise<number> {
  let added = 0
  for (const { key, source, title, cornerstone, strength, development } of themes) {
    const wording = { ...bareWording, title, cornerstone, strength, development }
    const isNew = await insertTheme(db, { key, source, wording, by: null, on: source?.asAt ?? today() })
    if (isNew) added++
  }
  return added
}

/** Puts the record's stories where it says; those that were ever sorted are left alone. */
async function placeStories({ newId }: Needs, db: Db, { stories, people }: ResolvedRecord): Promise<number> {
  const ids = await storyIdsByRecordKey(
    db,
    stories.map(({ key }) => key)
  )
  const names = new Map(people.map(({ key, name }) => [key, name]))
  const sorted = await findStoriesEverSorted(db)
  const fates = await findFates(db)
  const fresh = stories.flatMap(({ key, themes }): NewPlacement[] => {
    const story = ids.get(key)
    if (story === undefined || sorted.has(story)) return []
    return themes.flatMap(({ theme, side, by, on }) => {
      const [now, ...more] = whatBecame(theme, fates)
      if (now === undefined || more.length > 0) return [] // it was split: a person says which part
      return { id: newId(), story, theme: now, side, on, by: { id: by, name: names.get(by) ?? by } }
    })
  })
  await insertPlacements(db, fresh)
  return fresh.length
}
