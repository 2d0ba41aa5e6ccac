import { theSystem } from '../../platform/access/index.ts'
import { calendarDate } from '../../standards/calendar.ts'
import type { Needs } from '../area/index.ts'
import { keepContact } from '../contacts/index.ts'
import { subjectOf } from './duties.ts'
import * as store from './store/index.ts'

/**
 * Moves addresses that were left before they were sealed. Only the site has the key, so no migration can do it. Safe to
 * run twice: an address is sealed and its old row gone in one transaction. See migration 0211.
 */
export async function moveOldContacts(needs: Needs): Promise<void> {
  for (;;) {
    const moved = await needs.store.as(theSystem, async db => {
      const old = await store.takeOldContacts(db)
      for (const { id, receiptHash, leftOn, wroteOn, email } of old) {
        const dates = { leftOn, wroteOn: wroteOn && calendarDate(wroteOn) }
        const to = { subject: subjectOf(id), receiptHash, channel: 'email', address: email } as const
        await keepContact(needs, db, { ...to, ...dates })
        await store.forgetOldContact(db, receiptHash)
      }
      return old.length
    })
    if (moved === 0) return
    needs.log.info({ moved }, 'addresses sealed and moved')
  }
}
