import { theSystem } from '../../../platform/access/index.ts'
import type { Needs } from '../../area/index.ts'
import { dropDuty } from '../../clocks/index.ts'
import { SERVICE_LOOKS, subjectOf } from '../duties.ts'
import { publishStory } from '../publish.ts'
import { whyNotPublic } from '../rules/publishable.ts'
import * as store from '../store/index.ts'

/**
 * Lets stories go on whose days with a service are over, whatever the service said, in the name of whoever showed them.
 * One that may not be published any more, since its teller changed their mind, stays where it is.
 */
export async function goOnAfterService(needs: Needs): Promise<void> {
  const { store: house, today, log } = needs
  const gone = await house.as(theSystem, async db => {
    let count = 0
    for (const { storyId, byId, byName } of await store.looksOver(db, today())) {
      // Nobody can write any more. Where the service did, its duty was kept and this changes nothing.
      await dropDuty(db, subjectOf(storyId), SERVICE_LOOKS, { on: today(), why: 'the last day went by' })
      const story = await store.findStoryById(db, storyId)
      if (story === undefined) continue
      const work = await store.findWorkOn(db, storyId)
      if (whyNotPublic({ ...story, ...work, today: today() }) !== null) continue
      await publishStory(needs, db, story, { by: { id: byId, name: byName } })
      await store.markGone(db, storyId, today())
      count += 1
    }
    return count
  })
  if (gone > 0) log.info({ gone }, 'stories went on after a service looked first')
}

/** Forgets who had which story open. */
export async function forgetWhoReads({ store: house, now }: Needs): Promise<void> {
  await house.as(theSystem, db => store.forgetClaims(db, now()))
}
