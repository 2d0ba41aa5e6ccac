import type { Room } from '../area/index.ts'
import { contactsJobs } from './jobs.ts'
import { forgetEverything } from './relay.ts'
import { contactsRoutes } from './routes.tsx'

export const contactsRoom: Room = {
  name: 'contacts',
  routes: contactsRoutes,
  jobs: contactsJobs,
  forget: (_needs, db, { id }) => forgetEverything(db, `voice:${id}`),
}

export { whereToField } from './where-to-field.ts'

// For every room that owes somebody an answer: none of them sees an address.
export {
  forgetContact,
  keepContact,
  revealNumber,
  sendTo,
  type Contact,
  type RelayedLetter,
} from './relay.ts'
export { findContact as contactOf, looksAt, setWants, type Wants } from './store.ts'
export { showNumber, type Channel, type WhereTo } from './rules/address.ts'
