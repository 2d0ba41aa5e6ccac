import { theSystem } from '../../platform/access/index.ts'
import type { Db } from '../../platform/db/index.ts'
import type { CalendarDate } from '../../standards/calendar.ts'
import type { Needs } from '../area/index.ts'
import { heldOf, publishHeld, takeOut, type Held } from '../publishing/index.ts'
import { publishable } from './publish.ts'
import { batchIsDue, goesBy, shuffled } from './rules/batch.ts'
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
    const ready = await stillGood(needs, db, await heldOf<PublicStory>(db, 'story'))
    const since = ready.map(({ heldOn }) => heldOn)
    const goBy = ready.flatMap(one => one.goBy ?? [])
    if (!batchIsDue({ since, goBy, today: today(), atLeast, weekday })) return
    await publishHeld<PublicStory>(db, 'story', {
      ...{ newId, today: today() },
      order: async waiting => shuffled(await stillGood(needs, db, waiting), randomBytes(4 * waiting.length)),
    })
  })
}

interface Ready extends Held<PublicStory> {
  readonly goBy: CalendarDate | null
}

/** Those that may go out now. What only waits for its batch makes the batch: one that is stuck would send others out alone. */
async function stillGood(needs: Needs, db: Db, waiting: readonly Held<PublicStory>[]): Promise<Ready[]> {
  const good: Ready[] = []
  for (const one of waiting) {
    const id = await store.findStoryIdByNumber(db, Number(one.key))
    const story = id === null ? undefined : await store.findStoryById(db, id)
    const found = story === undefined ? undefined : await publishable(needs, db, story)
    const whyNot = found === undefined ? 'not-shared' : found.whyNot
    const look = found?.look ?? null
    if (whyNot === null) good.push({ ...one, goBy: look === null ? null : goesBy(look.untilDay, story!.id) })
    else if (!mayPass.includes(whyNot)) await leaveOut(needs, db, one.key)
  }
  return good
}

const leaveOut = ({ today, newId }: Needs, db: Db, key: string) =>
  takeOut(db, { kind: 'story', key, keep: () => null, today: today(), newId })
