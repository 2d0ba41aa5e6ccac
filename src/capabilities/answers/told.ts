import type { Db } from '../../platform/db/index.ts'
import type { Area, Needs } from '../area/index.ts'
import { current, propose } from '../publishing/index.ts'
import { countByCornerstone } from '../voices/index.ts'
import { homeCopy } from './copy/home.ts'
import { gateTold, type ToldSnapshot } from './rules/told.ts'

const KIND = 'told-us'
const KEY = 'cornerstones'

/** Nobody decides this: it is counting. */
const thisSite = { id: 'site', name: 'This site, counting' }

/** How many told us what, as the public may know it. Null before it was ever counted. */
export async function told(db: Db): Promise<ToldSnapshot | null> {
  return (await current<ToldSnapshot>(db, KIND, KEY))?.snapshot ?? null
}

/**
 * Counts stories by cornerstone and publishes the counts, small ones hidden, when what may be shown has changed.
 * As the system: the public role cannot count stories. @returns whether there was anything new
 */
export async function publishTold(needs: Needs, db: Db): Promise<boolean> {
  const { area, newId, now, today } = needs
  const cornerstones = gateTold(await countByCornerstone(db), keysOf(area), area.smallNumber)
  const before = await told(db)
  if (before !== null && JSON.stringify(before.cornerstones) === JSON.stringify(cornerstones)) return false
  const snapshot: ToldSnapshot = { asAt: today(), cornerstones }
  await propose(db, {
    ...{ kind: KIND, key: KEY, title: homeCopy.in('en-GB').toldTitle, snapshot, note: null },
    ...{ by: thisSite, needsTwo: false, id: newId(), now: now(), today: today() },
  })
  return true
}

const keysOf = ({ cornerstones }: Area) => cornerstones.map(({ key }) => key)
