import type { Db } from '../../../platform/db/index.ts'
import type { Needs } from '../../area/index.ts'
import { raiseConcern, signsOfDanger } from '../../safeguarding/index.ts'
import { placeOf, subjectOf } from '../duties.ts'
import { findTogether } from '../store/together.ts'

/**
 * Looks through some of the voices that came together for words that suggest danger, and raises a concern for each that
 * has any. As the system.
 *
 * @param after the last that was looked at; null to begin
 * @returns the last it looked at, null when all are done; and those with signs
 */
export async function lookForDangerAmong(
  needs: Needs,
  db: Db,
  together: string,
  { after, limit }: { after: string | null; limit: number }
): Promise<{ readonly to: string | null; readonly found: readonly string[] }> {
  const stories = await findTogether(db, together, { after, limit })
  const found: string[] = []
  for (const { id, reference, words, good, better } of stories) {
    const signs = [words, good, better].flatMap(each => (each === null ? [] : signsOfDanger(each)))
    if (signs.length === 0) continue
    found.push(id)
    const about = { subject: subjectOf(id), where: placeOf(reference), by: null, note: null }
    await raiseConcern(needs, db, { ...about, raisedBy: 'words', signs })
  }
  return { to: stories.at(-1)?.id ?? null, found }
}
