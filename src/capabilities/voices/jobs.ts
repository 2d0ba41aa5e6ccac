import { theSystem } from '../../platform/access/index.ts'
import type { Job } from '../../platform/jobs/index.ts'
import { queueMail } from '../../platform/mail/index.ts'
import type { Needs } from '../area/index.ts'
import { letterOf } from './letters.ts'
import { contactsOverBefore, draftsOverBefore } from './rules/keeping.ts'
import { takeBackAgain } from './taking-back/again.ts'
import { finishTakingBack, sweepAfter } from './taking-back/carry-out.ts'
import * as store from './store/index.ts'

const MINUTE = 60
const HOUR = 60 * MINUTE

export function voicesJobs(needs: Needs): readonly Job[] {
  return [
    { name: 'voices: tell the people who told us', everySeconds: MINUTE, run: () => tellTellers(needs) },
    { name: 'voices: take stories back', everySeconds: MINUTE, run: () => finishTakingBack(needs) },
    {
      name: 'voices: compare with the list',
      everySeconds: HOUR,
      run: async () => void (await takeBackAgain(needs)),
    },
    { name: 'voices: write files anew', everySeconds: HOUR, run: () => sweepAfter(needs) },
    { name: 'voices: forget old drafts', everySeconds: HOUR, run: () => forgetDrafts(needs) },
    { name: 'voices: forget addresses', everySeconds: HOUR, run: () => forgetContacts(needs) },
  ]
}

/** Queues a letter for each piece of news whose teller left an address, in the transaction that marks it handled. */
export async function tellTellers(needs: Needs): Promise<void> {
  const { store: house, now, today, newId } = needs
  await house.as(theSystem, async db => {
    const news = await store.takeNews(db)
    for (const { email, ...item } of news) {
      if (email !== null)
        await queueMail(db, { id: newId(), to: email, ...letterOf(needs, item), now: now() })
    }
    await store.markHandled(
      db,
      news.map(({ id }) => id),
      today()
    )
  })
}

export async function forgetDrafts({ store: house, today, log }: Needs): Promise<void> {
  const forgotten = await house.as(theSystem, db =>
    store.forgetDraftsSavedBefore(db, draftsOverBefore(today()))
  )
  if (forgotten > 0) log.info({ forgotten }, 'old drafts deleted')
}

export async function forgetContacts({ store: house, today, log }: Needs): Promise<void> {
  const forgotten = await house.as(theSystem, db =>
    store.forgetContactsAnsweredBefore(db, contactsOverBefore(today()))
  )
  if (forgotten > 0) log.info({ forgotten }, 'old addresses deleted')
}
