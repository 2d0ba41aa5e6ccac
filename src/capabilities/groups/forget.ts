import { theSystem } from '../../platform/access/index.ts'
import { noteToSweep, type Db } from '../../platform/db/index.ts'
import { keyOf, oursOf, type Tombstone } from '../../platform/tombstones/index.ts'
import type { ForgottenVoice, Needs } from '../area/index.ts'
import { dropDuty } from '../clocks/index.ts'
import { cutConcern } from '../safeguarding/index.ts'
import { takenBackAmong } from '../voices/index.ts'
import { copy } from './copy.ts'
import { photoSubject, TYPE } from './photos.ts'
import * as store from './store.ts'
import { pointSubject } from './taking-in.ts'

/** Our points on the list of what was taken back: a backup may hold one from before it was a story with a code. */
const KIND = 'point'

const markOf = ({ keyedHash }: Pick<Needs, 'keyedHash'>, pointId: string): string =>
  keyedHash('point taken back', pointId)

/**
 * Whoever said a point took it back. The point goes with its story; so do the photos of its session that nobody has
 * typed up, since they may show it: the paper they were taken of is still with the group. When only the time of the
 * story is over, none of this is left.
 */
export async function forgetPoint(
  needs: Needs,
  db: Db,
  { id, timeIsOver }: Pick<ForgottenVoice, 'id' | 'timeIsOver'>
): Promise<void> {
  const point = await store.findPointOfStory(db, id)
  if (point === undefined || timeIsOver) return
  const month = needs.today().slice(0, 7)
  const mark = markOf(needs, point.id)
  await needs.tombstones?.add([{ kind: KIND, mark, key: keyOf(needs), month, how: 'by-code' }])
  await cutConcern(needs, db, pointSubject(point.id))
  const why = copy.in('en-GB').duties.photoTakenBack
  for (const photo of await store.findPhotos(db, point.sessionId)) {
    await store.dropPhoto(db, photo.id)
    await dropDuty(db, photoSubject(photo.id), TYPE, { on: needs.today(), why })
  }
}

/** Which of these points somebody took back: a device that hears late that we have them may send them again. */
export async function takenBackPoints(needs: Needs, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const listed = (await needs.tombstones?.read()) ?? []
  const marks = new Set(oursOf(needs, KIND, listed).map(({ mark }) => mark))
  return new Set(marks.size === 0 ? [] : ids.filter(id => marks.has(markOf(needs, id))))
}

/** A backup from before a point became a story holds its words: they go as the story went. */
export async function forgetPointsAgain(needs: Needs, listed: readonly Tombstone[]): Promise<number> {
  const marks = new Set(oursOf(needs, KIND, listed).map(({ mark }) => mark))
  return needs.store.as(theSystem, async db => {
    const waiting = await store.findUnsentPoints(db)
    const slips = waiting.flatMap(({ receiptHash }) => receiptHash ?? [])
    const codes = new Set(takenBackAmong(needs, listed, slips))
    const back = waiting.filter(
      ({ id, receiptHash }) => marks.has(markOf(needs, id)) || codes.has(receiptHash ?? '')
    )
    for (const { id } of back) await store.dropPoint(db, id)
    if (back.length > 0) await noteToSweep(db)
    return back.length
  })
}
