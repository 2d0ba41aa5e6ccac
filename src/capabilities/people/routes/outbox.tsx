import { theSystem, type Policy } from '../../../platform/access/index.ts'
import { routes, type Routes } from '../../../platform/http/index.ts'
import { comesFromThisMachine, isForThisMachine, newestLetters } from '../../../platform/mail/index.ts'
import { NotFound } from '../../../standards/errors.ts'
import type { Needs } from '../../area/index.ts'
import { OutboxPage } from '../pages/outbox.tsx'

/** Asked of the connection, not of the person: see below. */
const whoeverSitsHere: Policy = { name: 'whoever sits at this machine', allows: () => true }

/**
 * Emails on a page, where there is no mail server. There is no such page with a mail server, nor on a site whose
 * address is not this machine's: behind a proxy everybody seems to sit here.
 */
export function outboxRoutes({ store, mailer, baseUrl }: Needs): Routes {
  if (mailer !== undefined || !isForThisMachine(baseUrl)) return routes()
  return routes().get('/outbox', { who: whoeverSitsHere }, async c => {
    if (!comesFromThisMachine(c)) throw new NotFound('There is no such page from there.')
    return c.render(<OutboxPage letters={await store.as(theSystem, db => newestLetters(db))} />)
  })
}
