import type { Db } from '../../platform/db/index.ts'
import type { Needs } from '../area/index.ts'
import { causeId, concernId, kindsOf, toTheMinute, type NewConcern } from './rules/concern.ts'
import { insertConcern } from './store/raising.ts'

/**
 * Raises a concern in the transaction of whatever it tells of: both are kept, or neither. As a visitor, as somebody
 * signed in, or as the system. The same subject is one concern; the same cause again adds nothing, another cause is
 * added to it and has to be read too. Nobody is told here: the alarm finds it within seconds.
 */
export async function raiseConcern(
  needs: Pick<Needs, 'now'>,
  db: Db,
  concern: NewConcern
): Promise<{ readonly id: string }> {
  const { subject, where, raisedBy, by, note } = concern
  const signs = kindsOf(concern.signs)
  const raisedAt = toTheMinute(needs.now())
  const id = concernId(subject)
  const cause = { id: causeId(concern, signs), raisedBy, by, signs, note, raisedAt }
  await insertConcern(db, { id, subject, where, cause })
  return { id }
}
