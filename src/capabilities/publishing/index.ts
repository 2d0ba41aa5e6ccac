import type { Room } from '../area/index.ts'
import { publishingRoutes } from './routes.tsx'

export const publishingRoom: Room = { name: 'publishing', routes: publishingRoutes }

export {
  approve,
  current,
  currentAll,
  currentOf,
  heldOf,
  history,
  propose,
  publishHeld,
  refuse,
  stillThere,
  verifyChain,
  versions,
  waitingFor,
  type Held,
  type Proposal,
  type Proposed,
  type Publication,
} from './publish.ts'
export { takeOut } from './take-out.ts'
export { isTakenBack } from './store.ts'
export type { Author } from './rules/decide.ts'
export type { ChainCheck } from './rules/seal.ts'
