import { noteToSweep, type Db } from '../../../platform/db/index.ts'
import type { Needs } from '../../area/index.ts'
import { countTogether, deleteTogether, findTouched } from '../store/together.ts'

/**
 * Voices that came together go, as if they had never come. Those somebody has worked on, or that suggested danger, are
 * forgotten by every room first; a concern stays, without what it was about. As the system, and only after asking
 * `countTogether` and every other room whether anything rests on them, or when an older backup brought them back.
 *
 * @param withSigns those that suggested danger
 */
export async function undoTogether(
  needs: Needs,
  db: Db,
  together: string,
  withSigns: readonly string[]
): Promise<void> {
  const { all } = await countTogether(db, together)
  if (all === 0) return
  for (const touched of await findTouched(db, together, withSigns)) {
    await needs.forgetVoice(db, touched)
  }
  await deleteTogether(db, together)
  if (needs.store.engine === 'embedded') await noteToSweep(db)
}
