import { thePost, theSystem } from '../../platform/access/index.ts'
import type { Job } from '../../platform/jobs/index.ts'
import { blankLettersAbout, mailJobs } from '../../platform/mail/index.ts'
import type { Needs } from '../area/index.ts'
import { addressOf } from './relay.ts'
import { contactsOver } from './rules/keeping.ts'
import * as store from './store.ts'

/** The post: it alone puts addresses on letters, at the moment they go. */
export const contactsJobs = (needs: Needs): readonly Job[] => [
  ...mailJobs(needs, about => needs.store.as(thePost, db => addressOf(needs, db, about))),
  { name: 'contacts: forget addresses', everySeconds: 60 * 60, run: () => forgetOldContacts(needs) },
]

export async function forgetOldContacts({ store: house, today, log }: Needs): Promise<void> {
  const forgotten = await house.as(theSystem, async db => {
    const gone = await store.removeOld(db, contactsOver(today()))
    for (const about of gone) await blankLettersAbout(db, about)
    return gone.length
  })
  if (forgotten > 0) log.info({ forgotten }, 'old addresses deleted')
}
