import { theSystem } from '../../platform/access/index.ts'
import type { Db } from '../../platform/db/index.ts'
import type { Needs } from '../area/index.ts'
import { heldOf, publishHeld, takeOut, type Held } from '../publishing/index.ts'
import { publishable } from './publish.ts'
import { batchIsDue, shuffled } from './rules/batch.ts'
import type { PublicStory, WhyNotPublic } from './rules/publishable.ts'
import * as store from './store/index.ts'

/** These may yet pass: a story waits on. The others take it out of the batch. */
const mayPass: readonly WhyNotPublic[] = ['with-service', 'not-looked-at', 'words-refused']

/**
 * Stories become public together, in an order by lot and under the day of the batch: nobody can match one to the day its
 * teller came. Whether each may still be shown is asked again now. Run at any time: it does nothing before its day.
 */
export async function publishBatch(needs: Needs): Promise<void> {
  const { area, today, newId, randomBytes } = needs
  const { atLeast = 5, weekday = 1 } = area.batch ?? {}
  await needs.store.as(theSystem, async db => {
    const since = (await heldOf(db, 'story')).map(({ heldOn }) => heldOn)
    if (!batchIsDue({ since, today: today(), atLeast, weekday })) return
    await publishHeld<PublicStory>(db, 'story', {
      ...{ newId, today: today() },
      order: async waiting => shuffled(await stillGood(needs, db, waiting), randomBytes(4 * waiting.length)),
    })
  })
}

async function stillGood(needs: Needs, db: Db, waiting: readonly Held<PublicStory>[]) {
  const good: Held<PublicStory>[] = []
  for (const one of waiting) {
    const id = await store.findStoryIdByNumber(db, Number(one.key))
    const story = id === null ? undefined : await store.findStoryById(db, id)
    const whyNot = story === undefined ? 'not-shared' : (await publishable(needs, db, story)).whyNot
    if (whyNot === null) good.push(one)
    else if (!mayPass.includes(whyNot)) await leaveOut(needs, db, one.key)
  }
  return good
}

const leaveOut = ({ today, newId }: Needs, db: Db, key: string) =>
  takeOut(db, { kind: 'story', key, keep: () => null, today: today(), newId })
