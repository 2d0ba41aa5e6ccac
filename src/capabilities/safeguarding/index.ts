import type { Room } from '../area/index.ts'
import { alertsFor } from './alerts.ts'
import { forgetVoice } from './forget.ts'
import { safeguardingJobs } from './jobs.ts'
import { safeguardingRoutes } from './routes.tsx'

export const safeguardingRoom: Room = {
  name: 'safeguarding',
  routes: safeguardingRoutes,
  jobs: safeguardingJobs,
  alerts: alertsFor,
  forget: forgetVoice,
}

export { cutConcern } from './forget.ts'
export { someoneLeads } from './leads.ts'
export { WhoToRing } from './pages/ring.tsx'
export { SomeoneIsNotSafe } from './pages/someone-is-not-safe.tsx'
export { raiseConcern } from './raise.ts'
export type { Author as ConcernAuthor, NewConcern, RaisedBy } from './rules/concern.ts'
export type { DangerKind } from './rules/danger-words.ts'
export { signsOfDanger, type DangerSign } from './rules/signs.ts'
