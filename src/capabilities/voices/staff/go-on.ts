import { theSystem } from '../../../platform/access/index.ts'
import type { Db } from '../../../platform/db/index.ts'
import type { Needs } from '../../area/index.ts'
import { dropDuty } from '../../clocks/index.ts'
import { SERVICE_LOOKS, subjectOf } from '../duties.ts'
import { publishStory } from '../publish.ts'
import { whyNotPublic } from '../rules/publishable.ts'
import * as store from '../store/index.ts'

/**
 * Lets stories go on whose days with a service are over, whatever the service said, in the name of whoever showed them.
 * One that may not be published, since its teller changed their mind, is tried again each day and is in no other's way.
 */
export async function goOnAfterService(needs: Needs): Promise<void> {
  const { store: house, today, log } = needs
  let gone = 0
  for (;;) {
    const over = await house.as(theSystem, db => store.looksOver(db, today()))
    for (const look of over) {
      const went = await house
        .as(theSystem, db => goOn(needs, db, look))
        .catch(
          (fault: Error) => void log.error({ fault: fault.name }, 'a story could not go on after a service')
        )
      if (went === true) gone += 1
      // apart from what may have failed, so that one that always fails is not the first for ever
      else await house.as(theSystem, db => store.markTried(db, look.storyId, today()))
    }
    if (over.length === 0) break
  }
  if (gone > 0) log.info({ gone }, 'stories went on after a service looked first')
}

type Over = Awaited<ReturnType<typeof store.looksOver>>[number]

async function goOn(needs: Needs, db: Db, { storyId, byId, byName }: Over): Promise<boolean> {
  const today = needs.today()
  // Nobody can write any more. Where the service did, its duty was kept and this changes nothing.
  await dropDuty(db, subjectOf(storyId), SERVICE_LOOKS, { on: today, why: 'the last day went by' })
  const story = await store.findStoryById(db, storyId)
  if (story === undefined) return false
  const work = await store.findWorkOn(db, storyId)
  if (whyNotPublic({ ...story, ...work, today }) !== null) return false
  await publishStory(needs, db, story, { by: { id: byId, name: byName } })
  await store.markGone(db, storyId, today)
  return true
}

/** Forgets who had which story open. */
export async function forgetWhoReads({ store: house, now }: Needs): Promise<void> {
  await house.as(theSystem, db => store.forgetClaims(db, now()))
}
