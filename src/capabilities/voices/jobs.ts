import { theSystem } from '../../platform/access/index.ts'
import { noteToSweep } from '../../platform/db/index.ts'
import type { Job } from '../../platform/jobs/index.ts'
import type { Needs } from '../area/index.ts'
import { sendTo } from '../contacts/index.ts'
import { publishBatch } from './batch.ts'
import { subjectOf } from './duties.ts'
import { letterOf } from './letters.ts'
import { moveOldContacts } from './move-contacts.ts'
import { answerDraftsOverBefore, draftsOverBefore } from './rules/keeping.ts'
import { forgetWhoReads, goOnAfterService } from './staff/go-on.ts'
import { takeBackAgain } from './taking-back/again.ts'
import { forgetOldStories } from './taking-back/time-is-over.ts'
import { finishTakingBack, sweepAfter } from './taking-back/carry-out.ts'
import { nameLateAnswers, seeToWhatTellersSaid, takeDownWhatMayNotBeShown } from './telling/see-to-it.ts'
import * as store from './store/index.ts'

const MINUTE = 60
const HOUR = 60 * MINUTE

export function voicesJobs(needs: Needs): readonly Job[] {
  return [
    { name: 'voices: tell the people who told us', everySeconds: MINUTE, run: () => tellTellers(needs) },
    {
      name: 'voices: see to what tellers said',
      everySeconds: MINUTE,
      run: () => seeToWhatTellersSaid(needs),
    },
    { name: 'voices: name who writes late answers', everySeconds: HOUR, run: () => nameLateAnswers(needs) },
    {
      name: 'voices: show nothing longer than agreed',
      everySeconds: MINUTE,
      run: () => takeDownWhatMayNotBeShown(needs),
    },
    { name: 'voices: take stories back', everySeconds: MINUTE, run: () => finishTakingBack(needs) },
    {
      name: 'voices: compare with the list',
      everySeconds: HOUR,
      run: async () => void (await takeBackAgain(needs, (await needs.tombstones?.read()) ?? [])),
    },
    { name: 'voices: forget old stories', everySeconds: HOUR, run: () => forgetOldStories(needs) },
    {
      name: 'voices: write files anew',
      everySeconds: HOUR,
      hungAfterSeconds: 2 * HOUR, // a million stories take a while
      run: () => sweepAfter(needs),
    },
    { name: 'voices: go on after a service', everySeconds: HOUR, run: () => goOnAfterService(needs) },
    { name: 'voices: publish the next batch', everySeconds: HOUR, run: () => publishBatch(needs) },
    { name: 'voices: forget who reads', everySeconds: HOUR, run: () => forgetWhoReads(needs) },
    { name: 'voices: forget old drafts', everySeconds: HOUR, run: () => forgetDrafts(needs) },
    { name: 'voices: move addresses', everySeconds: HOUR, run: () => moveOldContacts(needs) },
  ]
}

/** Writes to each teller with news, through the relay, in the transaction that marks the news handled. */
export async function tellTellers(needs: Needs): Promise<void> {
  const { store: house, today, newId } = needs
  await house.as(theSystem, async db => {
    const news = await store.takeNews(db)
    for (const item of news) {
      await sendTo(needs, db, {
        ...{ subject: subjectOf(item.storyId), id: newId(), letter: letterOf(needs, item) },
        kind: item.kind === 'outcome' ? 'news' : 'answer',
      })
    }
    await store.markHandled(
      db,
      news.map(({ id }) => id),
      today()
    )
  })
}

export async function forgetDrafts({ store: house, today, log }: Needs): Promise<void> {
  const forgotten = await house.as(theSystem, async db => {
    await store.forgetAnswerDraftsBefore(db, answerDraftsOverBefore(today()))
    const count = await store.forgetDraftsSavedBefore(db, draftsOverBefore(today()))
    if (count > 0) await noteToSweep(db)
    return count
  })
  if (forgotten > 0) log.info({ forgotten }, 'old drafts deleted')
}
