import { theSystem } from '../../platform/access/index.ts'
import type { Job } from '../../platform/jobs/index.ts'
import { addDays } from '../../standards/calendar.ts'
import type { Needs } from '../area/index.ts'
import { dropDuty } from '../clocks/index.ts'
import { copy } from './copy.ts'
import { photoSubject, TYPE } from './photos.ts'
import { PHOTO_DAYS, settledBy } from './rules/keeping.ts'
import * as store from './store.ts'
import { becomeStory, closeSession, takeInPoints } from './taking-in.ts'

const HOUR = 3600

export function groupsJobs(needs: Needs): readonly Job[] {
  return [
    { name: 'groups: settle and close sessions', everySeconds: HOUR, run: () => settleSessions(needs) },
    { name: 'groups: delete old photos', everySeconds: HOUR, run: () => forgetPhotos(needs) },
  ]
}

/**
 * Nothing waits for ever on somebody who is away: the day after it had to be settled, every point of a session becomes
 * a story, both of two alike, and the copies of its words go.
 */
export async function settleSessions(needs: Needs): Promise<void> {
  const open = await needs.store.as(theSystem, db => store.findOpenSessions(db))
  for (const { id, lastArrived } of open) {
    if (needs.today() <= settledBy(lastArrived)) continue
    await needs.store.as(theSystem, async db => {
      const session = await store.findSession(db, { id })
      if (session === undefined) return
      await takeInPoints(needs, db, session, null)
      const held = (await store.findPoints(db, id)).filter(({ state }) => state === 'held')
      for (const point of held) await becomeStory(needs, db, session, point)
      await closeSession(needs, db, id)
    })
  }
}

/** Photos nobody typed up go, and the ledger says so. */
export async function forgetPhotos(needs: Needs): Promise<void> {
  const before = addDays(needs.today(), -PHOTO_DAYS)
  await needs.store.as(theSystem, async db => {
    const why = copy.in('en-GB').duties.photoGone
    for (const id of await store.dropOldPhotos(db, before)) {
      await dropDuty(db, photoSubject(id), TYPE, { on: needs.today(), why })
    }
  })
}
