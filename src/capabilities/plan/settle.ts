import type { Db } from '../../platform/db/index.ts'
import type { CalendarDate } from '../../standards/calendar.ts'
import type { Needs } from '../area/index.ts'
import { currentAll } from '../publishing/index.ts'
import { theRecord } from './author.ts'
import { settleDuties } from './duties.ts'
import { publishPromise } from './publish.ts'
import type { PlanSnapshot } from './rules/snapshot.ts'
import { findPromises, type KnownPromise } from './store/read.ts'

/**
 * After a plan became public, which a second person may have done in another room: its days go into the ledger, and
 * what happened to its promises before becomes public too. Doing it again changes nothing.
 */
export async function settlePlans(needs: Needs, db: Db): Promise<void> {
  const publishedOn = await publishedDays(db)
  const promises = (await findPromises(db, 'all')).filter(({ reference }) => publishedOn.has(reference))
  const owed = promises.map(promise => ({ promise, publishedOn: publishedOn.get(promise.reference)! }))
  await settleDuties(db, owed, needs.today())
  const known = new Set((await currentAll(db, 'promise')).map(({ key }) => Number(key)))
  for (const promise of promises) {
    if (known.has(promise.reference) || !hasHappened(promise)) continue
    await publishPromise(needs, db, promise, { by: theRecord(needs.area), on: needs.today() })
  }
}

/** After one fact about one promise. */
export async function settlePromise(needs: Needs, db: Db, promise: KnownPromise): Promise<void> {
  const publishedOn = (await publishedDays(db)).get(promise.reference)
  if (publishedOn) await settleDuties(db, [{ promise, publishedOn }], needs.today())
}

async function publishedDays(db: Db): Promise<Map<number, CalendarDate>> {
  const plans = await currentAll<PlanSnapshot>(db, 'plan')
  return new Map(
    plans.flatMap(({ snapshot, publishedOn }) =>
      snapshot.promises.map(({ reference }) => [reference, publishedOn] as const)
    )
  )
}

/** Whether anything is known of a promise besides what was agreed. */
function hasHappened({ updates, moves, judgements, felt, reviews, stopped }: KnownPromise): boolean {
  return [updates, moves, judgements, felt, reviews].some(({ length }) => length > 0) || stopped !== null
}
