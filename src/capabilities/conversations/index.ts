import type { Room } from '../area/index.ts'
import { eraseAgain } from './erasing.ts'
import { conversationsJobs } from './jobs.ts'
import { loadRota } from './load.ts'
import { conversationsRoutes } from './routes/index.ts'

export const conversationsRoom: Room = {
  name: 'conversations',
  routes: conversationsRoutes,
  load: loadRota,
  jobs: conversationsJobs,
  takeBackAgain: eraseAgain,
}

export { WaysToReach } from './pages/ways-to-reach.tsx'
