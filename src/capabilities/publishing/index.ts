import type { Room } from '../area/index.ts'
import { publishingRoutes } from './routes.tsx'

export const publishingRoom: Room = { name: 'publishing', routes: publishingRoutes }

export {
  approve,
  current,
  currentAll,
  history,
  propose,
  refuse,
  verifyChain,
  versions,
  waitingFor,
  type Proposal,
  type Publication,
} from './publish.ts'
export { takeOut } from './take-out.ts'
export { isTakenBack } from './store.ts'
export type { Author } from './rules/decide.ts'
export type { ChainCheck } from './rules/seal.ts'
